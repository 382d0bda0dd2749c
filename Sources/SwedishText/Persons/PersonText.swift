import Governance

/// A text as the searches for persons need it.
struct PersonText {
  let utf8: [UInt8]
  let words: [Word]
  let scopes: [Int]
  let isQuoted: [Bool]

  init(_ read: ReadText) {
    utf8 = Array(read.text.utf8)
    words = read.words
    scopes = sentenceScopes(of: words)
    isQuoted = QuotedWords.marks(in: words)
  }

  func lower(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].lower : ""
  }

  func text(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].text : ""
  }

  func isCapitalized(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].isCapitalized
  }

  /// No white space stands before the word.
  func isTight(_ index: Int) -> Bool {
    guard index > 0, index < words.count else { return false }
    return words[index].range.lowerBound == words[index - 1].range.upperBound
  }

  func beginsSentence(_ index: Int) -> Bool {
    index == 0 || scopes[index - 1] != scopes[index]
  }

  func trace(_ kind: Remark.PersonalTrace, _ range: Range<Int>, isSure: Bool) -> PersonalTrace {
    let bytes =
      words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    return trace(kind, bytes: bytes, isSure: isSure)
  }

  func trace(_ kind: Remark.PersonalTrace, bytes: Range<Int>, isSure: Bool) -> PersonalTrace {
    let words = String(decoding: utf8[bytes], as: UTF8.self)
    return PersonalTrace(kind: kind, words: words, range: bytes, isSure: isSure)
  }
}
