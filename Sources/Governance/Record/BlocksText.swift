/// Running text with its identifiers, one statement a line, for CSV and tables.
///
/// A blank line ends a block. The line begins with what the block is: nothing for a paragraph,
/// "#" once for each level of a heading, "-" for a list item, ">" for a quote of the direction,
/// ">>" for adopted wording, "|" for a table row and "||" for its head. Then the statement's mark
/// in brackets – identifier, "kursiv", "fet", "följer ID" – and its words. A line without a sign
/// right after a list item goes on with that item. Lines of charts and pictures begin with "!".
enum BlocksText {
  static func text(_ blocks: [Canonical]) -> String {
    blocks.compactMap { $0.object.flatMap(Block.init(object:)) }.map(text).joined(separator: "\n\n")
  }

  static func blocks(_ text: String) throws(Refusal.Cell) -> [Canonical] {
    var blocks: [Block] = []
    var isOpen = false
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let words = trimmed(String(line))
      guard !words.isEmpty else {
        isOpen = false
        continue
      }
      if words.hasPrefix("!") {
        guard take(words, into: &blocks, isOpen: isOpen) else { throw .notABlock(line: number) }
        isOpen = true
        continue
      }
      guard let read = Line(words) else { throw .notABlock(line: number) }
      if isOpen, let last = blocks.indices.last, blocks[last].kind.continues(read.kind) {
        blocks[last].statements += [read.statement].compactMap(\.self)
      } else {
        blocks.append(Block(kind: read.kind, statements: [read.statement].compactMap(\.self)))
      }
      isOpen = true
    }
    return blocks.map { .object($0.object) }
  }

  private static func text(_ block: Block) -> String {
    guard !block.kind.isFigure else { return lines(of: block).joined(separator: "\n") }
    var lines: [String] = []
    if case .table(let head) = block.kind, !head.isEmpty {
      lines.append("|| " + head.map(RowsText.escaped).joined(separator: " | "))
    }
    for (index, statement) in block.statements.enumerated() {
      let sign = index > 0 && block.kind == .listItem ? "" : sign(of: block.kind)
      lines.append([sign, marked(statement)].filter { !$0.isEmpty }.joined(separator: " "))
    }
    return lines.joined(separator: "\n")
  }

  private static func sign(of kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): String(repeating: "#", count: level)
    case .paragraph, .chart, .picture: ""
    case .listItem: "-"
    case .table: "|"
    case .adopted: ">>"
    case .quote: ">"
    }
  }

  static func marked(_ statement: Statement) -> String {
    [mark(of: statement), words(of: statement)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func mark(of statement: Statement) -> String {
    let parts = [
      statement.id, statement.isItalic ? "kursiv" : "", statement.isBold ? "fet" : "",
      statement.follows.map { "följer \($0)" } ?? "",
    ]
    return "[" + parts.filter { !$0.isEmpty }.joined(separator: ", ") + "]"
  }

  private static func words(of statement: Statement) -> String {
    statement.cells.isEmpty
      ? statement.text : statement.cells.map(RowsText.escaped).joined(separator: " | ")
  }
}

extension Block.Kind {
  /// Whether a line of the other kind belongs to this block.
  fileprivate func continues(_ other: Block.Kind) -> Bool {
    if case .table = self, case .table(let head) = other { return head.isEmpty }
    if self == .listItem { return other == .paragraph }
    return self == other && !isHeading
  }
}

/// A line taken apart; a table's head has no statement.
private struct Line {
  let kind: Block.Kind
  let statement: Statement?

  init?(_ text: String) {
    if text.hasPrefix("||") {
      kind = .table(head: RowsText.cells(text.dropFirst(2)))
      statement = nil
      return
    }
    let sign = text.prefix { "#->|".contains($0) }
    guard let kind = Self.kind(String(sign)) else { return nil }
    self.kind = kind
    var isRow = false
    if case .table = kind { isRow = true }
    guard
      let statement = Statement(
        marked: trimmed(String(text.dropFirst(sign.count))), isRow: isRow)
    else { return nil }
    self.statement = statement
  }

  private static func kind(_ sign: String) -> Block.Kind? {
    switch sign {
    case "": .paragraph
    case "-": .listItem
    case ">": .quote
    case ">>": .adopted
    case "|": .table(head: [])
    default: sign.allSatisfy { $0 == "#" } ? .heading(level: sign.count) : nil
    }
  }
}

extension Statement {
  /// Mark and words; `nil` without them.
  init?(marked text: some StringProtocol, isRow: Bool) {
    guard text.first == "[", let end = text.firstIndex(of: "]") else { return nil }
    let words = trimmed(String(text[text.index(after: end)...]))
    self.init(id: "", text: words)
    if isRow {
      cells = RowsText.cells(words)
      self.text = cells.joined(separator: " | ")
    }
    for part in text[text.index(after: text.startIndex)..<end].split(separator: ",") {
      let part = trimmed(String(part))
      switch part {
      case "kursiv": isItalic = true
      case "fet": isBold = true
      case _ where part.hasPrefix("följer "): follows = String(part.dropFirst(7))
      default: id = part
      }
    }
    if words.isEmpty && !isRow || id.isEmpty { return nil }
  }
}
