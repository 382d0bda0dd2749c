import Acts
import ArgumentParser
import Governance
import Pages
import Words

extension EditionCommand {
  struct Correct: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "correct",
      abstract: "Skriver en daterad rättelse bredvid en överlämnad uppföljning.")

    @OptionGroup var options: Options

    @Option(help: ArgumentHelp("Meningen som rättas; annars hela.", valueName: "statement"))
    var statement = ""

    @Option(help: "Rättelsen: vad som ska gälla.")
    var text: String

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let desk = try await Home.open(options.home).desk()
      let correction = try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.correct(id, text, statement: statement)
      }
      print(
        lang(
          "Rättelsen \(correction) står bredvid \(id), daterad \(desk.today).",
          "The correction \(correction) stands beside \(id), dated \(desk.today)."))
    }
  }

  struct Mask: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mask",
      abstract:
        "Maskerar meningar, diagram och bilder i en överlämnad uppföljning för gott, genom ett beslut.",
      discussion: """
        De raderas ur den frysta uppföljningen och ur filerna som gjorts av den. \
        Kontrollnumret gäller ändå. Bidragen som de skrevs i har kvar orden; roder strike tar bort \
        dem överallt. En enstaka maskerad kopia görs med roder edition export --mask.
        """)

    @OptionGroup var options: Options

    @Option(help: ArgumentHelp("Meningen; kan anges flera gånger.", valueName: "statement"))
    var statement: [String] = []

    @Option(
      help: ArgumentHelp(
        "Diagrammet eller bilden, räknat från början; kan anges flera gånger.", valueName: "number")
    )
    var figure: [Int] = []

    @Option(help: "Beslutet som tillåter maskeringen: BUN 2026-09-16 § 71.")
    var decision: String

    @Option(help: "Skälet, utan att nämna uppgiften.")
    var reason: String

    func validate() throws {
      guard statement.isEmpty, figure.isEmpty else { return }
      throw ValidationError("Ange vad som ska maskeras: --statement eller --figure.")
    }

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let desk = try await Home.open(options.home).desk()
      let passages = Set(statement + figure.map(FrozenEdition.figure))
      let masked = try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.mask(passages, in: id, decision: decision, reason: reason)
      }
      print(
        lang(
          "Maskerat för gott i \(id) genom \(decision).",
          "Masked for good in \(id) by \(decision)."))
      masked.struck.tellTraces(in: lang)
      guard !masked.elsewhere.isEmpty else { return }
      let holders = Set(masked.elsewhere.map(\.name)).sorted().joined(separator: ", ")
      tell(
        lang(
          "Samma ord står kvar i: \(holders). Maskera eller stryk dem där om det behövs.",
          "The same words still stand in: \(holders). Mask or strike them there if need be."))
    }
  }
}
