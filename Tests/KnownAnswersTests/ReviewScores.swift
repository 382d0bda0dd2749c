import Governance
import Review

/// Scores the remarks on the later editions, where all that there is to remark on is known.
struct ReviewScores {
  private(set) var table = ScoreTable("remarks")

  init(_ boards: [KnownAnswers]) {
    for board in boards {
      guard let later = board.later else { continue }
      let remarks = examine(later.report).remarks
      score(.alteredWording, later.facts.alteredWording, remarks, board.board, Self.isSame)
      score(
        .uncountedQuantity, later.facts.uncounted, remarks, board.board, Self.isSame,
        unclear: later.facts.uncountedUnclear.map(\.sentence))
      score(
        .summaryClaimsMore, later.facts.summaryClaimsMore, remarks, board.board,
        { Self.isSame($0.summary, $1.statementText) },
        unclear: (later.facts.summaryClaimsMoreUnclear).map(\.summary))
      score(
        .summaryLeavesOut, later.facts.summaryLeavesOut, remarks, board.board,
        { Self.isSame($0, $1.statementText) }, unclear: later.facts.summaryLeavesOutUnclear)
      score(.sameThingTwice, later.facts.duplicates, remarks, board.board, Self.isPair)
      score(
        .couldPointOutAPerson, later.facts.persons, remarks, board.board,
        { Self.isSame($0.sentence, $1.statementText) })
    }
  }

  /// What is unclear is neither demanded nor counted as false.
  private mutating func score<Fact>(
    _ rule: Rule, _ facts: [Fact], _ remarks: [Remark], _ board: String,
    _ isSame: (Fact, Remark) -> Bool, unclear: [String] = []
  ) {
    let own = remarks.filter { $0.rule == rule }
    for fact in facts {
      let isFound = own.contains { isSame(fact, $0) }
      table.add(isFound ? Tally(right: 1) : Tally(missed: 1), rule.rawValue, board: board)
      if !isFound { Showing.missed(rule.rawValue, board, String(describing: fact)) }
    }
    for remark in own where !facts.contains(where: { isSame($0, remark) }) {
      if unclear.contains(where: { Self.isSame($0, remark.statementText) }) { continue }
      table.add(Tally(wrong: 1), rule.rawValue, board: board)
      Showing.wrong(rule.rawValue, board, remark.statementText, words: remark.words)
    }
  }
}

extension ReviewScores {
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Text(one), Text(other))
    return one.folded == other.folded || other.folded.hasPrefix(one.folded + " |")
      || one.holds(other) || other.holds(one) || one.overlap(other) >= 0.85
  }

  private static func isSame(_ fact: Facts.Quoted, _ remark: Remark) -> Bool {
    let (wanted, found) = (fact.words.lowercased(), remark.words.lowercased())
    return isSame(fact.sentence, remark.statementText)
      && (wanted.contains(found) || found.contains(wanted))
  }

  /// The same words on either side; those that were left out are known by what they were.
  private static func isSame(_ fact: Facts.Alteration, _ remark: Remark) -> Bool {
    guard case .alteredQuote(let from, let to) = remark.problem,
      Text.fold(fact.area).lowercased() == Text.fold(remark.place.title).lowercased()
    else { return false }
    let (wanted, found) = fact.to.isEmpty ? (fact.from, from) : (fact.to, to)
    let (one, other) = (Text.fold(wanted).lowercased(), Text.fold(found).lowercased())
    return !other.isEmpty && (one.contains(other) || other.contains(one))
  }

  private static func isPair(_ fact: [String], _ remark: Remark) -> Bool {
    guard fact.count == 2, let beside = remark.beside?.statement.text else { return false }
    let now = remark.statementText
    return isSame(fact[0], now) && isSame(fact[1], beside)
      || isSame(fact[1], now) && isSame(fact[0], beside)
  }
}

extension Remark {
  fileprivate var statementText: String { place.statement?.text ?? words }
}
