import Formats
import Intake

/// A block as one line of words, so that a test can show a whole text and what it is read as.
func shown(_ text: String) throws -> [String] {
  try LineReading.read(text).blocks.map(shown)
}

func shown(_ block: SourceBlock) -> String {
  switch block {
  case .paragraph(let paragraph):
    let level = paragraph.outlineLevel.map { "H\($0) " } ?? ""
    let list = paragraph.listLevel.map { "L\($0) " } ?? ""
    return level + list + (paragraph.isIndented ? "> " : "") + paragraph.text
  case .table(let rows, let headRows):
    let cells = rows.map { row in row.map { $0.map(\.text).joined(separator: "/") } }
    return "T\(headRows) " + cells.map { $0.joined(separator: "|") }.joined(separator: " & ")
  }
}
