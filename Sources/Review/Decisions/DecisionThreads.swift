import Governance
import SwedishText

/// Every decision that the follow-up cites, once, with what is told of it where it is cited.
struct DecisionThreads {
  struct Thread {
    let first: Told
    let words: String
    var missing: [Remark.Thread]
  }

  private(set) var threads: [Thread] = []
  /// Where each decision has its thread, by `key`.
  private var places: [String: Int] = [:]

  init(_ subject: Subject) {
    for (index, told) in subject.told.enumerated() where told.placed.section != .background {
      for citation in decisionCitations(in: told.read) where !adoptsDirection(told) {
        add(citation, at: index, subject)
      }
    }
  }

  private mutating func add(_ citation: DecisionCitation, at index: Int, _ subject: Subject) {
    let told = subject.told[index]
    let found = Self.told(around: index, subject)
    let key = Self.key(citation)
    guard let place = places[key] else {
      places[key] = threads.count
      let missing = Remark.Thread.allCases.filter { !found.contains($0) }
      threads.append(Thread(first: told, words: citation.words, missing: missing))
      return
    }
    threads[place].missing.removeAll { found.contains($0) }
  }

  private static func key(_ citation: DecisionCitation) -> String {
    let day = citation.day.map(\.description) ?? citation.year.map(String.init) ?? ""
    return day + "§" + (citation.paragraph.map(String.init) ?? citation.body ?? "")
  }

  /// Money, measure and effect in the citing sentence and the two that follow in its block, or in the
  /// whole block when it is short.
  private static func told(around index: Int, _ subject: Subject) -> Set<Remark.Thread> {
    let cited = subject.told[index]
    var found: Set<Remark.Thread> = []
    for told in subject.told[max(0, index - 1)..<min(subject.told.count, index + 4)]
    where told.section == cited.section && abs(told.block - cited.block) <= 1 {
      if quantities(in: told.words).contains(where: { $0.kind == .money }) { found.insert(.money) }
      if told.statement.has(.done) || told.statement.has(.planned) { found.insert(.measure) }
      if told.statement.has(.effect) { found.insert(.effect) }
    }
    return found
  }

  /// The decision that adopted the direction or the budget is what the report answers to.
  private func adoptsDirection(_ told: Told) -> Bool { adoptingPhrases.holds(told.words) }
}

private let adoptingPhrases = Phrasebook<Bool>(
  [
    "antog|antogs|antagit|fastställde|fastställdes|fastställts|beslutade|beslutades ~8 "
      + "inriktning*|budget|budgeten|styrmodell*|verksamhetsplan*|internkontrollplan*",
    "inriktning*|budget|budgeten|verksamhetsplan* ~8 antogs|antagits|fastställdes|fastställts|beslutades",
  ], as: true)
