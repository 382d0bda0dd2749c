/// Tells a paragraph of a statute, an agreement or a rule of procedure from one of minutes.
struct StatuteTest {
  let text: CitedText

  func isStatute(_ mark: SectionMark) -> Bool {
    let start = mark.words.lowerBound
    if text.dayIndex(endingBefore: start) != nil { return false }
    if followsNumber(start) { return true }
    if let before = lettersBefore(start) {
      if CitationWords.isBody(before) { return false }
      if CitationWords.isLaw(before) { return mark.year == nil }
    }
    return mark.year == nil && isFollowedByLaw(mark.words.upperBound)
  }

  /// "9 § 4 LSS", "12 a § 2": statutes print the number first.
  private func followsNumber(_ start: Int) -> Bool {
    guard start > 0, text.leadingYear(before: start) == nil else { return false }
    if text.words[start - 1].kind == .number { return true }
    return start > 1 && text.words[start - 2].kind == .number
      && text.words[start - 1].kind == .letters && text.words[start - 1].text.utf8.count == 1
  }

  /// The nearest word before the sign, over signs and numbers: "lagen (2018:1200) § 3".
  private func lettersBefore(_ start: Int) -> Word? {
    for index in stride(from: start - 1, through: 0, by: -1).prefix(7) {
      if text.words[index].kind == .letters { return text.words[index] }
      if text.endsSentence(index) { return nil }
    }
    return nil
  }

  private static let parts: WordSet = [
    "i", "första", "andra", "tredje", "fjärde", "femte", "p", "punkten", "och", "samt", "st", ".",
    "a", "b", "c", "–", "-", "enligt", "den", "kommunens", "nämndens",
  ]

  private func isFollowedByLaw(_ end: Int) -> Bool {
    for index in (end..<text.words.count).prefix(8) {
      let word = text.words[index]
      if word.lower == "stycket" || CitationWords.isDefiniteLaw(word) { return true }
      if index > end, CitationWords.isLaw(word) { return true }
      guard Self.parts.contains(word) || word.kind == .number else { return false }
    }
    return false
  }
}
