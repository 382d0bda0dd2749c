/// A number at a place among words: "12 500", "71,5", "fem".
struct PrintedNumber {
  let range: Range<Int>
  /// `nil` for decimals and for what is too large to count.
  let whole: Int?
  let isDecimal: Bool
  let isSpelled: Bool

  static func read(_ words: [Word], at index: Int) -> PrintedNumber? {
    guard index < words.count else { return nil }
    let word = words[index]
    if word.kind == .letters {
      guard let value = NumberWords.value(of: word) else { return nil }
      return PrintedNumber(
        range: index..<index + 1, whole: value, isDecimal: false, isSpelled: true)
    }
    guard word.kind == .number else { return nil }
    return digits(words, at: index)
  }

  private static func digits(_ words: [Word], at index: Int) -> PrintedNumber {
    var end = index + 1
    var text = words[index].text
    let canGroup = text.utf8.count <= 3 && !text.hasPrefix("0")
    while canGroup, end < words.count, isGroup(words, end) {
      text += words[end].text
      end += 1
    }
    let isDecimal = text.contains(",") || text.contains(".")
    return PrintedNumber(
      range: index..<end, whole: isDecimal ? nil : Int(text), isDecimal: isDecimal, isSpelled: false
    )
  }

  /// A group of thousands stands one sign from the one before: "12 500".
  private static func isGroup(_ words: [Word], _ index: Int) -> Bool {
    let gap = words[index].range.lowerBound - words[index - 1].range.upperBound
    guard words[index].kind == .number, (1...3).contains(gap) else { return false }
    let text = words[index].text
    let whole = text.prefix { $0 != "," }
    return whole.utf8.count == 3 && !text.contains(".")
  }
}
