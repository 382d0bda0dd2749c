/// Swift source divided into code, comments and the words inside string literals, so that a rule
/// about code isn't fooled by a sentence.
struct SwiftText {
  enum Part: Equatable {
    case code
    case comment
    case literal
  }

  private(set) var parts: [(part: Part, text: String)] = []

  private var rest: Substring.UnicodeScalarView
  private var piece = ""
  /// Open string literals, outermost first; the last one is the one we return to at `)`.
  private var strings: [Delimiter] = []
  private var parentheses: [Int] = []

  init(_ source: String) {
    rest = Substring(source).unicodeScalars
    while !rest.isEmpty { step() }
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
    var quotes: String
    var signs: String
    var close: String { quotes + signs }
    var escape: String { "\\" + signs }
  }

  private mutating func step() {
    if begins("//") {
      close(.code)
      take { $0.starts(with: "\n".unicodeScalars) }
      close(.comment)
    } else if begins("/*") {
      close(.code)
      take { $0.starts(with: "*/".unicodeScalars) }
      close(.comment)
    } else if let delimiter = opening() {
      move(delimiter.signs.count + delimiter.quotes.count)
      close(.code)
      strings.append(delimiter)
      literal()
    } else {
      parenthesis()
      move(1)
    }
  }

  /// Counts parentheses inside an interpolation; the one that ends it leads back to its literal.
  private mutating func parenthesis() {
    guard let open = parentheses.last else { return }
    if begins("(") { parentheses[parentheses.count - 1] = open + 1 }
    guard begins(")") else { return }
    parentheses[parentheses.count - 1] = open - 1
    guard open == 1 else { return }
    parentheses.removeLast()
    move(1)
    close(.code)
    literal()
  }

  private mutating func literal() {
    guard let delimiter = strings.last else { return }
    while !rest.isEmpty {
      if begins(delimiter.escape + "(") {
        close(.literal)
        move(delimiter.escape.count)
        parentheses.append(0)
        return
      }
      if begins(delimiter.escape) {
        move(delimiter.escape.count + 1)
      } else if begins(delimiter.close) {
        close(.literal)
        move(delimiter.close.count)
        strings.removeLast()
        return
      } else {
        move(1)
      }
    }
  }

  private func opening() -> Delimiter? {
    let signs = String(rest.prefix { $0 == "#" }.map(Character.init))
    let after = rest.dropFirst(signs.count)
    if after.starts(with: "\"\"\"".unicodeScalars) {
      return Delimiter(quotes: "\"\"\"", signs: signs)
    }
    if after.first == "\"" { return Delimiter(quotes: "\"", signs: signs) }
    return nil
  }

  private func begins(_ text: String) -> Bool { rest.starts(with: text.unicodeScalars) }

  private mutating func take(until isEnd: (Substring.UnicodeScalarView) -> Bool) {
    while !rest.isEmpty, !isEnd(rest) { move(1) }
  }

  private mutating func move(_ count: Int) {
    piece.unicodeScalars.append(contentsOf: rest.prefix(count))
    rest = rest.dropFirst(count)
  }

  private mutating func close(_ part: Part) {
    if !piece.isEmpty { parts.append((part, piece)) }
    piece = ""
  }
}
