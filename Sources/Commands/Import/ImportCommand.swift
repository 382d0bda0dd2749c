import Acts
import ArgumentParser
import Governance
import Journal
import Pages

/// `roder import`: what was written before Roder.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Läser in det som skrevs före Roder.",
    subcommands: [ImportReportCommand.self])
}

/// `roder import report`: an old edition, frozen as it was published.
struct ImportReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Läser in en publicerad uppföljning: text, insatser, beslut och svar på den förras planer.")

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

  @Flag(help: "Visa bara vad som skulle läsas in.")
  var dryRun = false

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
    if dryRun { return }
    let handed = try await stopping(in: home.lang) { () async throws(ActRefusal) in
      try await desk.apply(proposal)
    }
    print(
      home.lang(
        "\(order.id) är inläst. Kontrollnummer \(handed.checkNumber).",
        "\(order.id) is imported. Check number \(handed.checkNumber)."))
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
        "Statement \(statement) names a decision without day and §: “\(words)”. Add it by hand if it is to be followed.")
    case .unknownBody(let name, let decision):
      language(
        "Beslutet \(decision) är fattat av \(name), som inte finns i registret. Lägg upp organet och ange det på beslutet.",
        "The decision \(decision) is by \(name), which isn't in the register. Add the body and name it on the decision.")
    case .undatedWording(let direction):
      language(
        "Inriktningen \(direction) har en annan lydelse än förut, och ingen dag säger från när. Fyll i dagen.",
        "The direction \(direction) has another wording than before, and no day says from when. Fill in the day.")
    }
  }
}
