import Governance
import Specimens
import Testing
import Words

@testable import Journal

@Suite struct `A verdict` {
  static let folderFlaws: [FolderFlaw] = [
    .missingFile("parts.json"), .unreadableFile("parts.json"), .changedFile("parts.json"),
    .strangeFile("x.txt"), .changedPart("front"), .changedPart("outline"),
    .changedPart("account"), .changedPart("statement/4.1.2"), .changedPart("plan/3"),
    .changedPart("change/2"), .changedPart("other"), .strangePart,
    .otherEdition(found: SampleEdition.number), .incomplete(part: "front"),
  ]

  static let flaws: [Flaw] = [
    .changedRevision(position: 7), .brokenChain(position: 7), .changedBody(position: 7),
    .missingBody(position: 7), .changedAttachment(.nothing), .missingAttachment(.nothing),
    .unreadable(position: 7, .notARecord), .unreadable(position: 7, .newerForm(9)),
    .shortened(from: 5, through: 9), .otherHistory(position: 7),
  ]

  @Test(arguments: folderFlaws)
  func `names every fault of a folder`(flaw: FolderFlaw) {
    let (swedish, english) = (flaw.sentence(in: .sv), flaw.sentence(in: .en))
    #expect(isSentence(swedish) && isSentence(english) && swedish != english)
  }

  @Test func `tells no two faults alike`() {
    let sentences =
      Self.folderFlaws.map { $0.sentence(in: .sv) } + Self.flaws.map { $0.sentence(in: .sv) }
    #expect(Set(sentences).count == sentences.count)
    #expect(sentences.contains("Filen parts.json har ändrats sedan den exporterades."))
  }

  @Test(arguments: flaws)
  func `names every fault of a journal`(flaw: Flaw) {
    let (swedish, english) = (flaw.sentence(in: .sv), flaw.sentence(in: .en))
    #expect(isSentence(swedish) && isSentence(english) && swedish != english)
  }

  @Test func `says that a whole folder is well`() throws {
    var verdict = FolderVerdict()
    verdict.checkNumber = SampleEdition.number
    verdict.edition = try SampleEdition.full()
    verdict.masked = ["plan/3"]
    #expect(
      verdict.sentences(in: .sv) == [
        "Allt stämmer: ”\(SampleReports.now.title)” har kontrollnummer \(SampleEdition.number).",
        "1 uppgift är maskad; kontrollnumret gäller ändå.",
      ])
    verdict.flaws = [.changedFile("edition.txt"), .missingFile("edition.html")]
    #expect(
      verdict.sentences(in: .en) == [
        "2 faults in the folder.",
        "The file edition.txt has been changed since it was exported.",
        "The file edition.html is missing.",
        "1 detail is masked; the check number holds all the same.",
      ])
  }

  @Test func `says what a journal holds and what was struck`() {
    let words = JournalWords(
      revisions: 412, editions: 3, struck: ["BUN 2026-09-16 § 71": 2, "BUN 2026-10-01 § 80": 1],
      flaws: [])
    #expect(
      words.sentences(in: .sv) == [
        "Allt stämmer: 412 versioner och 3 uppföljningar.",
        "2 uppgifter är strukna genom beslut BUN 2026-09-16 § 71.",
        "1 uppgift är struken genom beslut BUN 2026-10-01 § 80.",
      ])
    let broken = JournalWords(
      revisions: 1, editions: 0, struck: [:], flaws: [.shortened(from: 2, through: 5)])
    #expect(
      broken.sentences(in: .sv) == [
        "1 fel i 1 version och 0 uppföljningar.",
        "Posterna 2–5 saknas i slutet av journalen. Sluta skriva, spara filen som den är och "
          + "återställ från säkerhetskopia.",
      ])
  }
}
