import Governance
import SwedishText

/// Bad news in the body that the summary is silent about.
struct SummaryLeavesOut: ReviewRule {
  /// The share of the bad news' weight that one summary sentence must hold to have told it.
  private static let told = 0.4
  /// About one rare word and a common one.
  private static let lightest = 4.0

  func check(_ subject: Subject) -> [Remark] {
    let summary = subject.summary
    guard !summary.isEmpty else { return [] }
    let body = subject.body.filter { $0.placed.section == .area }
    let matcher = SentenceMatcher((body + summary).map { content(of: $0.words) })
    return body.indices.compactMap { index in
      guard let words = material(body[index]) else { return nil }
      let isTold = summary.indices.contains { place in
        let likeness = matcher.likeness(index, body.count + place)
        return likeness.ofEither >= Self.told && likeness.weight >= Self.lightest
      }
      guard !isTold else { return nil }
      return Remark(.summaryLeavesOut, weight: .warning, at: body[index].place, words: words)
    }
  }

  /// A shortfall that is sure, or a decision that intrudes on people.
  private func material(_ told: Told) -> String? {
    if let shortfall = told.statement.reading(.shortfall), shortfall.isSure {
      return unproven.holds(told.words) ? nil : shortfall.words
    }
    guard told.statement.has(.decision), let find = intrusivePhrases.first(in: told.words) else {
      return nil
    }
    return printed(find.range, of: told.words, in: told.statement.text)
  }
}

/// That something can't be shown yet is a reservation, not bad news.
private let unproven = Phrasebook<Bool>(
  [
    "mätbar*", "mäta|mätas", "belägga*|belagts", "för tidigt", "går ~1 inte ~2 att ~2 *",
    "utesluta",
    "slutsats*", "beräkning* ~4 inte", "varken ~4 eller",
  ], as: true)

/// What a board decides that people notice at once: surveillance, closing, charges.
private let intrusivePhrases = Phrasebook<Bool>(
  [
    "kamera*", "nedläggning*|avveckl*|stängning*|stängs",
    "avgiftshöjning*|höjd|höjda ~1 avgift*|taxa",
    "vite|vitesföreläggande*", "avstängning*", "drogtest*", "uppsägning*", "varsel",
  ], as: true)
