import Governance
import Testing

/// A day of 2026.
func day(_ month: Int, _ day: Int) throws -> Day { try #require(Day(2026, month, day)) }

@Suite struct `A measure` {
  typealias State = Measure.State
  typealias Cells = [String: String]

  /// A state as a person writes it.
  static let states: [(Cells, State)] = [
    (["state": "underway"], .underway),
    (["state": "paused", "reason": "Pengar"], .paused(because: "Pengar", review: nil)),
    (
      ["state": "paused", "reason": "Pengar", "stateDay": "2026-05-01"],
      .paused(because: "Pengar", review: Day(2026, 5, 1))
    ),
    (["state": "dropped", "reason": "Bidraget uteblev"], .dropped(because: "Bidraget uteblev")),
    (["state": "takenOver", "takenOverBy": "Regionen"], .takenOver(by: "Regionen")),
  ]

  static let ended: [Cells] = [
    ["state": "done", "stateDay": "2026-05-01"], ["state": "routine", "stateDay": "2026-05-01"],
    ["state": "dropped", "reason": "Bidraget uteblev"], ["state": "merged", "continues": "annan"],
    ["state": "takenOver", "takenOverBy": "Regionen"],
  ]

  static var planned: Measure {
    var measure = Measure()
    measure.title = "Lässtunder"
    return measure
  }

  @Test(arguments: states)
  func `has the state that is written`(cells: Cells, state: State) throws {
    #expect(try Self.planned.changed(cells).state == state)
  }

  @Test func `is done, routine or merged on what was written`() throws {
    let may = try day(5, 1)
    #expect(try Self.planned.changed(Self.ended[0]).state == .done(on: may))
    #expect(try Self.planned.changed(Self.ended[1]).state == .routine(since: may))
    let other = try #require(Measure.ID("annan"))
    #expect(try Self.planned.changed(Self.ended[3]).state == .merged(into: other))
  }

  static let halves: [(Cells, Measure.Refusal)] = [
    (["state": "paused"], .withoutReason), (["state": "dropped"], .withoutReason),
    (["state": "done"], .withoutDay), (["state": "routine"], .withoutDay),
    (["state": "merged"], .withoutSuccessor), (["state": "takenOver"], .withoutSuccessor),
    (["reached": "8", "all": "7"], .moreThanAll(reached: 8, all: 7)),
  ]

  @Test(arguments: halves)
  func `isn't changed by half of what the state needs`(cells: Cells, reason: Measure.Refusal) {
    #expect(throws: Refusal.measure(reason)) { try Self.planned.changed(cells) }
  }

  @Test(arguments: ended, states.map(\.0))
  func `that has ended goes nowhere else`(end: Cells, next: Cells) throws {
    let measure = try Self.planned.changed(end)
    #expect(measure.state.isEnd)
    guard measure.cells.merging(next, uniquingKeysWith: { $1 }) != measure.cells else { return }
    #expect(throws: Refusal.measure(.alreadyEnded(measure.state))) { try measure.changed(next) }
    #expect(throws: Measure.Refusal.alreadyEnded(measure.state)) {
      try measure.moved(toDue: try day(12, 1))
    }
  }

  @Test(arguments: ended)
  func `that was ended by mistake is opened again`(end: Cells) throws {
    let measure = try Self.planned.changed(end)
    #expect(measure.reopened().state == .planned)
    #expect(try measure.changed(["state": "planned"]).state == .planned)
    var begun = measure
    begun.startDay = try day(2, 1)
    #expect(begun.reopened().state == .underway)
  }

  @Test func `that is done may become routine, not the other way`() throws {
    let done = try Self.planned.done(on: try day(5, 1))
    let routine = try done.routine(since: try day(8, 1))
    #expect(routine.state == .routine(since: try day(8, 1)))
    #expect(throws: Measure.Refusal.alreadyEnded(routine.state)) {
      try routine.done(on: try day(9, 1))
    }
    #expect(throws: Measure.Refusal.alreadyEnded(routine.state)) {
      try routine.routine(since: try day(9, 1))
    }
  }

  @Test func `remembers when it began, also when that isn't told`() throws {
    let begun = try Self.planned.begun(on: try day(2, 1))
    #expect(begun.startDay == Day(2026, 2, 1))
    #expect(try begun.begun(on: nil).startDay == Day(2026, 2, 1))
  }

  @Test func `gets a new day without losing its state`() throws {
    let moved = try Self.planned.begun(on: nil).moved(toDue: try day(12, 1))
    #expect(moved.dueDay == Day(2026, 12, 1))
    #expect(moved.state == .underway)
  }

  @Test func `isn't done before it began`() throws {
    let begun = try Self.planned.begun(on: try day(6, 1))
    let cells = ["state": "done", "stateDay": "2026-05-01"]
    let reason = Measure.Refusal.endsBeforeStart(start: try day(6, 1), end: try day(5, 1))
    #expect(throws: Refusal.measure(reason)) { try begun.changed(cells) }
  }

  @Test(arguments: Measure.State.Name.allCases)
  func `has a label for each state`(name: Measure.State.Name) {
    #expect(name.label.swedish != name.label.english)
  }
}
