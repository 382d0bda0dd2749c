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

  let plan: ComparedStatement
  let told: ComparedStatement
  let asOf: (earlier: Day?, later: Day?)
  let clauses: [ToldClause]

  init(_ told: ComparedStatement, of plan: ComparedStatement, asOf: (earlier: Day?, later: Day?)) {
    self.plan = plan
    self.told = told
    self.asOf = asOf
    clauses = Review.clauses(of: told.words).map(ToldClause.init)
  }

  func outcome() -> Outcome {
    if let row = told.row, let outcome = outcome(of: row) { return outcome }
    let deed = main.contains(where: \.isDeed)
    if isDropped { return isDoneBesidesDropped ? .partly : .dropped }
    if isMoved { return isDeedBesides ? .partly : .moved(to: newTime) }
    if isPartly(deed) { return .partly }
    if deed { return .done }
    if let time = newTime, isLate { return .moved(to: time) }
    return isStillPlanned ? .stillPlanned : .isSo
  }

  private func outcome(of row: StatusRow) -> Outcome? {
    guard let status = row.status else { return nil }
    switch status {
    case .done: return .done
    case .partly: return .partly
    case .dropped: return .dropped
    case .planned: return isLater(row.time) ? .moved(to: row.time) : .stillPlanned
    case .late: return .moved(to: isLater(row.time) ? row.time : nil)
    }
  }

  var main: [ToldClause] { clauses.filter { !$0.clause.isReason } }

  private func holds(_ book: Phrasebook<Bool>) -> Bool {
    main.contains { book.holds($0.clause.words) }
  }

  private var isDropped: Bool {
    guard newTimes.isEmpty || holds(ToldWords.given) else { return false }
    if isNone { return true }
    let planned = ToldWords.dropped.holds(plan.words) || ToldWords.endings.holds(plan.words)
    return main.contains { !planned && $0.isDropped || $0.isRefusal(of: plan) }
  }

  /// "Någon konsulent har inte anställts", "Inget möte hölls".
  private var isNone: Bool {
    guard let first = told.words.first?.lower else { return false }
    if ToldWords.undone.holds(told.words.filter { $0.lower != "kunnat" }) { return false }
    let isDenied = clauses.first?.verbs.contains(where: \.isNegated) ?? false
    return ["någon", "något", "några", "ingen", "inget", "inga"].contains(first) && isDenied
  }

  /// "Etapp ett är byggd, men etapp två utgår".
  private var isDoneBesidesDropped: Bool {
    guard let first = main.first, main.count > 1 else { return false }
    return first.isDeed && !first.isDropped && !first.isRefusal(of: plan)
      && main.contains { $0.isContrast && $0.isDropped }
  }

  private var isMoved: Bool {
    if !ToldWords.moved.holds(plan.words), holds(ToldWords.moved) { return true }
    return holds(ToldWords.late) && (!newTimes.isEmpty || main.contains { $0.isMeant } && !isHeld)
  }

  private var isHeld: Bool { main.contains(where: \.isDeed) }

  /// Something was done, though another part waits: "A anslöt sig i augusti, medan B avvaktar".
  private var isDeedBesides: Bool {
    if main.contains(where: \.isMeant) { return false }
    guard let turn = main.lastIndex(where: { $0.isWaiting }) else { return false }
    return main[..<turn].contains(where: \.isDeed)
  }

  private func isPartly(_ deed: Bool) -> Bool {
    if main.contains(where: { $0.isPartly(started: planStarts) }) { return true }
    if let share = ShareOfUnits(main.map(\.clause), plan: plan.words), share.isPart { return true }
    guard deed, let first = main.firstIndex(where: \.isDeed) else { return false }
    let rest = main[(first + 1)...]
    if rest.contains(where: { $0.isUndone || $0.isOfOthers && $0.isComing(newTimes) }) {
      return true
    }
    let contrast = rest.drop { !$0.isContrast }
    guard let turn = contrast.first, !turn.isFollowUp else { return false }
    return contrast.contains { $0.isComing(newTimes) }
  }

  /// Whether the plan was that something begins: then it is done when it has begun.
  private var planStarts: Bool { ToldWords.starts.holds(plan.words) }

  private var isStillPlanned: Bool {
    if told.isPlanned || main.contains(where: \.isFuture) || !newTimes.isEmpty { return true }
    if main.contains(where: \.isUndone) { return true }
    let forms = Set(plan.words.map(\.lower))
    return main.contains { $0.presents.contains { forms.contains($0) } }
  }
}
