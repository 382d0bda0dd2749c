/// For each word of a text, the number of the sentence that it stands in.
///
/// A quick division for rules that ask what stands near a word; `sentences(in:)` is the careful one.
func sentenceScopes(of words: [Word]) -> [Int] {
  var scope = 0
  return words.indices.map { index in
    let own = scope
    if endsScope(words, index) { scope += 1 }
    return own
  }
}

private func endsScope(_ words: [Word], _ index: Int) -> Bool {
  guard words[index].isSign else { return false }
  switch words[index].text {
  case "!", "?", ";", "•": return true
  case ".":
    guard index > 0, index + 1 < words.count else { return true }
    let next = words[index + 1]
    guard next.range.lowerBound > words[index].range.upperBound else { return false }
    if next.kind == .letters, !next.isCapitalized { return false }
    if words[index - 1].isCapitalized, words[index - 1].text.count == 1 { return false }
    return !Abbreviation.never.contains(words[index - 1])
  default: return false
  }
}
