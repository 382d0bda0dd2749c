import Governance
import Journal

/// A statement in a chapter, and whether a block begins with it.
///
/// A chapter as one row of lines can be compared and merged, since each line has a key for life.
struct DraftLine: Equatable, Sendable {
  /// The statement's identifier; for what has no words, a name made of what it shows.
  let key: String
  /// Absent for a figure and for a block without words.
  var statement: Statement?
  /// The block that begins here; the line goes on with the one before when there is none.
  var opens: Block.Kind?
}

extension [DraftLine] {
  init(_ blocks: [Block]) {
    self = []
    var seen: [String: Int] = [:]
    for block in blocks {
      var opens: Block.Kind? = block.kind
      if block.kind.isFigure || block.statements.isEmpty {
        let name = Self.name(of: block)
        seen[name, default: 0] += 1
        append(DraftLine(key: "\(name)#\(seen[name, default: 0])", opens: opens))
        opens = nil
      }
      for statement in block.statements {
        append(DraftLine(key: statement.id, statement: statement, opens: opens))
        opens = nil
      }
    }
  }

  private static func name(of block: Block) -> String {
    var block = block
    block.statements = []
    return "figure " + Digest(of: Canonical.object(block.object).bytes).hex
  }

  /// The blocks again; a line that can't go on with what stands before it begins one of its own.
  var blocks: [Block] {
    var blocks: [Block] = []
    for line in self {
      if let opens = line.opens ?? line.needed(after: blocks.last) {
        blocks.append(Block(kind: opens, statements: []))
      }
      if let statement = line.statement { blocks[blocks.count - 1].statements.append(statement) }
    }
    return blocks
  }

  /// Without some lines; a line that went on with one of them begins its block instead.
  func without(_ keys: Set<String>) -> [DraftLine] {
    var kept: [DraftLine] = []
    var owed: Block.Kind?
    for line in self {
      if keys.contains(line.key) {
        owed = line.opens ?? owed
      } else {
        var line = line
        if line.opens == nil, let owed, !owed.isHeading { line.opens = owed }
        owed = nil
        kept.append(line)
      }
    }
    return kept
  }
}

extension DraftLine {
  fileprivate func needed(after block: Block?) -> Block.Kind? {
    let isRow = statement.map { !$0.cells.isEmpty } ?? false
    guard let block else { return isRow ? .table(head: []) : .paragraph }
    if case .table = block.kind { return isRow ? nil : .paragraph }
    if isRow { return .table(head: []) }
    return block.kind.isHeading && !block.statements.isEmpty ? .paragraph : nil
  }
}
