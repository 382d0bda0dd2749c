import SwedishText

/// A passage of the direction, to find quotes by.
struct Wording {
  private let whole: [Word]
  private let sentences: [[Word]]

  init(_ text: String) {
    whole = words(in: text)
    sentences = SwedishText.sentences(in: text).map { words(in: $0) }
  }

  /// How much of the quoted text's first sentences speaks in these words.
  func isQuoted(by quote: Wording) -> Bool {
    guard quote.count >= Wording.fewest else { return false }
    if overlap(whole, quote.whole) >= 0.6 || containment(of: quote.whole, in: whole) >= 0.8 {
      return true
    }
    let told = quote.sentences.filter { sentence in
      sentence.count >= 6 && sentences.contains { overlap($0, sentence) >= 0.6 }
    }
    return told.reduce(0) { $0 + $1.count } * 2 >= quote.count
  }

  /// Whether one of these sentences is much like it.
  func holds(_ sentence: Wording) -> Bool {
    if sentence.count >= Wording.fewest, containment(of: sentence.whole, in: whole) >= 0.8 {
      return true
    }
    return sentences.contains { overlap($0, sentence.whole) >= 0.4 }
  }

  /// Speaks as the board does: of what shall be.
  var isNormative: Bool { whole.contains { Self.norms.contains($0.lower) } }
  private static let norms: Set<String> = [
    "ska", "skall", "bör", "vill", "målet", "inriktningen", "nämnden", "prioriteras",
    "prioriterade",
    "prioriterat", "prioriterad", "fokus",
  ]

  /// Shorter lines say too little to be a quote.
  static let fewest = 4
  var isShort: Bool { count < Wording.fewest * 2 && sentences.count <= 1 && !holdsVerb }
  private var holdsVerb: Bool { whole.contains { $0.lower == "ska" || Verb.isFinite($0.lower) } }
  /// Without signs.
  var count: Int { plain.count }
  private var plain: [Word] { whole.filter { !$0.isSign } }

  /// Two words in a row, as numbers that an index can hold.
  var pairs: Set<Int> {
    let plain = plain
    return Set(
      zip(plain, plain.dropFirst()).map { one, other in
        var hasher = Hasher()
        hasher.combine(one.lower)
        hasher.combine(other.lower)
        return hasher.finalize()
      })
  }
}
