import Governance
import SwedishText

/// A claim of the summary beside the sentences of the body that speak of the same things.
struct SummaryLinks {
  private struct Link {
    let told: Told
    /// The weight of the content words that both hold.
    let weight: Double
  }

  private let claim: SummaryClaim
  private let links: [Link]

  /// Of the lighter one's weight, so much must be shared to speak of the same thing.
  private static let least = 0.25
  /// About a word that stands in few other sentences and one that stands in some.
  private static let lightest = 4.0

  init(_ claim: SummaryClaim, at index: Int, _ body: [Told], _ matcher: SentenceMatcher) {
    self.claim = claim
    links = matcher.candidates(for: index, within: 0..<body.count).compactMap { place in
      let likeness = matcher.likeness(index, place)
      guard likeness.weight >= Self.lightest, likeness.ofEither >= Self.least else { return nil }
      return Link(told: body[place], weight: likeness.weight)
    }.sorted {
      ($1.weight, $0.told.section, $0.told.block) < ($0.weight, $1.told.section, $1.told.block)
    }
  }

  func overclaim() -> (Remark.Overclaim, Told)? {
    for link in links.prefix(3) {
      if let kind = overclaim(link.told), !isBorneOut(besides: link) { return (kind, link.told) }
    }
    return nil
  }

  private func overclaim(_ body: Told) -> Remark.Overclaim? {
    let other = body.statement
    if Caution.holds(body.words) { return .cautiousBecameCertain }
    if Totality.holds(claim.words), Remainder.holds(body.words) { return .plannedBecameDone }
    if other.has(.purpose), !other.has(.effect), claim.told.statement.has(.effect) {
      return .purposeBecameEffect
    }
    if let planned = other.reading(.planned), !other.has(.done) {
      return planned.isSure || !other.has(.effect) ? .plannedBecameDone : nil
    }
    return nil
  }

  /// Another sentence of the body says as much as the summary does.
  private func isBorneOut(besides source: Link) -> Bool {
    links.contains { link in
      let same = link.told.statement.id == source.told.statement.id
      return !same && link.weight >= source.weight * 0.8 && overclaim(link.told) == nil
        && (link.told.statement.has(.effect) || !claim.told.statement.has(.effect))
    }
  }
}
