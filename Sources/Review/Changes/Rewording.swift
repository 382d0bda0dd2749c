import Governance
import SwedishText

/// How one statement became the other: new figures one by one, or the words from the first to the
/// last that differ; nothing where only small words and signs do.
func rewordings(_ earlier: ComparedStatement, _ later: ComparedStatement) -> [Change.Kind] {
  let (from, to) = (earlier.placed.statement.text, later.placed.statement.text)
  let words = (from: SwedishText.words(in: from), to: SwedishText.words(in: to))
  let differing = wordDiff(words.from, words.to).filter { !$0.isEqual }
  let told = differing.filter { isTold($0, words) }
  if told.isEmpty { return [] }
  let figures = told.filter { isFigure($0, words) }
  if figures.count == told.count {
    return figures.map { change in
      .newFigure(
        from: withUnit(change.fromWords, words.from, from),
        to: withUnit(change.toWords, words.to, to))
    }
  }
  guard let first = told.first, let last = told.last else { return [] }
  return [
    .reworded(
      from: printedWords(first.fromWords.joined(last.fromWords), words.from, from),
      to: printedWords(first.toWords.joined(last.toWords), words.to, to))
  ]
}

/// As printed, without the signs at the end.
private func printedWords(_ range: Range<Int>, _ words: [Word], _ text: String) -> String {
  var end = range.upperBound
  while end > range.lowerBound, [".", ",", ";", ":"].contains(words[end - 1].text) { end -= 1 }
  return printed(range.lowerBound..<end, of: words, in: text)
}

private func isTold(_ change: WordChange, _ words: (from: [Word], to: [Word])) -> Bool {
  let changed = words.from[change.fromWords] + words.to[change.toWords]
  return changed.contains { !$0.isSign && !isSmallWord($0.lower) }
}

private func isFigure(_ change: WordChange, _ words: (from: [Word], to: [Word])) -> Bool {
  let (from, to) = (words.from[change.fromWords], words.to[change.toWords])
  guard !from.isEmpty, !to.isEmpty else { return false }
  return holdsFigureOnly(from) && holdsFigureOnly(to)
}

private func holdsFigureOnly(_ words: ArraySlice<Word>) -> Bool {
  words.contains { isNumber($0) }
    && words.allSatisfy { isNumber($0) || $0.isSign || isSmallWord($0.lower) }
}

private func isNumber(_ word: Word) -> Bool {
  NumberWords.value(of: word) != nil
}

/// The figure with the word that it counts: "64 procent".
private func withUnit(_ range: Range<Int>, _ words: [Word], _ text: String) -> String {
  var end = range.upperBound
  if end < words.count, words[end].kind == .letters || words[end].text == "%" { end += 1 }
  return printed(range.lowerBound..<end, of: words, in: text)
}

extension Range<Int> {
  fileprivate func joined(_ other: Range<Int>) -> Range<Int> {
    lowerBound..<Swift.max(upperBound, other.upperBound)
  }
}
