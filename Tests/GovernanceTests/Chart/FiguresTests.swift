import FoundationEssentials
import Governance
import Testing

@Suite struct `Charts and pictures in a chapter` {
  /// As they were stored on their first day: charts and pictures with every fact, and with few.
  static func body() throws -> [UInt8] {
    let file = "\(RecordedBodies.folder)/Recorded/figures.jsonl"
    return try Data(contentsOf: URL(filePath: file)).dropLast()
  }

  @Test func `are stored as they were on the first day`() throws {
    let body = try Self.body()
    let chapter = try Contribution(body: body)
    #expect(chapter.body == body)
    #expect(chapter.blocks.map(\.kind.name) == ["chart", "chart", "picture", "picture"])
    #expect(chapter.blocks.pictures.map(\.isAdded) == [true, false])
  }

  @Test func `are written as text, and read again`() throws {
    let value = try Canonical(bytes: Self.body())["blocks"]
    let column = Column("blocks", Label("Text", "Text"), .blocks)
    #expect(try column.value(column.text(value)) == value)
  }

  @Test func `become parts of a frozen edition that can be masked`() throws {
    let chapter = try Contribution(body: Self.body())
    var edition = FrozenEdition(
      front: FrozenEdition.Front(),
      report: Report(
        title: "", sections: [Section(kind: .free, title: "Bilder", blocks: chapter.blocks)],
        keepsItalics: false, asOf: nil))
    let digest = chapter.blocks.pictures[0].digest
    edition.pictures[digest] = PictureFile(.png, base64: "Zm9v")
    let parts = edition.parts
    let names = parts.map(\.name)
    #expect(names.suffix(5) == (1...4).map { "figure/\($0)" } + ["picture/\(digest)"])
    let values = Dictionary(uniqueKeysWithValues: parts.map { ($0.name, $0.value) })
    #expect(try FrozenEdition(parts: names) { values[$0] } == edition)

    let hidden: Set = ["figure/1", "picture/\(digest)"]
    let masked = try FrozenEdition(parts: names) { hidden.contains($0) ? nil : values[$0] }
    #expect(masked.masked == hidden)
    #expect(masked.pictures == [:])
    #expect(masked.report.sections[0].blocks[0].kind == .chart(Chart()))
    #expect(masked.report.sections[0].blocks[1] == chapter.blocks[1])
  }

  @Test func `are handed in only when they can be shown`() throws {
    var chapter = try Contribution(body: Self.body())
    let day = try #require(Day(2026, 9, 1))
    #expect(throws: Contribution.Refusal.notDrawable(title: "", .withoutTitle)) {
      try chapter.handedIn(on: day)
    }
    chapter.blocks.remove(at: 1)
    #expect(throws: Contribution.Refusal.pictureNotAdded(["saknas.svg"])) {
      try chapter.handedIn(on: day)
    }
    chapter.blocks.removeLast()
    #expect(try !chapter.handedIn(on: day).isWritable)
    let line = "!diagram cirklar | A"
    chapter.blocks.append(
      Block(kind: .paragraph, statements: [Statement(id: "9", text: line)]))
    #expect(throws: Contribution.Refusal.figureNotRead(line)) { try chapter.handedIn(on: day) }
  }
}
