import SwedishText

/// A passage of the direction, to find quotes by.
struct Wording {
  private let whole: WordBag
  private let sentences: [(words: WordBag, length: Int)]
  /// Two words in a row, as numbers that an index can hold.
  let pairs: Set<UInt64>

  init(_ text: String) {
    let words = words(in: text)
    whole = WordBag(words[...])
    sentences = SwedishText.sentences(of: words).map { (WordBag($0), $0.count) }
    let plain = words.filter { !$0.isSign }
    pairs = Set(zip(plain, plain.dropFirst()).map { $0.key.paired(with: $1.key) })
  }

  /// Whether the text, or its first sentence, speaks in these words.
  func isQuoted(by quote: Wording) -> Bool {
    if isQuotedWhole(by: quote) { return true }
    // The follow-up may go on in the quote's own paragraph.
    guard let first = quote.sentences.first, first.length >= 6 else { return false }
    return sentences.contains { $0.words.overlap(first.words) >= 0.6 }
  }

  func isQuotedWhole(by quote: Wording) -> Bool {
    guard quote.count >= Wording.fewest else { return false }
    return whole.overlap(quote.whole) >= 0.6 || whole.share(of: quote.whole) >= 0.8
  }

  /// Whether one of these sentences is much like it.
  func holds(_ sentence: Wording) -> Bool {
    if sentence.count >= Wording.fewest, whole.share(of: sentence.whole) >= 0.8 { return true }
    return sentences.contains { $0.words.overlap(sentence.whole) >= 0.4 }
  }

  /// Shorter lines say too little to be a quote.
  static let fewest = 4
  /// Without signs.
  var count: Int { whole.count }

  /// Whether a line says too little to be more than a heading.
  static func isShort(_ text: String) -> Bool {
    let words = words(in: text)
    return words.count { !$0.isSign } < fewest * 2 && SwedishText.sentences(of: words).count <= 1
      && !words.contains { $0.lower == "ska" || Verb.isFinite($0) }
  }
}
