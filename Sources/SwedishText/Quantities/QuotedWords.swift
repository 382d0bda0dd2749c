/// The words of a text that stand inside quotation marks.
enum QuotedWords {
  /// A longer quote has probably lost its closing mark.
  static let longestQuote = 60

  static func marks(in words: [Word]) -> [Bool] {
    var isQuoted = Array(repeating: false, count: words.count)
    var opening: Int?
    for index in words.indices where words[index].isSign && isQuote(words[index].text) {
      guard let start = opening, index - start <= longestQuote else {
        opening = index
        continue
      }
      for place in start...index { isQuoted[place] = true }
      opening = nil
    }
    return isQuoted
  }

  private static func isQuote(_ text: String) -> Bool {
    ["”", "“", "„", "\"", "»", "«"].contains(text)
  }
}
