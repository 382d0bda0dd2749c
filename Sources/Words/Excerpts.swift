/// Cut at a word, for a list that must be seen at a glance.
package func shortened(_ text: String, to length: Int) -> String {
  guard text.count > length else { return text }
  let cut = text.prefix(length - 1)
  let endsAtWord = text[cut.endIndex] == " "
  let end = endsAtWord ? cut.endIndex : cut.lastIndex(of: " ") ?? cut.endIndex
  return cut[..<end] + "…"
}

/// As much of a sentence as there is room for, with the quoted words in it.
package func excerpt(of text: String, around words: String, to length: Int) -> String {
  let letters = Array(text)
  guard letters.count > length, let place = place(of: Array(words), in: letters) else {
    return shortened(text, to: length)
  }
  guard place.upperBound > length - 1 else { return shortened(text, to: length) }
  let wanted = max(0, place.lowerBound - max(0, length - place.count) / 2)
  let start = letters[..<wanted].lastIndex(of: " ").map { $0 + 1 } ?? 0
  return (start > 0 ? "…" : "") + shortened(String(letters[start...]), to: length)
}

/// Where `part` first stands in `whole`.
package func place<Unit: Equatable>(of part: [Unit], in whole: [Unit]) -> Range<Int>? {
  guard let first = part.first, part.count <= whole.count else { return nil }
  for start in 0...(whole.count - part.count) where whole[start] == first {
    if whole[start..<start + part.count].elementsEqual(part) { return start..<start + part.count }
  }
  return nil
}
