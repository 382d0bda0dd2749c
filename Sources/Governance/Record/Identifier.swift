/// The name that a record keeps for life; a title may change, this never does.
///
/// Small letters a–z, digits, hyphens and dots, 1–80 of them, beginning with a letter or digit.
package struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package static var longest: Int { 80 }

  package let text: String

  /// `nil` when the text can't be an identifier.
  package init?(_ text: String) {
    let bytes = text.utf8
    guard (1...Self.longest).contains(bytes.count), bytes.allSatisfy(Self.allows) else {
      return nil
    }
    guard let first = bytes.first, first != UInt8(ascii: "-"), first != UInt8(ascii: ".") else {
      return nil
    }
    self.text = text
  }

  private init(part text: String) { self.text = text }

  /// The identifier of a part: "bun-2026-interim-03".
  package func part<Part>(_ number: Int) -> Identifier<Part> {
    Identifier<Part>(part: "\(text)-\(number < 10 ? "0" : "")\(number)")
  }

  package var description: String { text }

  package static func < (one: Identifier, other: Identifier) -> Bool { one.text < other.text }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }
}
