import Governance
import SwedishText

/// A summary stronger than what it sums up: those who read only the last page are misled.
struct SummaryClaimsMore: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    let body = subject.body
    let summary = subject.summary
    let likeness = Likeness(body + summary)
    return summary.indices.compactMap { index in
      let links = SummaryLinks(summary[index], at: body.count + index, body, likeness)
      guard let (kind, source) = links.overclaim() else { return nil }
      let words = summary[index].statement.reading(.effect)?.words
        ?? summary[index].statement.reading(.done)?.words ?? summary[index].statement.text
      return Remark(
        .summaryClaimsMore(kind), weight: .warning, at: summary[index].place, words: words,
        beside: source.placed)
    }
  }
}

/// A summary sentence beside the sentences of the body that speak of the same things.
struct SummaryLinks {
  private let sentence: Told
  private let links: [(told: Told, share: Double, weight: Double)]

  /// The share of the body sentence's weight that the summary must hold to be its summary.
  private static let least = 0.3
  private static let lightest = 4.0

  init(_ sentence: Told, at index: Int, _ body: [Told], _ likeness: Likeness) {
    self.sentence = sentence
    links = likeness.candidates(for: index).filter { $0 < body.count }.map { place in
      (body[place], likeness.overlap(index, place), likeness.weight(likeness.shared(index, place)))
    }.filter { $0.1 >= Self.least && $0.2 >= Self.lightest }.sorted { $0.2 > $1.2 }
  }

  func overclaim() -> (Remark.Overclaim, Told)? {
    let own = sentence.statement
    guard own.has(.effect) || own.has(.done), !own.has(.shortfall), !isCautious(sentence) else { return nil }
    for link in links.prefix(4) {
      if let kind = overclaim(link.told), !isBorneOut(besides: link.told, weight: link.weight) {
        return (kind, link.told)
      }
    }
    return nil
  }

  private func overclaim(_ body: Told) -> Remark.Overclaim? {
    let own = sentence.statement
    let other = body.statement
    if isCautious(body), own.has(.effect) || own.has(.done) { return .cautiousBecameCertain }
    if own.has(.effect), other.has(.purpose), !other.has(.effect) { return .purposeBecameEffect }
    if other.has(.planned), !other.has(.done), !other.has(.effect) { return .plannedBecameDone }
    return nil
  }

  /// Another sentence of the body says as much as the summary does.
  private func isBorneOut(besides source: Told, weight: Double) -> Bool {
    links.contains { link in
      link.told.statement.id != source.statement.id && link.weight >= weight * 0.8
        && overclaim(link.told) == nil
        && (link.told.statement.has(.effect) || !sentence.statement.has(.effect))
    }
  }

  private func isCautious(_ told: Told) -> Bool { cautiousPhrases.holds(told.words) }
}

private let cautiousPhrases = Phrasebook<Bool>(
  [
    "ännu inte|ej", "inte ännu", "ännu ~3 inte|ej", "försiktig*", "för tidigt att", "kan ~3 inte ~2 *",
    "antyder|tyder", "tendens*", "indikation*", "preliminär*", "i viss mån", "till viss del", "delvis",
    "möjligen|eventuellt|troligen|sannolikt", "osäker*", "svårt att ~2 bedöma|säga|avgöra|mäta", "går inte att",
    "skönjas", "små steg", "viss|vissa ~1 förbättring*|tecken", "tecken på", "inte ~2 säkerställ*|entydig*",
    "inte ~3 gett|visat|synts|lett", "pekar ~2 mot|på", "varierar", "bör tolkas",
  ], as: true)
