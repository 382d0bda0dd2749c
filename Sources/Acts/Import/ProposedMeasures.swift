import Governance
import Journal
import Review
import SwedishText

extension Proposing {
  /// One measure for everything that the report tells of one thing that is done or planned; where
  /// the earlier edition has it already, that one.
  ///
  /// What only tells of an effect or a state is no thing that anybody does.
  mutating func addMeasures() throws(ActRefusal) {
    for deed in deeds(in: report) {
      let known = deed.statements.map { knownMeasure($0.statement.id) }
      let shared = mostCommon(known)
      let isDeed = deed.statements.contains { placed in
        placed.statement.has(.planned) || placed.statement.has(.done)
      }
      let made = shared == nil && isDeed ? try newMeasure(deed) : nil
      guard let own = shared ?? made else { continue }
      for (placed, known) in zip(deed.statements, known) {
        try mark(placed.statement, known ?? own)
      }
      for id in Set([own] + known.compactMap(\.self)).sorted() { try widen(id, by: deed) }
    }
  }

  /// The measure of the earlier statement that this one updates or answers.
  private func knownMeasure(_ statement: String) -> Measure.ID? {
    let answered = examination.plans.first { $0.now?.statement.id == statement }?.earlier.statement
    return [updates[statement], answered?.id].compactMap(\.self).lazy
      .compactMap { register.measure(marked: $0) }.first
  }

  private func mostCommon(_ ids: [Measure.ID?]) -> Measure.ID? {
    let counts = ids.compactMap(\.self).reduce(into: [Measure.ID: Int]()) {
      $0[$1, default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The statement's readings stand in its marking too, where a person can correct them.
  private mutating func mark(
    _ statement: Statement, _ measure: Measure.ID
  ) throws(ActRefusal) {
    guard let id = Marking.ID(statement.id) else { return }
    var marking = Marking()
    marking.edition = order.id
    marking.measure = measure
    marking.readings = statement.readings.map(Marking.Row.init)
    measures[statement.id] = measure
    try put(marking, id)
  }

  /// The areas and decisions of those that tell of it.
  private mutating func widen(_ id: Measure.ID, by deed: Deed) throws(ActRefusal) {
    guard var measure = register[id] else { return }
    let telling = deed.statements.map(\.statement.id).filter { measures[$0] == id }
    for statement in telling {
      if let area = areaOf[statement], !measure.areas.contains(area) { measure.areas.append(area) }
      measure.decisions += (cited[statement] ?? []).filter { !measure.decisions.contains($0) }
    }
    try put(measure, id)
  }

  /// The area that each statement stands in.
  private var areaOf: [String: Area.ID] {
    var found: [String: Area.ID] = [:]
    for (place, area) in areas {
      for statement in report.sections[place].blocks.flatMap(\.statements) {
        found[statement.id] = area
      }
    }
    return found
  }

  private mutating func newMeasure(_ deed: Deed) throws(ActRefusal) -> Measure.ID? {
    let clearest = deed.statements
      .filter { $0.statement.has(.planned) || $0.statement.has(.done) }
      .min { Self.clarity($0) < Self.clarity($1) }
    guard let clearest else { return nil }
    var measure = Measure()
    measure.title = Gist.of(clearest.statement, asOf: asOf)
    measure.text = clearest.statement.cells.isEmpty ? clearest.statement.text : ""
    let statements = deed.statements.map(\.statement)
    measure.dueDay = statements.filter { $0.has(.planned) }.lazy.compactMap(dueDay).first
    measure = try state(of: measure, statements)
    // Never from the words: an identifier can't be struck.
    guard let id: Measure.ID = free(Measure.self, "\(order.id) insats") else { return nil }
    try put(measure, id)
    return id
  }

  /// A row's first cell names the thing; a sentence of an area says more of it than the summary.
  private static func clarity(_ placed: Placed) -> (Int, Int) {
    let isRow = !placed.statement.cells.isEmpty
    return (isRow ? 0 : placed.section == .summary ? 2 : 1, placed.statement.text.utf8.count)
  }

  private func dueDay(_ statement: Statement) -> Day? {
    let planned =
      statement.cells.isEmpty ? statement.text : statement.cells.joined(separator: " ; ")
    return nearTimes(in: words(in: planned), asOf: asOf).map(\.end)
      .first { day in asOf.map { day > $0 } ?? true }
  }

  private func state(
    of measure: Measure, _ statements: [Statement]
  ) throws(ActRefusal) -> Measure {
    let isPlanned = statements.contains { $0.has(.planned) }
    let isDone = statements.contains { $0.has(.done) }
    guard isDone else { return measure }
    let end = isPlanned ? nil : asOf.map { doneDay(statements, upTo: $0) }
    return try refusing(Refusal.measure, .measure) { () throws(Measure.Refusal) in
      if let end { try measure.done(on: end) } else { try measure.begun(on: nil) }
    }
  }

  /// The day that the text names; else the day that the report speaks for, when it was done.
  private func doneDay(_ statements: [Statement], upTo last: Day) -> Day {
    statements.filter { $0.has(.done) }.lazy.compactMap { self.doneDay($0) }.first { $0 <= last }
      ?? last
  }

  func doneDay(_ statement: Statement) -> Day? {
    guard decisionCitations(in: ReadText(statement.text)).isEmpty else { return nil }
    return times(in: words(in: statement.text)).lazy.compactMap(\.day).first
  }
}

extension Register {
  /// The measure that a statement is marked as telling of.
  func measure(marked statement: String) -> Measure.ID? {
    Marking.ID(statement).flatMap { self[$0]?.measure }
  }
}
