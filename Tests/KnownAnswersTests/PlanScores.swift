import Governance
import Review

/// Scores what became of the earlier edition's plans.
struct PlanScores {
  /// With plans as Roder reads them.
  private(set) var asRead = ScoreTable("plans, as read")
  /// With the planned sentences as a person reads them, so that only their fates are tried.
  private(set) var asGiven = ScoreTable("plans, as given")

  init(_ boards: [KnownAnswers]) {
    for board in boards {
      guard let earlier = board.earlier, let later = board.later else { continue }
      let read = settledPlans(of: earlier.report, in: later.report)
      score(read, board, into: &asRead, showing: "plans-read")
      let given = settledPlans(of: withGivenPlans(earlier, board.plans), in: later.report)
      score(given, board, into: &asGiven, showing: "plans")
    }
  }

  private func score(
    _ settled: [SettledPlan], _ board: KnownAnswers, into table: inout ScoreTable,
    showing subject: String
  ) {
    var free = settled
    for plan in board.plans {
      guard let place = free.firstIndex(where: { isSame(plan.earlier, $0.earlier) }) else {
        table.add(Tally(missed: 1), "planned", board: board.board)
        table.add(Tally(missed: 1), "fates", board: board.board)
        Showing.missed(subject, board.board, plan.earlier)
        continue
      }
      let found = free.remove(at: place)
      table.add(Tally(right: 1), "planned", board: board.board)
      score(found, plan, board.board, into: &table, showing: subject)
    }
    table.add(Tally(wrong: free.count), "planned", board: board.board)
    for plan in free {
      Showing.wrong(subject, board.board, plan.earlier.statement.text, words: plan.fate.name)
    }
  }

  private func score(
    _ found: SettledPlan, _ plan: Facts.Plan, _ board: String, into table: inout ScoreTable,
    showing subject: String
  ) {
    let isRight = found.fate.name == plan.fate || (plan.fateUnclear ?? []).contains(found.fate.name)
    let isAnswer = found.fate != .unanswered
    let tally = Tally(
      right: isRight ? 1 : 0, missed: isRight ? 0 : 1, wrong: isRight || !isAnswer ? 0 : 1)
    table.add(tally, "fates", board: board)
    table.add(tally, plan.fate, board: board)
    let nows = [plan.now].compactMap { $0 } + (plan.alsoNow ?? []) + (plan.nowAlso ?? [])
    let isNow = nows.isEmpty ? found.now == nil : nows.contains { isSame($0, found.now) }
    table.add(yes(isNow), "now", board: board)
    let isDay = plan.fate != "moved" || isSameTime(plan.day, found.fate.day)
    if plan.fate == "moved" { table.add(yes(isDay), "day", board: board) }
    guard !isRight || !isNow || !isDay else { return }
    let told = "\(plan.fate) \(plan.day ?? "") → \(found.fate.name) \(found.fate.day ?? "")"
    Showing.wrong(
      subject, board, "\(plan.earlier)\n      wanted: \(plan.now ?? "–")",
      words: "\(told): \(found.now?.statement.text ?? "–")")
  }

  private func yes(_ isRight: Bool) -> Tally {
    Tally(right: isRight ? 1 : 0, missed: isRight ? 0 : 1, wrong: isRight ? 0 : 1)
  }

  private func isSame(_ text: String, _ placed: Placed?) -> Bool {
    guard let placed else { return false }
    let (one, other) = (Text(text), Text(placed.statement.text))
    return one.folded == other.folded || other.folded.hasPrefix(one.folded + " |")
      || other.holds(one) || one.holds(other) || one.overlap(other) >= 0.85
  }

  private func isSameTime(_ wanted: String?, _ found: String?) -> Bool {
    guard let wanted, let found else { return wanted == found }
    let (one, other) = (wanted.lowercased(), found.lowercased())
    return one.contains(other) || other.contains(one) || isDay(other, one)
  }

  /// "2026-08-01" for "1 augusti 2026".
  private func isDay(_ iso: String, _ printed: String) -> Bool {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return false }
    return printed.contains("\(parts[2]) ") && printed.contains("\(parts[0])")
  }

  private func withGivenPlans(_ edition: KnownAnswers.Edition, _ plans: [Facts.Plan]) -> Report {
    let matching = Matching(edition)
    let given = Set(plans.map(\.earlier))
    var ids: Set<String> = []
    for (sentence, placed) in zip(edition.facts.sentences, matching.statements)
    where given.contains(sentence.text) {
      if let placed { ids.insert(placed.statement.id) }
    }
    return edition.report.replacingPlans { ids.contains($0.id) }
  }
}

extension Report {
  fileprivate func replacingPlans(_ isPlan: (Statement) -> Bool) -> Report {
    var report = self
    for (section, block) in places {
      let statements = report.sections[section].blocks[block].statements.map { statement in
        var statement = statement
        statement.readings.removeAll { $0.kind == .planned }
        if isPlan(statement) { statement.readings.append(Reading(.planned, words: statement.text)) }
        return statement
      }
      report.sections[section].blocks[block].statements = statements
    }
    return report
  }

  private var places: [(Int, Int)] {
    sections.indices.flatMap { section in sections[section].blocks.indices.map { (section, $0) } }
  }
}
