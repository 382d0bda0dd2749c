/// Swift source divided into code, comments and the words inside string literals, so that a rule
/// about code isn't fooled by a sentence.
struct SwiftText {
  enum Part: Equatable {
    case code
    case comment
    case literal
  }

  private(set) var parts: [(part: Part, text: String)] = []

  private let bytes: [UInt8]
  private var position = 0
  private var start = 0
  /// Open string literals, outermost first.
  private var literals: [Delimiter] = []
  /// Open parentheses in each interpolation, outermost first.
  private var parentheses: [Int] = []

  init(_ source: String) {
    bytes = Array(source.utf8)
    while position < bytes.count { step() }
    close(.code)
  }

  func all(_ part: Part) -> [String] { parts.filter { $0.part == part }.map(\.text) }

  /// The source with comments and literals blanked, line by line.
  var codeLines: [Substring] {
    parts.map { $0.part == .code ? $0.text : String($0.text.filter { $0 == "\n" }) }.joined()
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// A literal's quotes with their number signs: `"`, `"""`, `#"`.
  private struct Delimiter {
    var quotes: Int
    var signs: Int
    var close: [UInt8] {
      Array(repeating: UInt8(ascii: "\""), count: quotes)
        + Array(repeating: UInt8(ascii: "#"), count: signs)
    }
    var escape: [UInt8] {
      [UInt8(ascii: "\\")] + Array(repeating: UInt8(ascii: "#"), count: signs)
    }
  }

  private mutating func step() {
    switch bytes[position] {
    case UInt8(ascii: "/"): slash()
    case UInt8(ascii: "\""), UInt8(ascii: "#"): quote()
    case UInt8(ascii: "("), UInt8(ascii: ")"): parenthesis()
    default: position += 1
    }
  }

  private mutating func slash() {
    let ends: [[UInt8]: [UInt8]] = [
      Array("//".utf8): Array("\n".utf8), Array("/*".utf8): Array("*/".utf8),
    ]
    guard let end = ends.first(where: { begins($0.key) })?.value else {
      position += 1
      return
    }
    close(.code)
    while position < bytes.count, !begins(end) { position += 1 }
    close(.comment)
  }

  private mutating func quote() {
    let signs = bytes[position...].prefix { $0 == UInt8(ascii: "#") }.count
    let quotes = bytes[(position + signs)...].prefix(3).prefix { $0 == UInt8(ascii: "\"") }.count
    guard quotes > 0 else {
      position += signs
      return
    }
    let delimiter = Delimiter(quotes: quotes == 3 ? 3 : 1, signs: signs)
    position += delimiter.quotes + signs
    close(.code)
    literals.append(delimiter)
    literal(delimiter)
  }

  /// Counts parentheses inside an interpolation; the one that ends it leads back to its literal.
  private mutating func parenthesis() {
    let opens = bytes[position] == UInt8(ascii: "(")
    position += 1
    guard let open = parentheses.popLast() else { return }
    let now = open + (opens ? 1 : -1)
    if now > 0 { return parentheses.append(now) }
    close(.code)
    if let delimiter = literals.last { literal(delimiter) }
  }

  private mutating func literal(_ delimiter: Delimiter) {
    let (end, escape) = (delimiter.close, delimiter.escape)
    while position < bytes.count {
      if begins(escape) {
        guard bytes.dropFirst(position + escape.count).first == UInt8(ascii: "(") else {
          position += escape.count + 1
          continue
        }
        close(.literal)
        position += escape.count
        return parentheses.append(0)
      }
      if begins(end) {
        close(.literal)
        position += end.count
        literals.removeLast()
        return
      }
      position += 1
    }
  }

  private func begins(_ text: [UInt8]) -> Bool {
    bytes[position] == text[0] && bytes[position...].starts(with: text)
  }

  private mutating func close(_ part: Part) {
    position = min(position, bytes.count)
    if start < position {
      parts.append((part, String(decoding: bytes[start..<position], as: UTF8.self)))
    }
    start = position
  }
}
