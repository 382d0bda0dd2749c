/// A word, a number or a sign of a text, with its place.
package struct Word: Equatable, Sendable {
  package enum Kind: Sendable {
    case letters
    /// Digits, with inner decimal comma or point: "71,5".
    case number
    /// One sign of punctuation, or a symbol such as § and %.
    case sign
  }

  /// As printed.
  package let text: String
  package let lower: String
  /// UTF-8 offsets in the text it was read from.
  package let range: Range<Int>
  package let kind: Kind
  package let key: WordKey

  package var isCapitalized: Bool {
    kind == .letters && text != lower && text.first?.isUppercase == true
  }
  package var isSign: Bool { kind == .sign }
}
