import Formats
import Governance

/// A piece of the document on its way to becoming a block.
enum Part {
  case heading(Heading)
  case passage(Passage)
  case table(Table)

  struct Heading: Equatable {
    /// Without its number.
    var title: String
    var number: String?
    /// 1 for chapters.
    var level: Int
  }

  struct Table {
    var head: [String]
    var rows: [[String]]
    /// Whether all of a row is set in italics, row by row.
    var italicRows: [Bool]
  }
}

extension Part.Heading {
  /// Takes "3.2 Title", "3.2. Title" and "Kapitel 3 Title" apart.
  init(_ text: String, level: Int) {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let first = words.first, Part.isHeadingNumber(first) else {
      self.init(title: text, number: nil, level: level)
      return
    }
    let number = first.last == "." ? first.dropLast() : first
    self.init(title: String(words[1]), number: String(number), level: level)
  }

  var depth: Int? { number.map { $0.split(separator: ".").count } }
}

extension Part {
  /// "3", "3.", "3.2" – not "2026".
  static func isHeadingNumber(_ word: Substring) -> Bool {
    guard let first = word.first, first.isASCII, first.isNumber else { return false }
    let parts = word.split(separator: ".")
    return parts.count <= 4 && parts.allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isNumber) }
  }
}
