import Governance
import SwedishText

/// Italics that alone tell planned from done are lost in plain text and to a screen reader.
struct StatusByTypeOnly: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    let promise = subject.told.lazy.compactMap { told in
      promisePhrases.first(in: told.words).map { (told, $0.range) }
    }.first
    let byTypeOnly = subject.body.first { told in
      told.statement.isItalic && told.statement.reading(.planned)?.words == "kursivt"
    }
    if let (told, range) = promise {
      let isLost = !subject.report.keepsItalics
      guard isLost || byTypeOnly != nil || promisesStatus(told) else { return [] }
      let words = printed(range, of: told.words, in: told.statement.text)
      return [
        Remark(.statusByTypeOnly(isLost: isLost), weight: .warning, at: told.place, words: words)
      ]
    }
    guard let byTypeOnly else { return [] }
    return [
      Remark(
        .statusByTypeOnly(isLost: false), weight: .warning, at: byTypeOnly.place,
        words: byTypeOnly.statement.text)
    ]
  }

  private func promisesStatus(_ told: Told) -> Bool { statusPhrases.holds(told.words) }
}

private let promisePhrases = Phrasebook<Bool>(
  [
    "kursiv*", "fetstil*", "fet stil", "fetmarkera*", "kursivera*", "understruk*",
    "grön|grönt|röd|rött ~1 text",
    "färgmarkera*", "gråmarkera*", "markera* med ~1 färg",
  ], as: true)

private let statusPhrases = Phrasebook<Bool>(
  ["planer*", "kommande", "genomför*", "återstår", "framåt", "ännu inte"], as: true)
