import Governance
import SwedishText

/// A claim of the summary beside the sentences of the body that speak of the same things.
struct SummaryLinks {
  private struct Link {
    let told: Told
    let likeness: Likeness
  }

  private let claim: SummaryClaim
  /// Those that surely speak of the same thing, the likest first.
  private let links: [Link]
  /// Those with a reservation that share a rare word with the claim.
  private let reservations: [Link]

  /// Of the lighter one's weight, so much must be shared to speak of the same thing.
  private static let least = 0.25
  /// About a word that stands in few other sentences and one that stands in some.
  private static let lightest = 4.0
  /// A word nearly as rare as any may be all that a short sentence shares.
  private static let rare = 0.8
  /// A reservation is told in other words than the claim: one rare word and so much may be all.
  private static let ofReservation = (rarity: 0.88, share: 0.2)
  /// Or a commoner word that is more of it.
  private static let ofShortReservation = (rarity: 0.6, share: 0.35)
  /// How many of the likest are read.
  private static let nearest = 3

  init(_ claim: SummaryClaim, at index: Int, _ body: [Told], _ matcher: SentenceMatcher) {
    self.claim = claim
    let all = matcher.candidates(for: index, within: 0..<body.count).map {
      Link(told: body[$0], likeness: matcher.likeness(index, $0))
    }.sorted {
      ($1.likeness.weight, $0.told.section, $0.told.block)
        < ($0.likeness.weight, $1.told.section, $1.told.block)
    }
    links = all.filter { Self.isSameThing($0.likeness) }
    reservations = all.filter {
      Self.mayBeReserved($0.likeness) && Caution.holds($0.told.words)
    }
  }

  private static func isSameThing(_ likeness: Likeness) -> Bool {
    likeness.ofEither >= least && (likeness.weight >= lightest || likeness.rarity >= rare)
  }

  private static func mayBeReserved(_ likeness: Likeness) -> Bool {
    [ofReservation, ofShortReservation].contains {
      likeness.rarity >= $0.rarity && likeness.ofEither >= $0.share
    }
  }

  func overclaim() -> (Remark.Overclaim, Told)? {
    for link in links.prefix(Self.nearest) + reservations.prefix(Self.nearest) {
      if let kind = overclaim(link.told), !isBorneOut(besides: link) { return (kind, link.told) }
    }
    return nil
  }

  private func overclaim(_ body: Told) -> Remark.Overclaim? {
    let other = body.statement
    if claim.told.statement.has(.effect), Caution.holds(body.words) {
      return .cautiousBecameCertain
    }
    if Totality.holds(claim.words), Remainder.holds(body.words) { return .plannedBecameDone }
    if other.has(.purpose), !other.has(.effect),
      claim.told.statement.has(.effect) || !other.has(.done)
    {
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
      return !same && link.likeness.weight >= source.likeness.weight * 0.8
        && link.likeness.rarity >= source.likeness.rarity * 0.9 && overclaim(link.told) == nil
        && (link.told.statement.has(.effect) || !claim.told.statement.has(.effect))
    }
  }
}
