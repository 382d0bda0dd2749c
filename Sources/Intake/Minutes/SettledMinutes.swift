import Governance
import SwedishText

extension MinutesItem {
  /// The decisions, each once, and what is to be looked at.
  static func settled(_ items: [MinutesItem]) -> DecisionReading {
    var reading = DecisionReading()
    if items.isEmpty {
      reading.findings = [DecisionFinding(line: 1, paragraph: nil, .nothingFound)]
    }
    for item in items { reading.take(item.finished) }
    reading.findings += reading.decisions.filter { $0.text.isEmpty }.map {
      DecisionFinding(line: $0.line, paragraph: $0.paragraph, .withoutText)
    }
    reading.findings += reading.decisions.compactMap(\.manyAmounts)
    reading.findings.sort { ($0.line, $0.paragraph ?? 0) < ($1.line, $1.paragraph ?? 0) }
    return reading
  }
}

extension ReadDecision {
  /// What is moved, without the parts that it consists of ("varav").
  var amounts: [Int] {
    let read = words(in: text)
    let end = read.firstIndex { $0.lower == "varav" } ?? read.count
    return kronor(in: read).filter { $0.range.lowerBound < end }.map(\.amount)
  }

  fileprivate var manyAmounts: DecisionFinding? {
    let all = amounts
    guard Set(all).count > 1 else { return nil }
    return DecisionFinding(line: line, paragraph: paragraph, .manyAmounts(all))
  }
}

extension DecisionReading {
  /// A list of contents names each paragraph before it is told.
  fileprivate mutating func take(_ decision: ReadDecision) {
    guard decision.day != nil else {
      findings.append(
        DecisionFinding(line: decision.line, paragraph: decision.paragraph, .withoutDay))
      return
    }
    let place = decisions.firstIndex {
      ($0.day, $0.paragraph, $0.body) == (decision.day, decision.paragraph, decision.body)
    }
    guard let place else { return decisions.append(decision) }
    let first = decisions[place]
    if first.text.isEmpty {
      decisions[place] = decision
      if decision.heading.isEmpty { decisions[place].heading = first.heading }
    } else if !decision.text.isEmpty, decision.text != first.text {
      findings.append(
        DecisionFinding(
          line: decision.line, paragraph: decision.paragraph, .twice(firstLine: first.line)))
    }
  }
}
