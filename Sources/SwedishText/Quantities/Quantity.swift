/// How much or how many, with a number or without.
package struct Quantity: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// "merparten", "flera": a quantity without a number.
    case vague
    case count(Int)
    /// "17 av 22".
    case countOf(Int, total: Int)
    /// "71,5": a value that is no count.
    case decimal
    /// "från 12 till 15".
    case fromTo
    case percentResult
    /// "20 procents tjänst", "halvtid": how much somebody works.
    case percentPosition
    /// "ökat med 12 procent", "från 71 till 78 procent", "7 procentenheter".
    case percentChange
    case money
    /// "årskurs 7", "2025/26", "§ 44": a number that names something.
    case ordinalOrName
  }

  package let kind: Kind
  /// As printed.
  package let words: String
  /// Indices in the words that were read.
  package let range: Range<Int>
  /// Not sure of what is said only in passing, or of what is hoped for.
  package let isSure: Bool

  package init(kind: Kind, words: String, range: Range<Int>, isSure: Bool = true) {
    self.kind = kind
    self.words = words
    self.range = range
    self.isSure = isSure
  }
}

/// All quantities of a text, in the order they are printed.
package func quantities(in words: [Word]) -> [Quantity] {
  let numbers = QuantityReader(words).numbers()
  let vague = VaguePhrases(words).read()
  return (numbers + vague).sorted { $0.range.lowerBound < $1.range.lowerBound }
}

/// The words from one to another as printed, with one space where there was any.
func printed(_ words: [Word], _ range: Range<Int>) -> String {
  var text = ""
  for index in range {
    if index > range.lowerBound, words[index].range.lowerBound > words[index - 1].range.upperBound {
      text += " "
    }
    text += words[index].text
  }
  return text
}
