package import Formats
package import Governance

/// A decision as minutes or a pasted list tell of it.
package struct ReadDecision: Equatable, Sendable {
  /// As printed: "BUN", "Socialnämnden"; empty when nothing says.
  package var body = ""
  package var day: Day?
  package var paragraph: Int
  package var heading = ""
  package var text = ""
  package var registryNumber = ""
  package var amountKronor: Int?
  /// Where it begins: a line of the text, or a block of the document, from 1.
  package var line: Int

  package init(paragraph: Int, line: Int) {
    self.paragraph = paragraph
    self.line = line
  }
}

/// What a person should look at in the minutes.
package struct DecisionFinding: Equatable, Sendable {
  package enum Problem: Equatable, Sendable {
    /// No day of the meeting stands above it, so it can't be cited.
    case withoutDay
    /// Nothing tells what was decided.
    case withoutText
    /// More than one amount; the first was taken.
    case manyAmounts([Int])
    /// The same § again, with another text; the first was kept.
    case twice(firstLine: Int)
    /// Not a single § in it.
    case nothingFound
  }

  package let line: Int
  /// Absent when it is about the whole text.
  package let paragraph: Int?
  package let problem: Problem

  package init(line: Int, paragraph: Int?, _ problem: Problem) {
    self.line = line
    self.paragraph = paragraph
    self.problem = problem
  }
}

/// The decisions of a text, and what of it a person should look at.
package struct DecisionReading: Equatable, Sendable {
  package var decisions: [ReadDecision] = []
  package var findings: [DecisionFinding] = []
}

/// Reads pasted minutes or a list of decisions.
package func readDecisions(_ text: String) -> DecisionReading {
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  return MinutesReader.read(
    lines.enumerated().map { MinutesLine(number: $0.offset + 1, text: String($0.element)) })
}

/// Reads minutes that stand in a document.
package func readDecisions(_ source: SourceDocument) -> DecisionReading {
  var lines: [MinutesLine] = []
  for (index, block) in source.blocks.enumerated() {
    switch block {
    case .paragraph(let paragraph):
      if paragraph.followsGap || paragraph.outlineLevel != nil {
        lines.append(MinutesLine(number: index + 1, text: ""))
      }
      for text in paragraph.text.split(whereSeparator: \.isNewline) {
        lines.append(MinutesLine(number: index + 1, text: String(text)))
      }
    case .table(let rows, _):
      for row in rows {
        let cells = row.map { $0.map(\.text).joined(separator: " ") }
        lines.append(MinutesLine(number: index + 1, cells: cells))
      }
    }
  }
  return MinutesReader.read(lines)
}

/// Reads minutes from a file: plain text by its own lines, Word and PDF as documents.
package func readDecisions(at path: String) async throws(UnreadableFile) -> DecisionReading {
  let bytes = try SourceFile.read(path)
  if case .text = SourceKind(bytes) { return readDecisions(try TextDecoding.decode(bytes)) }
  return readDecisions(try await readSource(at: path))
}
