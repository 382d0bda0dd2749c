package import Governance
import SwedishText

/// A chapter as one running text, the way a person writes it, and back to blocks.
///
/// A blank line ends a block. "#" begins a subheading, "-" or "•" a list item, ">" a quote of the
/// direction, "|" a table row; words between asterisks are in italics.
package struct RunningText: Equatable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package init(_ blocks: [Block]) {
    text = blocks.map(Self.text).joined(separator: "\n\n") + "\n"
  }

  private static func text(_ block: Block) -> String {
    switch block.kind {
    case .heading(let level): String(repeating: "#", count: level) + " " + sentences(block)
    case .paragraph: sentences(block)
    case .listItem: "- " + sentences(block)
    case .quote: "> " + sentences(block)
    case .adopted: ">> " + sentences(block)
    case .table(let head):
      ([head].filter { !$0.isEmpty }.map { "|| " + $0.joined(separator: " | ") }
        + block.statements.map { "| " + $0.cells.joined(separator: " | ") })
        .joined(separator: "\n")
    }
  }

  private static func sentences(_ block: Block) -> String {
    block.statements.map { $0.isItalic ? "*\($0.text)*" : $0.text }.joined(separator: " ")
  }
}

extension RunningText {
  /// The text in blocks; sentences that stood there before, also reworded, keep their identifiers.
  ///
  /// `chapter`: whose new statements get its next numbers.
  /// `before`: the blocks as they were.
  /// `lastNumber`: the highest number that the chapter has given.
  package func blocks(
    of chapter: Contribution.ID, before: [Block], lastNumber: Int
  ) -> (blocks: [Block], lastNumber: Int) {
    var blocks = parts.map(\.block)
    var keeping = IdentityKeeping(before.flatMap(\.statements), of: chapter, lastNumber: lastNumber)
    let kept = keeping.identified(blocks.flatMap(\.statements))
    var next = 0
    for index in blocks.indices {
      let count = blocks[index].statements.count
      blocks[index].statements = Array(kept[next..<(next + count)])
      next += count
    }
    return (blocks, keeping.lastNumber)
  }

  private var parts: [Paragraph] {
    var parts: [Paragraph] = []
    var isOpen = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !words.isEmpty else {
        isOpen = false
        continue
      }
      let part = Paragraph(words)
      if isOpen, let last = parts.indices.last, parts[last].takes(part) {
        parts[last].lines += part.lines
      } else {
        parts.append(part)
      }
      isOpen = true
    }
    return parts
  }
}

/// Lines that belong together, without the sign that they begin with.
private struct Paragraph {
  let kind: Block.Kind
  let hasSign: Bool
  var lines: [String]

  init(_ line: String) {
    let sign = String(line.prefix { "#->|•–".contains($0) })
    let isSign = line.dropFirst(sign.count).first == " "
    let rest = String(line.dropFirst(sign.count + 1))
    hasSign = isSign && !sign.isEmpty
    switch hasSign ? sign : "" {
    case "-", "•", "–": (kind, lines) = (.listItem, [rest])
    case ">": (kind, lines) = (.quote, [rest])
    case ">>": (kind, lines) = (.adopted, [rest])
    case "||": (kind, lines) = (.table(head: Self.cells(rest)), [])
    case "|": (kind, lines) = (.table(head: []), [rest])
    case let sign where !sign.isEmpty && sign.allSatisfy { $0 == "#" }:
      (kind, lines) = (.heading(level: max(2, sign.count)), [rest])
    default: (kind, lines) = (.paragraph, [line])
    }
  }

  /// A line without a sign goes on with what stands before it; rows go on with their table.
  func takes(_ other: Paragraph) -> Bool {
    if case .table = kind, case .table(let head) = other.kind { return head.isEmpty }
    return !other.hasSign && !kind.isHeading
  }

  private static func cells(_ row: String) -> [String] {
    row.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  var block: Block {
    if case .table = kind {
      return Block(
        kind: kind,
        statements: lines.map { line in
          let cells = Self.cells(line)
          return Statement(id: "", text: cells.joined(separator: " | "), cells: cells)
        })
    }
    let text = lines.joined(separator: " ")
    if kind.isHeading { return Block(kind: kind, statements: [Statement(id: "", text: text)]) }
    return Block(kind: kind, statements: sentences(in: text).map(Self.statement))
  }

  private static func statement(_ sentence: String) -> Statement {
    let isItalic = sentence.count > 2 && sentence.hasPrefix("*") && sentence.hasSuffix("*")
    return Statement(
      id: "", text: isItalic ? String(sentence.dropFirst().dropLast()) : sentence,
      isItalic: isItalic)
  }
}
