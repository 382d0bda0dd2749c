import Acts
import ArgumentParser
import Governance
import Journal
import Pages
import Words

/// `roder verify`: a journal, or an exported edition without any journal.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Kontrollerar journalen, eller en exporterad uppföljning.")

  @Argument(help: ArgumentHelp("En exporterad uppföljning; annars journalen.", valueName: "folder"))
  var folder: String?

  @Option(help: ArgumentHelp("Kontrollnumret som det ska vara.", valueName: "number"))
  var expect: String?

  @OptionGroup var home: HomeOptions

  func run() async throws {
    if let folder { try verify(folder) } else { try await verifyJournal() }
  }

  private func verify(_ folder: String) throws {
    let expected = try expect.map { text in
      guard let number = CheckNumber(text) else {
        tell(
          home.lang(
            "”\(text)” är inget kontrollnummer. Det har sexton tecken i fyra grupper.",
            "“\(text)” is no check number. It has sixteen characters in four groups."))
        throw ExitCode(64)
      }
      return number
    }
    let verdict = EditionFolder(files: try Folder(path: folder).read(in: home.lang))
      .verdict(expecting: expected)
    for sentence in verdict.sentences(in: home.lang) { print(sentence) }
    if !verdict.flaws.isEmpty { throw ExitCode(1) }
  }

  private func verifyJournal() async throws {
    let opened = try await Home.open(home)
    let register = await opened.chronicle.register
    let verdict = try await stopping(storeIn: home.lang) { () async throws(StoreFailure) in
      try await Acts.verifyJournal(opened.journal, register)
    }
    let words = JournalWords(
      revisions: verdict.revisions, editions: verdict.editions, struck: verdict.struck,
      flaws: verdict.flaws)
    for sentence in words.sentences(in: home.lang) { print(sentence) }
    if !verdict.flaws.isEmpty { throw ExitCode(1) }
  }
}
