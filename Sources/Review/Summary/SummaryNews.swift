import Governance
import SwedishText

/// What the summary tells, laid beside the body, so that bad news told there isn't asked for twice.
struct SummaryNews {
  private let sentences: [Told]
  /// Places in the body that tell of money that doesn't suffice, when the summary does too.
  private let deficits: Set<Int>
  /// The body's statements, then the summary's.
  private let whole: SentenceMatcher
  /// The body's statements with their headings, then the clauses of the summary's bad news.
  private let topics: SentenceMatcher
  private let bodyCount: Int
  private let clauseCount: Int

  /// The share of either's weight that both must hold.
  private static let told = 0.4
  /// Praise of the same thing doesn't tell what went wrong, unless it says as much of it.
  private static let toldByPraise = 0.5
  /// About one rare word and a common one.
  private static let lightest = 4.0
  /// The share of a bad clause's weight that must lie in the statement.
  private static let clauseShare = 0.4
  /// A word nearly as rare as any is enough, with so much of the clause: "resultaten i
  /// bråkräkning är för låga".
  private static let rare = (rarity: 0.8, share: 0.2)

  init(_ subject: Subject) {
    let body = subject.body
    sentences = subject.summary
    bodyCount = body.count
    let ownsDeficit = sentences.contains { Deficit.holds($0.words) }
    deficits = ownsDeficit ? Set(body.indices.filter { Deficit.holds(body[$0].words) }) : []
    whole = SentenceMatcher((body + sentences).map(\.content))
    let clauses = sentences.filter { $0.statement.has(.shortfall) }.flatMap { told in
      verbStretches(in: told.words).map { content(of: Array(told.words[$0])) }
    }
    clauseCount = clauses.count
    let headings = subject.report.sections.map { content(of: ReadText($0.title)) }
    topics = SentenceMatcher(body.map { Self.under(headings[$0.section], $0) } + clauses)
  }

  var isEmpty: Bool { sentences.isEmpty }

  /// Whether the summary tells of the body's statement at `index`.
  func tells(_ index: Int) -> Bool {
    isKnownDeficit(index) || sentences.indices.contains { isTold(index, by: $0) }
      || (0..<clauseCount).contains { isTopic(index, of: $0) }
  }

  private func isKnownDeficit(_ index: Int) -> Bool { deficits.contains(index) }

  private func isTold(_ index: Int, by place: Int) -> Bool {
    let likeness = whole.likeness(index, bodyCount + place)
    guard likeness.weight >= Self.lightest else { return false }
    let owns = sentences[place].statement.has(.shortfall)
    return owns ? likeness.ofEither >= Self.told : likeness.ofFirst >= Self.toldByPraise
  }

  private func isTopic(_ index: Int, of clause: Int) -> Bool {
    let likeness = topics.likeness(index, bodyCount + clause)
    if likeness.rarity >= Self.rare.rarity, likeness.ofSecond >= Self.rare.share { return true }
    return likeness.ofSecond >= Self.clauseShare && likeness.weight >= Self.lightest
  }

  /// "Andelen pojkar" under the heading Kulturskolan is the share of boys in the culture school.
  private static func under(_ heading: [ContentUnit], _ told: Told) -> [ContentUnit] {
    let stems = Set(told.content.map(\.stem))
    return told.content + heading.filter { !stems.contains($0.stem) }
  }
}
