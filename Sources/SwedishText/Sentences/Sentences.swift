/// Divides a paragraph into its sentences; every character of it but the white space between
/// sentences stands in one of them, in order.
package func sentences(in paragraph: String) -> [String] {
  let bytes = Array(paragraph.utf8)
  return sentenceRanges(in: paragraph).map { String(decoding: bytes[$0], as: UTF8.self) }
}

/// The same as UTF-8 offsets.
package func sentenceRanges(in paragraph: String) -> [Range<Int>] {
  let bytes = Array(paragraph.utf8)
  let words = words(in: paragraph)
  let starts = SentenceDivider(words: words).starts().map { words[$0].range.lowerBound }
  return zip([0] + starts, starts + [bytes.count]).map { trimmed($0..<$1, bytes) }
    .filter { !$0.isEmpty }
}

private func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
  var (start, end) = (range.lowerBound, range.upperBound)
  while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
  while start < end, bytes[start] <= 0x20 { start += 1 }
  return start..<end
}

/// The words of each sentence of a paragraph.
package func sentences(of words: [Word]) -> [ArraySlice<Word>] {
  let starts = SentenceDivider(words: words).starts()
  return zip([0] + starts, starts + [words.count]).map { words[$0..<$1] }.filter { !$0.isEmpty }
}

struct SentenceDivider {
  let words: [Word]

  /// The words that begin a sentence, but the first.
  func starts() -> [Int] {
    var starts: [Int] = []
    var start = 0
    for index in words.indices where beginsSentence(at: index, after: start) {
      starts.append(index)
      start = words[index].range.lowerBound
    }
    return starts
  }

  private func beginsSentence(at index: Int, after start: Int) -> Bool {
    guard index > 0, words[index].range.lowerBound > start else { return false }
    guard stands(apart: index), canBegin(at: index) else { return false }
    guard let mark = endMark(before: index) else {
      return lacksFullStop(before: index, since: start)
    }
    if words[mark].text == "." { return isFullStop(mark, before: index, since: start) }
    return true
  }

  /// White space stands before the word.
  private func stands(apart index: Int) -> Bool {
    words[index].range.lowerBound > words[index - 1].range.upperBound
  }

  private func canBegin(at index: Int) -> Bool {
    let word = words[index]
    switch word.kind {
    case .letters: return word.isCapitalized
    case .number: return true
    case .sign: return opens(index)
    }
  }

  /// An opening quotation mark, parenthesis or dash before a capital or a number.
  private func opens(_ index: Int) -> Bool {
    guard ["”", "“", "\"", "»", "«", "'", "’", "(", "["].contains(words[index].text) else {
      return false
    }
    guard index + 1 < words.count else { return false }
    return words[index + 1].isCapitalized || words[index + 1].kind == .number
  }

  /// The sentence's end mark, behind which only closing marks stand.
  private func endMark(before index: Int) -> Int? {
    var place = index - 1
    while place > 0, ["”", "“", "\"", "»", "«", "’", "'", ")", "]"].contains(words[place].text) {
      place -= 1
    }
    return [".", "!", "?", "…"].contains(words[place].text) ? place : nil
  }

  private func isFullStop(_ mark: Int, before index: Int, since start: Int) -> Bool {
    guard mark > 0, words[mark - 1].range.upperBound == words[mark].range.lowerBound else {
      return true
    }
    let before = words[mark - 1]
    let next = words[index]
    if Abbreviation.never.contains(before) { return false }
    if Abbreviation.seldom.contains(before) { return next.isCapitalized }
    switch before.kind {
    case .number: return endsWithNumber(mark, before: index, since: start)
    case .letters where before.text.count == 1 && before.isCapitalized:
      return SentenceStart.words.contains(next) && next.isCapitalized
    default: return true
    }
  }

  /// A number ends a sentence, but not alone at its start, as a heading does, or before another.
  private func endsWithNumber(_ mark: Int, before index: Int, since start: Int) -> Bool {
    let number = words[mark - 1]
    if number.range.lowerBound == start { return false }
    return words[index].kind != .number || !number.text.allSatisfy(\.isNumber)
  }

  /// A small letter's word straight before a capital that names nothing: "…nya krav Ett råd har…".
  private func lacksFullStop(before index: Int, since start: Int) -> Bool {
    let before = words[index - 1]
    let word = words[index]
    guard before.kind == .letters, !before.isCapitalized, word.isCapitalized else { return false }
    guard SentenceStart.certain.contains(word), !SentenceStart.naming.contains(before)
    else { return false }
    return holdsVerb(from: index + 1) && holdsVerb(upTo: index, since: start)
  }

  private func holdsVerb(from index: Int) -> Bool {
    for word in words[index...].prefix(14) {
      if [".", "!", "?", "”", "“"].contains(word.text) { return false }
      if SentenceStart.finiteVerbs.contains(word) || Verb.isFinite(word) { return true }
    }
    return false
  }

  private func holdsVerb(upTo index: Int, since start: Int) -> Bool {
    var place = index - 1
    while place >= 0, words[place].range.lowerBound >= start {
      if SentenceStart.finiteVerbs.contains(words[place]) || Verb.isFinite(words[place]) {
        return true
      }
      place -= 1
    }
    return false
  }
}
