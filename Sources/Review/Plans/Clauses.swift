import Governance
import SwedishText

/// A stretch of a sentence between commas, or up to a word that begins a reason.
struct Clause {
  let words: [Word]
  /// Why something is so, not what is so.
  let isReason: Bool
  /// Word indices in the sentence.
  let range: Range<Int>
}

/// The clauses of a sentence, in order.
func clauses(of words: [Word]) -> [Clause] {
  var found: [Clause] = []
  var reasons = Set(ToldWords.reason.finds(in: words).map(\.range.lowerBound))
  reasons.formUnion(words.indices.filter { isThen(words, $0) })
  var start = 0
  var isReason = false
  func close(_ end: Int) {
    if end > start {
      found.append(
        Clause(words: Array(words[start..<end]), isReason: isReason, range: start..<end))
    }
  }
  for index in words.indices {
    if isBreak(words, index) {
      close(index)
      start = index + 1
      isReason = beginsReason(words, index + 1)
    } else if reasons.contains(index), index > start {
      close(index)
      start = index
      isReason = true
    } else if reasons.contains(index) {
      isReason = true
    } else if contrasts.contains(words[index]), index > start {
      close(index)
      start = index
      isReason = false
    }
  }
  close(words.count)
  return found
}

/// "skjuts upp då lokalen saknas": why, where "först då" and "då och då" tell when.
private func isThen(_ words: [Word], _ index: Int) -> Bool {
  guard words[index].lower == "då", index > 2, index + 2 < words.count else { return false }
  return !["först", "ännu", "redan", "och", "från"].contains(words[index - 1].lower)
    && words[index + 1].lower != "och"
}

private let contrasts: WordSet = ["men", "medan"]

private func isBreak(_ words: [Word], _ index: Int) -> Bool {
  guard [",", ";", "–", "|"].contains(words[index].text) else { return false }
  guard words[index].text == "–", index > 0, index + 1 < words.count else { return true }
  return words[index - 1].range.upperBound < words[index].range.lowerBound
}

/// "…, då kostnaden blir för hög", "…, sedan den utsedda tackat nej".
private func beginsReason(_ words: [Word], _ index: Int) -> Bool {
  guard index < words.count else { return false }
  return ["då", "sedan", "eftersom"].contains(words[index].lower)
}

/// The reason that a sentence gives, as printed, without the word that begins it.
func reason(in statement: Statement, _ words: [Word]) -> String? {
  let text = statement.text
  guard let clause = clauses(of: words).first(where: \.isReason) else { return nil }
  let lead = ToldWords.reason.finds(in: words).first {
    $0.range.lowerBound == clause.range.lowerBound
  }
  let from = lead?.range.upperBound ?? clause.range.lowerBound + 1
  var end = words.count
  while end > from, [".", "!", ";"].contains(words[end - 1].text) { end -= 1 }
  let rest = from..<max(from, end)
  return rest.isEmpty ? nil : printed(rest, of: words, in: text)
}
