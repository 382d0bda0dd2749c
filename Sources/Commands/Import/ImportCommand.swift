import Acts
import ArgumentParser
import Governance
import Journal
import Pages
import Words

/// `roder import`: what was written before Roder.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Läser in det som skrevs före Roder.",
    subcommands: [ImportReportCommand.self, ImportApplyCommand.self])
}

/// `roder import report`: an old edition, frozen as it was published.
struct ImportReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Läser in en publicerad uppföljning: text, insatser, beslut och svar på den förras planer.")

  @Argument(help: ArgumentHelp("Rapporten (.docx, .pdf eller .txt).", valueName: "file"))
  var file: String

  @Option(help: "Nämndens beteckning i registret.")
  var body: String

  @Option(help: "Budgetåret.")
  var year: Int

  @Option(help: "Vilken av årets uppföljningar: april, interim, annual, tertial1 …")
  var checkpoint: String

  @Option(help: "Uppföljningens beteckning; annars nämnd-år-uppföljning.")
  var id: String?

  @Option(help: ArgumentHelp("Uppföljningen som den följer på.", valueName: "edition"))
  var follows: String?

  @Option(help: "Diarienummer.")
  var registryNumber = ""

  @Option(help: "Dagen då den lämnades till nämnden.")
  var handedOver: String?

  @Option(help: "Sammanträdesdagen då nämnden behandlade den.")
  var treated: String?

  @Option(help: "Paragrafen i protokollet.")
  var paragraph: Int?

  @Option(help: "Dagen då den publicerades.")
  var published: String?

  @Option(
    help: ArgumentHelp(
      "Skriv förslaget som tabeller i en ny mapp att läsa och rätta, i stället för att läsa in.",
      valueName: "folder"))
  var propose: String?

  @OptionGroup var home: HomeOptions

  func run() async throws {
    let bytes = try fileBytes(file, in: home.lang)
    let report = try await reading(in: home.lang) { () async throws(UnreadableReport) in
      try await readingReport(at: file)
    }
    let order = try order(Digest(of: bytes))
    let desk = try await Home.open(home).desk()
    let proposal = try await stopping(in: home.lang) { () async throws(ActRefusal) in
      try await desk.importReport(report, order)
    }
    for line in proposal.lines(in: home.lang) { print(line) }
    guard let propose else { return try await apply(proposal, at: desk, in: home.lang) }
    let folder = ProposalFolder(proposal, in: await desk.register)
    try Folder(path: propose).write(folder.files, in: home.lang)
    print(
      home.lang(
        "Förslaget finns i \(propose). Läs och rätta, och kör sedan roder import apply \(propose).",
        "The proposal is in \(propose). Read and correct it, then run roder import apply \(propose)."
      ))
  }

  private func order(_ digest: Digest) throws -> ImportOrder {
    var order = ImportOrder(
      id: try identifier(id ?? "\(body)-\(year)-\(checkpoint)", in: home.lang),
      body: try identifier(body, in: home.lang), year: year, checkpoint: checkpoint)
    order.follows = try follows.map { try identifier($0, in: home.lang) }
    order.registryNumber = registryNumber
    order.handedOver = try handedOver.map { try day($0, in: home.lang) }
    order.treated = try treated.map { try day($0, in: home.lang) }
    order.paragraph = paragraph
    order.published = try published.map { try day($0, in: home.lang) }
    order.sourceDigest = digest.hex
    return order
  }
}

/// `roder import apply`: a proposal that a person has read and corrected.
struct ImportApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Läser in ett förslag som har lästs och rättats.")

  @Argument(help: ArgumentHelp("Mappen med förslaget.", valueName: "folder"))
  var folder: String

  @OptionGroup var home: HomeOptions

  func run() async throws {
    let files = try Folder(path: folder).read(in: home.lang)
    let desk = try await Home.open(home).desk()
    switch ProposalFolder(files: files).proposal(in: await desk.register) {
    case .success(let proposal): try await apply(proposal, at: desk, in: home.lang)
    case .failure(let findings):
      for finding in findings.all { tell(finding.sentence(in: home.lang)) }
      throw ExitCode(1)
    }
  }
}

private func apply(
  _ proposal: ImportProposal, at desk: Desk, in language: Language
) async throws {
  let handed = try await stopping(in: language) { () async throws(ActRefusal) in
    try await desk.apply(proposal)
  }
  print(
    language(
      "\(proposal.order.id) är inläst. Kontrollnummer \(handed.checkNumber).",
      "\(proposal.order.id) is imported. Check number \(handed.checkNumber)."))
}

extension ProposalFinding {
  fileprivate func sentence(in language: Language) -> String {
    switch problem {
    case .missingFile:
      language(
        "\(file) saknas i mappen. Gör om förslaget.",
        "\(file) is missing in the folder. Make the proposal again.")
    case .unreadableFile:
      language(
        "\(file) har ändrats och går inte att läsa. Gör om förslaget.",
        "\(file) has been changed and can't be read. Make the proposal again.")
    case .unreadableTable(let reason): reason.sentence(file: file, in: language)
    case .row(let finding): "\(file): " + finding.sentence(of: kind, in: language)
    }
  }

  private var kind: RecordKind {
    RecordKind(rawValue: String(file.prefix { $0 != "." })) ?? .measure
  }
}

extension UnreadableTable {
  /// Why a file can't be taken as a table.
  func sentence(file: String, in language: Language) -> String {
    switch self {
    case .file(let reason): reason.sentence(file: file, in: language)
    case .broken(let broken): "\(file): " + broken.sentence(in: language)
    case .cell(let address, let problem): "\(file): " + problem.sentence(at: address, in: language)
    }
  }
}

extension ImportProposal {
  /// What it would add, counted, and what a person should look at.
  fileprivate func lines(in language: Language) -> [String] {
    var lines = RecordKind.allCases.compactMap { kind -> String? in
      let count = records.count { $0.key.kind == kind }
      let label = kind.type.label
      return count == 0
        ? nil : "\(language(label.swedish, label.english)): \(count)"
    }
    lines += findings.map { $0.sentence(in: language) }
    return lines
  }
}

extension ImportFinding {
  fileprivate func sentence(in language: Language) -> String {
    switch self {
    case .uncitableDecision(let statement, let words):
      language(
        "Mening \(statement) nämner ett beslut utan både dag och paragraf: ”\(words)”. Lägg upp det för hand om det ska följas.",
        "Statement \(statement) names a decision without day and §: “\(words)”. Add it by hand if it is to be followed."
      )
    case .unknownBody(let name, let decision):
      language(
        "Beslutet \(decision) är fattat av \(name), som inte finns i registret. Lägg upp organet och ange det på beslutet.",
        "The decision \(decision) is by \(name), which isn't in the register. Add the body and name it on the decision."
      )
    case .undatedWording(let direction):
      language(
        "Inriktningen \(direction) har en annan lydelse än förut, och ingen dag säger från när. Fyll i dagen.",
        "The direction \(direction) has another wording than before, and no day says from when. Fill in the day."
      )
    }
  }
}
