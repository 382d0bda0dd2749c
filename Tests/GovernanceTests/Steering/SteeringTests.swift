import Governance
import Testing

@Suite struct `A direction` {
  static let old = Direction.Wording(validFrom: nil, decision: nil, text: "Som alltid.")
  static let spring = Direction.Wording(
    validFrom: Day(2026, 2, 1), decision: nil, text: "Från i vår.")
  static let autumn = Direction.Wording(
    validFrom: Day(2026, 9, 1), decision: nil, text: "Från i höst.")

  static let days: [([Direction.Wording], Day?, String?)] = [
    ([], Day(2026, 5, 1), nil), ([old], Day(2026, 5, 1), "Som alltid."),
    ([old], nil, "Som alltid."),
    ([spring], Day(2026, 1, 31), nil), ([spring], Day(2026, 2, 1), "Från i vår."),
    ([old, spring], Day(2026, 1, 31), "Som alltid."),
    ([old, spring], Day(2026, 2, 1), "Från i vår."),
    ([autumn, old, spring], Day(2026, 8, 31), "Från i vår."),
    ([autumn, old, spring], Day(2026, 9, 1), "Från i höst."),
    ([autumn, old, spring], nil, "Från i höst."),
  ]

  @Test(arguments: days)
  func `says what was in force on a day`(wordings: [Direction.Wording], day: Day?, text: String?) {
    var direction = Direction()
    direction.wordings = wordings
    #expect(direction.wording(on: day)?.text == text)
  }

  @Test func `has one wording from a day`() throws {
    var direction = Direction()
    direction.wordings = [Self.spring, Self.old, Self.spring]
    #expect(throws: Refusal.steering(.wordingTwice(try day(2, 1)))) { try direction.whole() }
    direction.wordings = [Self.old, Self.old]
    #expect(throws: Refusal.steering(.wordingTwice(nil))) { try direction.whole() }
  }
}

@Suite struct `An assignment` {
  @Test func `ends by a decision only`() throws {
    let decision = try #require(Decision.ID("bun-2026-11-18-90"))
    let open = Assignment()
    #expect(open.isOpen)
    #expect(throws: Refusal.steering(.closedWithoutDecision)) { try open.closed(by: nil) }
    let closed = try open.closed(by: decision)
    #expect(closed.closedBy == decision)
    #expect(!closed.isOpen)
    #expect(try Assignment(body: closed.body) == closed)
  }
}

@Suite struct `The steering's facts` {
  typealias Case = (any Record, [String: String], Refusal)

  static let day = "2026-05-01"
  static let refused: [Case] = [
    (Decision(), ["paragraph": "0"], .steering(.paragraphBelowOne(0))),
    (Municipality(), ["code": "148", "name": "E"], .organization(.notAMunicipalityCode("148"))),
    (Municipality(), ["code": "148O", "name": "E"], .organization(.notAMunicipalityCode("148O"))),
    (
      SteeringModel(), ["year": "2026", "checkpoints": "april | A | |\napril | B | |"],
      .steering(.checkpointTwice("april"))
    ),
    (
      SteeringModel(), ["year": "2026", "checkpoints": "april | A | 2026-04-30 | 2026-04-29"],
      .steering(.deadlineBeforeAsOf("april"))
    ),
  ]

  @Test(arguments: refused)
  func `can't contradict each other`(record: any Record, cells: [String: String], reason: Refusal) {
    #expect(throws: reason) { try record.changed(cells) }
  }

  static let periods: [(any Record, [String: String])] = [
    (Body(), ["name": "BUN", "from": "2026-05-02", "to": day]),
    (Unit(), ["name": "Skolan", "from": "2026-05-02", "to": day]),
    (Function(), ["from": "2026-05-02", "to": day]),
    (Goal(), ["heading": "Mål", "from": "2026-05-02", "to": day]),
    (Area(), ["heading": "Läsning", "from": "2026-05-02", "to": day]),
  ]

  @Test(arguments: periods)
  func `don't end before they begin`(record: any Record, cells: [String: String]) throws {
    let (from, to) = (try #require(Day(2026, 5, 2)), try #require(Day(2026, 5, 1)))
    #expect(throws: Refusal.organization(.endsBeforeStart(from: from, to: to))) {
      try record.changed(cells)
    }
    _ = try record.changed(cells.merging(["from": Self.day]) { $1 })
  }

  @Test func `let money end no earlier than it begins`() throws {
    let (from, to) = (try #require(Day(2026, 5, 2)), try #require(Day(2026, 5, 1)))
    #expect(throws: Refusal.steering(.amountEndsBeforeStart(from: from, to: to))) {
      try Decision().changed(["moneyFrom": "2026-05-02", "moneyTo": Self.day])
    }
  }

  static let spans: [(from: Day?, to: Day?, holds: Bool)] = [
    (nil, nil, true), (Day(2026, 5, 1), nil, true), (nil, Day(2026, 5, 1), true),
    (Day(2026, 5, 1), Day(2026, 5, 1), true), (Day(2026, 5, 2), nil, false),
    (nil, Day(2026, 4, 30), false),
  ]

  @Test(arguments: spans)
  func `hold on both the first and the last day`(from: Day?, to: Day?, holds: Bool) throws {
    let may = try #require(Day(2026, 5, 1))
    #expect(Period.holds(may, from: from, to: to) == holds)
    let (holder, deputy) = (try #require(Person.ID("anna")), try #require(Person.ID("bo")))
    var function = Function()
    function.holder = holder
    function.deputies = [deputy]
    function.from = from
    function.to = to
    #expect(function.isHeld(by: holder, on: may) == holds)
    #expect(function.isHeld(by: deputy, on: may) == holds)
    #expect(!function.isHeld(by: try #require(Person.ID("cilla")), on: may))
  }
}
