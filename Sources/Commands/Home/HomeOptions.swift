import ArgumentParser
import FoundationEssentials
import Pages
import Words

/// Where the journal is, and who is at the desk.
struct HomeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Mappen med journalen; annars den som RODER_HOME pekar ut, annars roder i hemmappen.",
      valueName: "folder"))
  var home: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Vem du är; annars RODER_PERSON, annars den som journalen lades upp av.", valueName: "person")
  )
  var person: String?

  @OptionGroup var common: CommonOptions

  var lang: Language { common.lang }

  /// The folder, as a path.
  var folder: String {
    let environment = ProcessInfo.processInfo.environment
    if let home = home ?? environment["RODER_HOME"], !home.isEmpty { return home }
    return (environment["HOME"] ?? ".") + "/roder"
  }

  /// Who was named, before the home's own settings are asked.
  var named: String? { person ?? ProcessInfo.processInfo.environment["RODER_PERSON"] }
}
