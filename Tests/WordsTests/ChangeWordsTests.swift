import Governance
import Testing
import Words

@Suite struct `A change` {
  static func placed(_ text: String?) -> Placed? {
    text.map { Placed(section: .area, title: "Läsning", statement: Statement(id: "1", text: $0)) }
  }

  static let sentences: [(Change.Kind, String?, String?, String)] = [
    (.new, nil, "Två har anställts.", "Nytt: ”Två har anställts.”"),
    (
      .done, "Två ska anställas.", "Två har anställts.",
      "Det som planerades (”Två ska anställas.”) är genomfört: ”Två har anställts.”"
    ),
    (.moved(to: "våren 2027"), "A.", "B.", "Framflyttat till våren 2027: ”B.”"),
    (.moved(to: nil), "A.", "B.", "Framflyttat utan ny tid: ”B.”"),
    (.dropped(because: nil), "A.", nil, "Utgår: ”A.”"),
    (.dropped(because: "inga pengar"), "A.", nil, "Utgår: ”A.” Skäl: ”inga pengar”."),
    (
      .reworded(from: "ska", to: "kan"), "Vi ska.", "Vi kan.",
      "Omformulerat: ”kan” i stället för ”ska”, i ”Vi kan.”"
    ),
    (.reworded(from: "A.", to: "B."), "A.", "B.", "Omformulerat: ”B.” i stället för ”A.”."),
    (.reworded(from: "", to: "ny"), "A.", "En ny A.", "Tillagt: ”ny”, i ”En ny A.”"),
    (.reworded(from: "gammal", to: ""), "A.", "A.", "Struket: ”gammal”, i ”A.”"),
    (
      .newFigure(from: "64 procent", to: "71 procent"), nil, nil,
      "Nytt värde: 71 i stället för 64 procent."
    ),
    (
      .newFigure(from: "64 procent", to: "sju elever"), nil, nil,
      "Nytt värde: sju elever i stället för 64 procent."
    ),
    (
      .newFigure(from: "64", to: "71"), nil, "71 av 80.",
      "Nytt värde: 71 i stället för 64, i ”71 av 80.”"
    ),
    (.gone, "A.", nil, "Står inte längre: ”A.”"),
  ]

  @Test(arguments: sentences)
  func `is told in a sentence`(
    kind: Change.Kind, earlier: String?, now: String?, expected: String
  ) {
    let change = Change(kind: kind, earlier: Self.placed(earlier), now: Self.placed(now))
    #expect(change.sentence(in: .sv).text == expected)
  }

  @Test(arguments: EveryKind.changes)
  func `is told in both languages`(kind: Change.Kind) {
    let change = Change(kind: kind, earlier: Self.placed("Förr."), now: Self.placed("Nu."))
    let (swedish, english) = (change.sentence(in: .sv).text, change.sentence(in: .en).text)
    #expect(isSentence(swedish) && isSentence(english) && swedish != english)
  }
}
