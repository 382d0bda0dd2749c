import Governance
import Journal
import SwedishText

/// How alike a passage must be to one of the year's to be another wording of it.
private let leastSamePassage = 0.6
/// The share of a quoted sentence's words that the passage it quotes must have.
private let leastQuoted = 0.6

extension Proposing {
  /// The adopted wording, a direction a passage; what the year has already is not added again.
  mutating func addDirections() throws(ActRefusal) {
    let adoption = adoptingDecision
    for block in report.sections.flatMap(\.blocks) where block.kind == .adopted {
      let text = block.statements.map(\.text).joined(separator: " ")
      let id = try direction(text, adoption)
      if let id, !directions.contains(id) { directions.append(id) }
    }
  }

  private mutating func direction(
    _ text: String, _ adoption: Decision.ID?
  ) throws(ActRefusal) -> Direction.ID? {
    guard let known = passage(like: text), var direction = register[known] else {
      return try newDirection(text, adoption)
    }
    guard !direction.wordings.contains(where: { $0.text.sameWords(as: text) }) else { return known }
    guard let day = asOf, !direction.wordings.contains(where: { $0.validFrom == day }) else {
      proposal.findings.append(.undatedWording(known))
      return known
    }
    // From the day that the report speaks for it holds at the latest; earlier nobody knows.
    direction.wordings.append(Direction.Wording(validFrom: day, decision: nil, text: text))
    try put(direction, known)
    return known
  }

  private mutating func newDirection(
    _ text: String, _ adoption: Decision.ID?
  ) throws(ActRefusal) -> Direction.ID? {
    guard let id: Direction.ID = free(Direction.self, "\(order.body) \(order.year) \(text)") else {
      return nil
    }
    var direction = Direction()
    direction.body = order.body
    direction.year = order.year
    direction.wordings = [Direction.Wording(validFrom: nil, decision: adoption, text: text)]
    try put(direction, id)
    return id
  }

  /// The year's passage that has a wording like the text, the likest one.
  private func passage(like text: String) -> Direction.ID? {
    let sought = WordBag(words(in: text)[...])
    let alike = yearsDirections.compactMap { live -> (id: String, likeness: Double)? in
      let best = live.record.wordings.map { WordBag(words(in: $0.text)[...]).overlap(sought) }.max()
      return best.flatMap { $0 >= leastSamePassage ? (live.id, $0) : nil }
    }
    return alike.max { ($0.likeness, $1.id) < ($1.likeness, $0.id) }.flatMap {
      Direction.ID($0.id)
    }
  }

  private var yearsDirections: [Register.Live<Direction>] {
    register.all(Direction.self).filter {
      $0.record.body == order.body && $0.record.year == order.year
    }
  }

  /// The directions that the section's quotes are taken from, in the order of the quotes.
  func directions(quotedIn section: Section) -> [Direction.ID] {
    let passages = yearsDirections.compactMap { live in
      Direction.ID(live.id).map { id in
        (id: id, bags: live.record.wordings.map { WordBag(words(in: $0.text)[...]) })
      }
    }
    var quoted: [Direction.ID] = []
    for statement in section.blocks.filter({ $0.kind == .quote }).flatMap(\.statements) {
      let sought = WordBag(words(in: statement.text)[...])
      let best = passages.map { passage in
        (id: passage.id, share: passage.bags.map { $0.share(of: sought) }.max() ?? 0)
      }.max { ($0.share, $1.id) < ($1.share, $0.id) }
      guard let best, best.share >= leastQuoted, !quoted.contains(best.id) else { continue }
      quoted.append(best.id)
    }
    return quoted
  }

  /// The decision that adopted the direction, where the chapter cites it.
  private var adoptingDecision: Decision.ID? {
    for section in report.sections where section.kind == .direction {
      for statement in section.blocks.flatMap(\.statements) {
        guard let words = adoptingWords(in: statement.text) else { continue }
        let ids = cited[statement.id] ?? []
        let citations = decisionCitations(in: ReadText(statement.text))
        if citations.count == ids.count, citations.indices.contains(words) { return ids[words] }
      }
    }
    return nil
  }

  /// Which of the sentence's citations stands behind the words that a direction was adopted.
  private func adoptingWords(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    var start = 0
    for (place, citation) in decisionCitations(in: ReadText(text)).enumerated() {
      let end = max(start, citation.range.lowerBound)
      let before = String(decoding: bytes[start..<end], as: UTF8.self)
      let said = words(in: before).map(\.lower)
      let isAdopted = said.contains { adopting.contains($0) }
      if isAdopted, said.contains(where: { $0.contains("inriktning") }) { return place }
      start = citation.range.upperBound
    }
    return nil
  }
}

private let adopting: WordSet = [
  "antog", "antogs", "antagit", "antagits", "antagen", "fastställde", "fastställdes",
  "fastställt", "fastställts",
]

extension String {
  /// Whether two texts differ in signs, case and white space only.
  fileprivate func sameWords(as other: String) -> Bool {
    plainWords(in: self).map(\.lower) == plainWords(in: other).map(\.lower)
  }
}
