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
    /// 1 for chapters; see `innerLevel` and `runInLevel`.
    var level: Int
  }

  struct Table {
    var head: [String]
    var rows: [[String]]
    /// Whether all of a row is set in italics, row by row.
    var italicRows: [Bool]
  }
}

extension Part {
  var passage: Passage? { if case .passage(let passage) = self { passage } else { nil } }
}

extension Part.Heading {
  /// From here on a heading never opens a section.
  static let innerLevel = 8
  /// A head that runs into its paragraph.
  static let runInLevel = 9

  /// Takes the number off "3.2 Title", "A) Title", "Kapitel 3 Title" and "Område 1: Title".
  init(_ text: String, level: Int) {
    guard let length = HeadingNumber.length(of: text) else {
      self.init(title: text, number: nil, level: level)
      return
    }
    var number = text.prefix(length)
    while let last = number.last, [".", ":", " ", ")", "–", "-"].contains(last) {
      number.removeLast()
    }
    let title = text.dropFirst(length).drop { $0 == " " }
    self.init(title: String(title), number: String(number), level: level)
  }

  /// How deep the number says that the heading stands; letters and named parts don't say.
  var depth: Int? {
    guard let number, number.allSatisfy({ $0.isNumber || $0 == "." }) else { return nil }
    return number.split(separator: ".").count
  }
}
