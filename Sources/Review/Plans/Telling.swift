import Governance
import SwedishText

/// What one statement of the later edition tells of a plan.
struct Telling {
  enum Outcome: Equatable {
    case done
    case partly
    case moved(to: String?)
    case dropped
    case stillPlanned
    /// Something is so, without saying that it came of the plan.
    case isSo
  }

  private let plan: ComparedStatement
  private let told: ComparedStatement
  private let asOf: (earlier: Day?, later: Day?)
  private let clauses: [Clause]

  init(_ told: ComparedStatement, of plan: ComparedStatement, asOf: (earlier: Day?, later: Day?)) {
    self.plan = plan
    self.told = told
    self.asOf = asOf
    clauses = Review.clauses(of: told.words)
  }

  func outcome() -> Outcome {
    if let row = told.row, let outcome = outcome(of: row) { return outcome }
    if isDropped { return .dropped }
    let deed = told.placed.statement.reading(.done) != nil || clauses.contains(where: isDeed)
    if isMoved { return isDeedBesides ? .partly : .moved(to: newTime) }
    if isPartly(deed) { return .partly }
    if deed || holds(ToldWords.done) { return .done }
    if let time = newTime, isLate { return .moved(to: time) }
    if told.isPlanned || holdsFuture { return .stillPlanned }
    return .isSo
  }

  // MARK: rows

  private func outcome(of row: StatusRow) -> Outcome? {
    guard let status = row.status else { return nil }
    let hasNewTime = row.time.map { isLater($0) } ?? false
    switch status {
    case .done: return .done
    case .partly: return .partly
    case .dropped: return .dropped
    case .planned: return hasNewTime ? .moved(to: row.time) : .stillPlanned
    case .late: return .moved(to: row.time.flatMap { isATime($0) ? $0 : nil })
    }
  }

  private func isATime(_ cell: String) -> Bool {
    !nearTimes(in: words(in: cell), asOf: asOf.later).isEmpty
  }

  private func isLater(_ cell: String) -> Bool {
    guard let end = nearTimes(in: words(in: cell), asOf: asOf.later).last?.end else { return false }
    guard let due else { return false }
    return end > due
  }

  // MARK: sentences

  private var main: [Clause] { clauses.filter { !$0.isReason } }

  private func holds(_ book: Phrasebook<Bool>) -> Bool { main.contains { book.holds($0.words) } }

  private var isDropped: Bool { holds(ToldWords.dropped) && newTimes.isEmpty }

  private var isMoved: Bool {
    guard holds(ToldWords.moved) else { return false }
    return !newTimes.isEmpty || !clauses.contains(where: isDeed)
  }

  private var holdsFuture: Bool {
    main.contains { verbGroups(in: $0.words).contains { $0.tense == .future } }
  }

  /// Something was done, though another part waits: "A anslöt sig i augusti, medan B avvaktar".
  private var isDeedBesides: Bool {
    guard !holds(ToldWords.meant) else { return false }
    guard let contrast = main.lastIndex(where: { ToldWords.moved.holds($0.words) }) else {
      return false
    }
    return main[..<contrast].contains(where: isDeed)
  }

  private func isDeed(_ clause: Clause) -> Bool {
    guard !clause.isReason, !ToldWords.meant.holds(clause.words) else { return false }
    if ToldWords.done.holds(clause.words) { return true }
    return verbGroups(in: clause.words).contains { verb in
      [.perfect, .preterite].contains(verb.tense) && !verb.isNegated
        && !ToldWords.obstacles.contains { verb.main.utf8.starts(with: $0.utf8) }
    }
  }

  private func isPartly(_ deed: Bool) -> Bool {
    if main.contains(where: isPartlyClause) { return true }
    if let share = ShareOfUnits(main, plan: plan.words), share.isPart { return true }
    return false
  }

  private func isPartlyClause(_ clause: Clause) -> Bool {
    ToldWords.partly.finds(in: clause.words).contains { find in
      let before = clause.words[max(0, find.range.lowerBound - 2)..<find.range.lowerBound]
      return !before.contains { Negation.words.contains($0.lower) }
    }
  }

  // MARK: times

  /// When the plan was to be done, as far as it tells.
  private var due: Day? {
    let words = plan.row?.time.map { SwedishText.words(in: $0) } ?? plan.words
    return nearTimes(in: words, asOf: asOf.earlier).last?.end
  }

  /// Times after the day that the later edition speaks for, outside reasons and what was meant.
  private var newTimes: [NearTime] {
    let all = nearTimes(in: told.words, asOf: asOf.later)
    return all.filter { time in
      guard let clause = clauses.first(where: { $0.range.contains(time.range.lowerBound) }) else {
        return false
      }
      if clause.isReason { return false }
      if let later = asOf.later, time.end <= later { return false }
      return !ToldWords.meant.holds(clause.words) || all.count > 1 && time == all.last
    }
  }

  private var newTime: String? {
    guard let time = newTimes.last else { return nil }
    return time.day?.description ?? printed(time.range, of: told.words, in: told.text)
  }

  private var isLate: Bool {
    guard let due, let new = newTimes.last else { return false }
    return new.end > due
  }
}

extension ComparedStatement {
  /// What the words' places refer to.
  var text: String { row?.told ?? placed.statement.text }
}
