import Acts
import ArgumentParser
import FoundationEssentials
import Governance
import Markup
import Words

/// `roder word`: a draft out to Word and in again.
struct WordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "word",
    abstract: "Ett utkast ut till Word, och in igen när ni har skrivit i det.",
    subcommands: [Out.self, In.self])

  struct Out: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "out", abstract: "Skriver utkastet, eller ett område av det, som Word-fil.")

    @OptionGroup var options: EditionCommand.Options

    @Option(
      help: ArgumentHelp(
        "Bara det här området eller bidraget; kan anges flera gånger.", valueName: "area"))
    var area: [String] = []

    @Option(help: ArgumentHelp("Word-filen; den får inte finnas.", valueName: "file"))
    var to: String

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      guard !FileManager.default.fileExists(atPath: to) else {
        tell(
          lang(
            "\(to) finns redan, och någon kan ha skrivit i den. Välj ett annat namn.",
            "\(to) is there already, and somebody may have written in it. Choose another name."))
        throw ExitCode(1)
      }
      let desk = try await Home.open(options.home).desk()
      let bytes = try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.wordDraft(of: id, only: area, in: lang)
      }
      try saveFile(bytes, at: to, in: lang)
      print(
        lang(
          "Utkastet finns i \(to). Ta in det med roder word in när ni har skrivit klart.",
          "The draft is in \(to). Take it in with roder word in when you have written."))
    }
  }

  struct In: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "in",
      abstract: "Tar in en Word-fil, och visar vad som ändras mening för mening.")

    @Argument(
      help: ArgumentHelp("Word-filen.", valueName: "file"), completion: .file(extensions: ["docx"]))
    var file: String

    @Option(help: "Uppföljningen, när filen är skriven utan Roder.")
    var edition: String?

    @Option(
      help: ArgumentHelp(
        "Bara det här området eller bidraget; kan anges flera gånger.", valueName: "area"))
    var area: [String] = []

    @Option(
      help: ArgumentHelp(
        "Vad som gäller vid krock: mine (filen), theirs (Roder), eller för en i taget ID=mine.",
        valueName: "choice"))
    var keep: [String] = []

    @Flag(help: "Visar vad som skulle ändras, utan att ändra något.")
    var dryRun = false

    @Option(help: "Svarets form: text eller json.")
    var format: ListFormat = .text

    @OptionGroup var home: HomeOptions

    func run() async throws {
      let lang = home.lang
      let order = try order()
      let bytes = try fileBytes(file, in: lang)
      let desk = try await Home.open(home).desk()
      let returned = try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.takeIn(bytes, order)
      }
      let answer =
        switch format {
        case .json: returned.json(in: lang).text
        case .text: ReturnWords(returned, in: lang).lines.map { $0 + "\n" }.joined()
        }
      try Destination.standardOutput.deliver(answer, in: lang)
      if !returned.open.isEmpty { throw ExitCode(1) }
    }

    private func order() throws -> ReturnOrder {
      let lang = home.lang
      var order = ReturnOrder(
        fileName: file, edition: try edition.map { try identifier($0, in: lang) })
      order.only = area
      order.isDryRun = dryRun
      for choice in keep {
        let parts = choice.split(separator: "=").map(String.init)
        guard let side = parts.last.flatMap(DraftConflict.Side.init(rawValue:)), parts.count <= 2
        else {
          throw ValidationError(
            lang(
              "Skriv --keep mine, --keep theirs eller --keep ID=mine.",
              "Write --keep mine, --keep theirs or --keep ID=mine."))
        }
        if parts.count == 2 { order.kept[parts[0]] = side } else { order.keep = side }
      }
      return order
    }
  }
}
