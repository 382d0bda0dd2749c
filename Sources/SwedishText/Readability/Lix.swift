/// How hard a text is to read, by LIX (Björnsson 1968): words a sentence plus per cent long words.
///
/// A long word has more than six letters. Below 30 is easy, 40–50 ordinary official prose, over 60
/// very hard. `nil` for a text without words.
package func lix(ofSentences sentences: [[Word]]) -> Int? {
  var (words, long, filled) = (0, 0, 0)
  for sentence in sentences {
    let lengths = wordLengths(in: sentence)
    words += lengths.count
    long += lengths.count { $0 > longestShortWord }
    filled += lengths.isEmpty ? 0 : 1
  }
  guard words > 0 else { return nil }
  return Int((Double(words) / Double(filled) + 100 * Double(long) / Double(words)).rounded())
}

/// How many words a sentence has; numbers count, signs don't.
package func wordCount(ofSentence sentence: [Word]) -> Int {
  wordLengths(in: sentence).count
}

private let longestShortWord = 6

private func wordLengths(in sentence: [Word]) -> [Int] {
  sentence.filter { !$0.isSign }.map { word in word.text.utf8.count(where: beginsLetter) }
}

/// Whether a byte begins a letter or digit, rather than going on with one or joining two.
private func beginsLetter(_ byte: UInt8) -> Bool {
  byte >= 0xC0 || byte < 0x80 && ![0x2D, 0x2E, 0x3A, 0x27, 0x2C].contains(byte)
}
