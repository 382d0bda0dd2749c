import Governance
import Testing

@Suite struct `A report` {
  private static let report = Report(
    title: "Uppföljning",
    sections: [
      Section(kind: .background, title: "", blocks: []),
      Section(
        kind: .area, title: "Parker",
        blocks: [
          Block(kind: .heading(level: 2), statements: [Statement(id: "2.1.1", text: "Genomfört")]),
          Block(kind: .quote, statements: [Statement(id: "2.2.1", text: "Parker ska vårdas.")]),
          Block(
            kind: .paragraph, statements: [Statement(id: "2.3.1", text: "Träd har planterats.")]),
        ]),
    ], keepsItalics: true)

  @Test func `counts no heading as a statement`() {
    #expect(Self.report.statements.map(\.statement.id) == ["2.2.1", "2.3.1"])
  }

  @Test func `knows its areas, and only areas have an area's name`() {
    #expect(Self.report.areas.map(\.title) == ["Parker"])
    #expect(Self.report.sections.map(\.area) == [nil, "Parker"])
  }

  @Test(arguments: [
    (Block.Kind.heading(level: 1), "heading"), (.paragraph, "paragraph"), (.listItem, "list"),
    (.table(head: []), "table"), (.adopted, "adopted"), (.quote, "quote"),
    (.chart(Chart()), "chart"), (.picture(Picture()), "picture"),
  ])
  func `names its blocks as scripts know them`(kind: Block.Kind, name: String) {
    #expect(kind.name == name)
    #expect(kind.isBoardsWording == ["adopted", "quote"].contains(name))
  }
}

@Suite struct `A weight` {
  @Test func `grows from a note to what must be answered`() {
    let weights: [Remark.Weight] = [.mustBeAnswered, .note, .warning]
    #expect(weights.sorted() == [.note, .warning, .mustBeAnswered])
  }
}

@Suite struct `A fate` {
  @Test(arguments: [
    (Fate.moved(to: "våren 2027"), "moved", "våren 2027" as String?),
    (.moved(to: nil), "moved", nil),
    (.dropped(because: "medel saknas"), "dropped", nil), (.unanswered, "unanswered", nil),
  ])
  func `has a name for scripts, and a day only when moved`(fate: Fate, name: String, day: String?) {
    #expect(fate.name == name)
    #expect(fate.day == day)
  }
}
