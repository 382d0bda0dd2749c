import SwedishText

/// A passage of the direction, to find quotes by.
struct Wording {
  private let whole: [Word]
  private let sentences: [[Word]]
  /// Two words in a row, as numbers that an index can hold.
  let pairs: Set<UInt64>

  init(_ text: String) {
    whole = words(in: text)
    sentences = SwedishText.sentences(in: text).map { words(in: $0) }
    let plain = whole.filter { !$0.isSign }
    pairs = Set(zip(plain, plain.dropFirst()).map { $0.key.paired(with: $1.key) })
  }

  /// Whether the text, or its first sentence, speaks in these words.
  func isQuoted(by quote: Wording) -> Bool {
    if isQuotedWhole(by: quote) { return true }
    // The follow-up may go on in the quote's own paragraph.
    guard let first = quote.sentences.first, first.count >= 6 else { return false }
    return sentences.contains { overlap($0, first) >= 0.6 }
  }

  func isQuotedWhole(by quote: Wording) -> Bool {
    guard quote.count >= Wording.fewest else { return false }
    return overlap(whole, quote.whole) >= 0.6 || containment(of: quote.whole, in: whole) >= 0.8
  }

  /// Whether one of these sentences is much like it.
  func holds(_ sentence: Wording) -> Bool {
    if sentence.count >= Wording.fewest, containment(of: sentence.whole, in: whole) >= 0.8 {
      return true
    }
    return sentences.contains { overlap($0, sentence.whole) >= 0.4 }
  }

  /// Shorter lines say too little to be a quote.
  static let fewest = 4
  var isShort: Bool { count < Wording.fewest * 2 && sentences.count <= 1 && !holdsVerb }
  private var holdsVerb: Bool { whole.contains { $0.lower == "ska" || Verb.isFinite($0.lower) } }
  /// Without signs.
  var count: Int { plain.count }
  private var plain: [Word] { whole.filter { !$0.isSign } }
}
