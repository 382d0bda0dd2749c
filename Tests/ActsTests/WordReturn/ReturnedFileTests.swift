import Formats
import Foundation
import Governance
import Journal
import Specimens
import Testing
import Words

@testable import Acts

@Suite struct `A file that comes in` {
  @Test func `is told in both texts where somebody else has written, and changes nothing then`()
    async throws
  {
    let board = try await DraftBoard()
    let id = try await board.statement("Den har gett")
    var draft = try await board.out()
    try draft.rewrite(id, "Den har gett eleverna mod.")
    try draft.delete(try await board.statement("71 procent"))
    try await board.write("Den har gett eleverna lust.", insteadOf: id)
    let head = await board.head
    let returned = try await board.takeIn(draft)
    let conflict = try #require(returned.open.first)
    #expect(returned.open.count == 1 && !returned.isDone)
    #expect(conflict.mine == "Den har gett eleverna mod.")
    #expect(conflict.theirs == "Den har gett eleverna lust.")
    #expect(await board.head == head)
    let told = ReturnWords(returned, in: .sv).lines.joined(separator: "\n")
    for words in ["eleverna mod.", "eleverna lust.", "självförtroende.", "Inget är infört"] {
      #expect(told.contains(words))
    }
  }

  @Test(arguments: [
    (DraftConflict.Side.mine, "Den har gett eleverna mod."),
    (.theirs, "Den har gett eleverna lust."),
  ])
  func `does as was chosen in a conflict`(side: DraftConflict.Side, words: String) async throws {
    let board = try await DraftBoard()
    let id = try await board.statement("Den har gett")
    var draft = try await board.out()
    try draft.rewrite(id, "Den har gett eleverna mod.")
    try draft.delete(try await board.statement("71 procent"))
    try await board.write("Den har gett eleverna lust.", insteadOf: id)
    let returned = try await board.takeIn(draft) { $0.kept = [id: side] }
    #expect(returned.isDone)
    let texts = await board.texts()
    #expect(texts.contains(words))
    #expect(!texts.contains { $0.hasPrefix("71 procent") })
  }

  @Test func `leaves what others have written meanwhile`() async throws {
    let board = try await DraftBoard()
    var draft = try await board.out()
    try draft.rewrite(try await board.statement("Den har gett"), "Den har gett eleverna mod.")
    let other = try await board.statement("Mentorerna har")
    try await board.write("Mentorerna är utbildade.", insteadOf: other)
    #expect(try await board.takeIn(draft).isDone)
    let texts = await board.texts()
    #expect(texts.contains("Mentorerna är utbildade."))
    #expect(texts.contains("Den har gett eleverna mod."))
  }

  @Test func `changes nothing when it is only tried`() async throws {
    let board = try await DraftBoard()
    var draft = try await board.out()
    try draft.delete(try await board.statement("Den har gett"))
    let head = await board.head
    let returned = try await board.takeIn(draft) { $0.isDryRun = true }
    #expect(returned.changes.count == 1 && !returned.isDone)
    #expect(await board.head == head)
  }

  @Test func `keeps what stands under a heading that no chapter has`() async throws {
    let board = try await DraftBoard()
    var draft = try await board.out()
    let id = try await board.statement("Läsgruppen för")
    try draft.insertParagraph(
      "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + EditedDraft.run("Simhallen"),
      beforeParagraphOf: id)
    let returned = try await board.takeIn(draft)
    #expect(returned.isDone)
    let fresh = try #require(
      await board.anna.register.contributions(of: board.id).first {
        $0.record.heading == "Simhallen"
      })
    #expect(fresh.record.section == .free)
    #expect(fresh.record.blocks.flatMap(\.statements).contains { $0.id == id })
    let again = try await board.takeIn(draft)
    #expect(again.changes == [])
  }

  @Test func `keeps words before the first chapter, and a chapter that it lacks`() async throws {
    let board = try await DraftBoard()
    var draft = try await board.out()
    let body = try #require(draft.document.range(of: "<w:body>"))
    draft.document.insert(
      contentsOf: "<w:p>\(EditedDraft.run("Glöm inte badet."))</w:p>", at: body.upperBound)
    let start = try #require(draft.document.range(of: "c_bun_2026_april_05\"/>"))
    let end = try #require(draft.document.range(of: "c_bun_2026_april_06\"/>"))
    let first = try #require(
      draft.document[..<start.lowerBound].range(of: "<w:p>", options: .backwards))
    let next = try #require(
      draft.document[..<end.lowerBound].range(of: "<w:p>", options: .backwards))
    draft.document.removeSubrange(first.lowerBound..<next.lowerBound)
    let before = try await board.contribution(5)
    let returned = try await board.takeIn(draft)
    #expect(returned.notes == [.missingChapter(title: before.heading)])
    #expect(try await board.contribution(5) == before)
    #expect(await board.texts().last == "Glöm inte badet.")
  }

  @Test func `shows comments, and takes tracked changes as accepted`() async throws {
    let board = try await DraftBoard()
    var draft = try await board.out()
    let id = try await board.statement("Den har gett")
    let control = try draft.delete(id)
    let deleted = control.replacing("<w:r>", with: "<w:del w:id=\"1\" w:author=\"x\"><w:r>")
      .replacing("</w:r>", with: "</w:r></w:del>").replacing("w:t", with: "w:delText")
    let other = try await board.statement("71 procent")
    try draft.insert(
      deleted + "<w:ins w:id=\"2\" w:author=\"x\">\(EditedDraft.run("Nio kom."))</w:ins>"
        + "<w:commentRangeStart w:id=\"7\"/>\(EditedDraft.run(" Tio gick."))"
        + "<w:commentRangeEnd w:id=\"7\"/>", after: other)
    draft.comment("7", by: "Per", "Stämmer det?")
    let returned = try await board.takeIn(draft)
    #expect(
      returned.changes.map(`A draft that goes to Word and comes back`.told) == [
        "added Nio kom.", "added Tio gick.",
        "deleted Den har gett eleverna bättre självförtroende.",
      ])
    #expect(returned.notes == [.comment(author: "Per", text: "Stämmer det?", at: "Tio gick.")])
  }

  @Test func `may be written without Roder`() async throws {
    let board = try await DraftBoard()
    var manuscript = try await board.out()
    try manuscript.forgetProperties()
    manuscript.dropTags()
    manuscript.dropBookmarks()
    try manuscript.replaceBody([
      ("Heading1", "Läsning och språk"), ("", "Läsgruppen för nyanlända startade i augusti."),
      ("", "Helt nya ord står här."),
    ])
    let refused = await board.refusal(manuscript.bytes)
    #expect(refused == .draftOfNothing)
    let id = try await board.statement("Läsgruppen för")
    let others = try await board.contribution(5)
    let returned = try await board.takeIn(manuscript) { $0.edition = board.id }
    #expect(returned.isDone)
    let written = try await board.contribution(3)
    let texts = written.blocks.flatMap(\.statements).map(\.text)
    #expect(texts.contains("Läsgruppen för nyanlända startade i augusti."))
    #expect(texts.contains("Helt nya ord står här."))
    #expect(written.blocks.flatMap(\.statements).contains { $0.id == id })
    #expect(try await board.contribution(5) == others)
  }

  @Test func `is refused when it is of another edition or another journal`() async throws {
    let board = try await DraftBoard()
    let draft = try await board.out()
    #expect(
      await board.refusal(draft.bytes) { $0.edition = Edition.ID("sn-2026-april") }
        == .otherDraft(board.id.text))
    let elsewhere = try await DraftBoard(SampleReports.earlier)
    #expect(await elsewhere.refusal(draft.bytes) == .otherJournal)
  }

  @Test func `is refused by whoever may not write, and where it is handed in`() async throws {
    let board = try await DraftBoard()
    var draft = try await board.out()
    try draft.delete(try await board.statement("Den har gett"))
    let mats = try board.board.desk("mats")
    #expect(await board.refusal(draft.bytes, by: mats) == .notAllowed(.write))
    try await board.anna.handIn(board.id.part(3))
    let head = await board.head
    let refused = await board.refusal(draft.bytes)
    guard case .refused(.contribution(.alreadyHandedIn), .contribution) = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
    #expect(await board.head == head)
  }

  @Test(arguments: [0, 10, 400, 4_000])
  func `is refused when it is cut off`(length: Int) async throws {
    let board = try await DraftBoard()
    let bytes = try await board.out().bytes
    guard case .unreadableReport = await board.refusal(Array(bytes.prefix(length))) else {
      Issue.record("a file of \(length) bytes was taken")
      return
    }
  }
}
