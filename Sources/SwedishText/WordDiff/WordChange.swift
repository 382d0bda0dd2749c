/// A stretch of two texts laid beside each other; all stretches together cover both texts.
package struct WordChange: Equatable, Sendable {
  package enum Kind: String, Sendable {
    case equal
    case removed
    case inserted
    case replaced
  }

  package let kind: Kind
  /// Indices of words and signs in the first text; empty where words were only inserted.
  package let fromWords: Range<Int>
  package let toWords: Range<Int>
  /// As printed, without the signs around it.
  package let from: String
  package let to: String

  package var isEqual: Bool { kind == .equal }

  package init(kind: Kind, words: (from: Range<Int>, to: Range<Int>), from: String, to: String) {
    self.kind = kind
    fromWords = words.from
    toWords = words.to
    self.from = from
    self.to = to
  }
}
