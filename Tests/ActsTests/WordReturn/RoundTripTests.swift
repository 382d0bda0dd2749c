import Formats
import Governance
import Journal
import Specimens
import Testing
import Words

@testable import Acts

@Suite struct `A draft that goes to Word and comes back` {
  /// Every sample, and what LibreOffice or another program may lose on the way.
  static let untouched: [(String, @Sendable (inout EditedDraft) throws -> Void)] = [
    ("as it went out", { _ in }), ("without controls", { $0.dropTags() }),
    ("without bookmarks", { $0.dropBookmarks() }),
    ("without properties", { try $0.forgetProperties() }),
  ]

  @Test(arguments: untouched.indices)
  func `changes nothing when nobody has written in it`(index: Int) async throws {
    for report in [
      DraftBoard.report, SampleEdition.report, SampleReports.earlier, SampleReports.now,
    ] {
      let board = try await DraftBoard(report)
      var draft = try await board.out()
      try Self.untouched[index].1(&draft)
      let head = await board.head
      // A figure goes by its bookmark alone, and is kept without it.
      let returned = try await board.takeIn(draft) { $0.edition = board.id }
      #expect(returned.changes == [], "\(Self.untouched[index].0)")
      #expect(returned.conflicts == [])
      #expect(await board.head == head)
    }
  }

  @Test func `goes out with the same bytes each time, in whole and in part`() async throws {
    let board = try await DraftBoard()
    #expect(try await board.out().bytes == board.out().bytes)
    let part = try await board.out("bun-2026-april-03")
    #expect(part.document.contains("Läsgruppen för nyanlända"))
    #expect(!part.document.contains("Rastvärdarna har fått västar"))
    let returned = try await board.takeIn(part)
    #expect(returned.changes == [] && returned.notes == [])
  }

  struct Edit: CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (inout EditedDraft, DraftBoard) async throws -> Void
    let told: [String]

    init(
      _ name: String, _ told: String...,
      make: @escaping @Sendable (inout EditedDraft, DraftBoard) async throws -> Void
    ) {
      (testDescription, self.told, self.make) = (name, told, make)
    }
  }

  static let edits: [Edit] = [
    Edit("a rewrite", "rewritten Den har gett eleverna mod.") { draft, board in
      try draft.rewrite(try await board.statement("Den har gett"), "Den har gett eleverna mod.")
    },
    Edit("quite other words in the same control", "rewritten Allt annat.") { draft, board in
      try draft.rewrite(try await board.statement("Den har gett"), "Allt annat.")
    },
    Edit("a deletion", "deleted Den har gett eleverna bättre självförtroende.") { draft, board in
      try draft.delete(try await board.statement("Den har gett"))
    },
    Edit("an addition", "added Nio kom.") { draft, board in
      try draft.add("Nio kom.", after: try await board.statement("Den har gett"))
    },
    Edit("an addition typed inside a control", "added Nio kom.") { draft, board in
      try draft.rewrite(
        try await board.statement("Den har gett"),
        "Den har gett eleverna bättre självförtroende. Nio kom.")
    },
    Edit("an addition typed before, inside a control", "added Nio kom.") { draft, board in
      try draft.rewrite(
        try await board.statement("Den har gett"),
        "Nio kom. Den har gett eleverna bättre självförtroende.")
    },
    Edit("a split", "split Rastvärdarna har fått västar. + En gemensam rutin provas på tre skolor.")
    {
      draft, board in
      try draft.rewrite(
        try await board.statement("Rastvärdarna har fått"),
        "Rastvärdarna har fått västar. En gemensam rutin provas på tre skolor.")
    },
    Edit(
      "a move within a chapter", "moved Läsgruppen för nyanlända startade i augusti med nio elever."
    ) {
      draft, board in
      try draft.move(
        try await board.statement("Läsgruppen för"), after: try await board.statement("71 procent"))
    },
    Edit("a move to another chapter", "moved Den har gett eleverna bättre självförtroende.") {
      draft, board in
      try draft.move(
        try await board.statement("Den har gett"), after: try await board.statement("Rastvärdarna"))
    },
    Edit("a copy", "added Den har gett eleverna bättre självförtroende.") { draft, board in
      try draft.copy(
        try await board.statement("Den har gett"), after: try await board.statement("Rastvärdarna"))
    },
    Edit("italics", "italics Den har gett eleverna bättre självförtroende.") { draft, board in
      try draft.italicize(try await board.statement("Den har gett"))
    },
    Edit("a row deleted", "deleted Läsplan | 17 av 22 | Pågår") { draft, board in
      try draft.deleteAround(try await board.statement("Läsplan"), "w:tr")
    },
    Edit("a cell rewritten", "rewritten Läsplaner | 17 av 22 | Pågår") { draft, board in
      try draft.rewrite(try await board.statement("Läsplan"), "Läsplaner")
    },
    Edit("a list item deleted", "deleted Flera enheter ska få nya bokvagnar.") { draft, board in
      try draft.deleteAround(try await board.statement("Flera enheter"), "w:p")
    },
    Edit("a paragraph before another", "added Ett helt nytt stycke.") { draft, board in
      try draft.insertParagraph(
        EditedDraft.run("Ett helt nytt stycke."),
        beforeParagraphOf: try await board.statement("Läsgruppen för"))
    },
    Edit(
      "two joined", "rewritten Läsgruppen för nyanlända startade, och den har gett eleverna mod.",
      "merged Den har gett eleverna bättre självförtroende."
    ) { draft, board in
      try draft.rewrite(
        try await board.statement("Läsgruppen för"), "Läsgruppen för nyanlända startade, och")
      try draft.rewrite(try await board.statement("Den har gett"), "den har gett eleverna mod.")
    },
    Edit(
      "a heading and a subheading reworded", "rewritten Trygga gårdar", "renamed Trygga gårdar"
    ) { draft, board in
      draft.document = draft.document.replacing(
        ">Trygga skolgårdar</w:t></w:r></w:sdtContent></w:sdt><w:bookmarkEnd w:id=\"",
        with: ">Trygga gårdar</w:t></w:r></w:sdtContent></w:sdt><w:bookmarkEnd w:id=\"",
        maxReplacements: 2)
    },
  ]

  @Test(arguments: edits, [false, true])
  func `comes in as exactly the edits that were made`(edit: Edit, tagless: Bool) async throws {
    let board = try await DraftBoard()
    var draft = try await board.out()
    try await edit.make(&draft, board)
    if tagless { draft.dropTags() }
    let returned = try await board.takeIn(draft)
    #expect(returned.changes.map(Self.told) == edit.told)
    #expect(returned.isDone && returned.notes == [] && returned.conflicts == [])
    let again = try await board.takeIn(draft)
    #expect(again.changes == [])
    let untouched = try await board.takeIn(try await board.out())
    #expect(untouched.changes == [])
  }

  static func told(_ change: DraftChange) -> String {
    switch change.kind {
    case .split(let parts): "split " + parts.joined(separator: " + ")
    case .deleted, .merged: "\(change.kind.name) \(change.before)"
    default: "\(change.kind.name) \(change.after)"
    }
  }

  /// Random edits of different sentences, all at once.
  @Test func `comes in as all the edits that were made at once`() async throws {
    var dice = SystemRandomNumberGenerator()
    for _ in 0..<12 {
      let board = try await DraftBoard()
      var draft = try await board.out()
      let all = await board.anna.register.contributions(of: board.id)
        .flatMap { $0.record.blocks.filter { $0.kind == .paragraph } }.flatMap(\.statements)
        .filter { !$0.isItalic && $0.text.hasSuffix(".") && !$0.text.contains("\u{ad}") }
      var expected: [String] = []
      for statement in all.shuffled(using: &dice).prefix(6) {
        let text = statement.text
        switch Int.random(in: 0..<4, using: &dice) {
        case 0:
          try draft.rewrite(statement.id, "Numera: \(text)")
          expected.append("rewritten Numera: \(text)")
        case 1:
          try draft.delete(statement.id)
          expected.append("deleted \(text)")
        case 2:
          try draft.add("Tillägg till \(statement.id) här.", after: statement.id)
          expected.append("added Tillägg till \(statement.id) här.")
        default:
          try draft.italicize(statement.id)
          expected.append("italics \(text)")
        }
      }
      let returned = try await board.takeIn(draft)
      #expect(returned.changes.map(Self.told).sorted() == expected.sorted())
    }
  }
}
