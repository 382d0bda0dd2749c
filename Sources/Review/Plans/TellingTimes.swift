import Governance
import SwedishText

extension Telling {
  /// When the plan was to be done: as it tells, else by the end of its year.
  private var due: Day? {
    let words = plan.row?.time.map { SwedishText.words(in: $0) } ?? plan.words
    if let end = nearTimes(in: words, asOf: asOf.earlier).last?.end { return end }
    guard let earlier = asOf.earlier else { return nil }
    return Day(earlier.month > Self.lastMonthOfYearsWork ? earlier.year + 1 : earlier.year, 12, 31)
  }

  /// What is planned in an edition after this month is for the year after.
  private static var lastMonthOfYearsWork: Int { 9 }

  /// Times after the day that the later edition speaks for, outside reasons and what was meant.
  var newTimes: [NearTime] {
    nearTimes(in: told.words, asOf: asOf.later).filter { time in
      if let later = asOf.later, time.end <= later { return false }
      guard let place = clauses.firstIndex(where: { $0.holds(time) }) else { return false }
      if clauses[place].clause.isReason || !time.hasYear && clauses[place].isDeed { return false }
      return !clauses[place].isMeant || isBehindTurn(time, clauses[place])
    }
  }

  /// "skulle ha börjat vid årsskiftet men har skjutits fram till augusti" without a comma between.
  private func isBehindTurn(_ time: NearTime, _ clause: ToldClause) -> Bool {
    let before = told.words[clause.clause.range.lowerBound..<time.range.lowerBound]
    return ToldWords.moved.holds(Array(before))
  }

  var newTime: String? {
    guard let time = newTimes.last else { return nil }
    return time.day?.description ?? printed(time.range, of: told.words, in: told.text)
  }

  var isLate: Bool {
    guard let due, let new = newTimes.last else { return false }
    return new.end > due
  }

  /// Whether a row's time is later than the plan's.
  func isLater(_ cell: String?) -> Bool {
    guard let cell, let due else { return false }
    guard let end = nearTimes(in: words(in: cell), asOf: asOf.later).last?.end else { return false }
    return end > due
  }
}

extension ComparedStatement {
  /// What the words' places refer to.
  var text: String { row?.told ?? placed.statement.text }
}
