package import Governance
import SwedishText

/// A chapter as one running text, the way a person writes it, and back to blocks.
///
/// A blank line ends a block. "#" begins a subheading, "-" or "•" a list item, ">" a quote of the
/// direction, "|" a table row; words between asterisks are in italics. "!diagram linjer | Titel |
/// enhet | mål: 10,0 | källa: …" is a chart: "||" has its categories and "|" the values of a series.
/// "!bild fil.png | alternativtext | bildtext" is a picture. A line right below is the caption.
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
    case .chart(let chart):
      (["!diagram \(chart.headText)", "|| \(chart.rowTexts[0])"]
        + chart.rowTexts.dropFirst().map { "| \($0)" } + [sentences(block)].filter { !$0.isEmpty })
        .joined(separator: "\n")
    case .picture(let picture):
      "!bild " + picture.text(caption: sentences(block))
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
    var blocks = parts.flatMap(\.blocks).map { $0.findingFile(among: before.pictures) }
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
      if let last = parts.indices.last, parts[last].takes(part, isOpen: isOpen) {
        parts[last].take(part)
      } else {
        parts.append(part)
      }
      isOpen = true
    }
    return parts
  }
}

extension Block {
  /// A picture that is named in the text is the one that was added under that name.
  fileprivate func findingFile(among known: [Picture]) -> Block {
    guard case .picture(let named) = kind,
      var picture = known.first(where: { $0.fileName == named.fileName })
    else { return self }
    picture.alternative = named.alternative
    return Block(kind: .picture(picture), statements: statements)
  }
}
