import ArgumentParser
import FoundationEssentials
import Markup
import Pages
import Review
import Words

/// `roder xray`: the page that people meet first.
struct XRayCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html
    case json
    case text
  }

  static let configuration = CommandConfiguration(
    commandName: "xray",
    abstract: "Röntgar en rapport, gärna mot den förra, och svarar med en sida.",
    discussion: """
      Sidan är en enda fil som går att öppna, skriva ut och skicka vidare. Utan --to skrivs svaret \
      ut; i en terminal sparas sidan i stället här, efter rapportens namn.
      """)

  @OptionGroup var paths: ReportPaths

  @Option(
    help: ArgumentHelp("Filen som svaret sparas i. En fil som finns ersätts.", valueName: "file"))
  var to: String?

  @Option(help: "Svarets form: html, json eller text.")
  var format: Format = .html

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard let to else { return }
    let taken = [paths.report, paths.earlier].compactMap(\.self)
      .contains { URL(filePath: $0).standardizedFileURL == URL(filePath: to).standardizedFileURL }
    if taken {
      throw ValidationError(
        common.lang(
          "--to pekar på en av rapporterna. Välj ett annat namn, så att den inte skrivs över.",
          "--to names one of the reports. Choose another name, so that it isn't overwritten."))
    }
  }

  func run() async throws {
    let examination = try await paths.examine(common.lang)
    try destination.deliver(answer(examination), in: common.lang)
  }

  private var destination: Destination {
    if let to { return .file(to) }
    let savesPage = format == .html && Destination.outputIsTerminal
    return savesPage ? .fileAfter(report: paths.report) : .standardOutput
  }

  private func answer(_ examination: Examination) -> String {
    switch format {
    case .html: XRayPage(examination, in: common.lang).html.text
    case .json: examination.json(in: common.lang).text
    case .text: examination.text(in: common.lang)
    }
  }
}
