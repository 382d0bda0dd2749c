import Formats
import Governance
import Intake

/// A report in shorthand, so that a layout fits on some lines: "# Bakgrund / t / ## Trygghet / A / a".
///
/// A, B and C are wordings of the direction; a, b and c what the administration tells of each; t is
/// other text. "# " is a heading, "* " bold, "- " a list item, "> " the style Quote, "_ " italics,
/// "[…]" a table of one cell, "|…|…|" a row. Anything else stands as it is.
struct OutlineSketch {
  static let words = [
    "A": "Alla barn ska känna sig trygga på väg till skolan och hem igen.",
    "B": "Biblioteken ska nå familjer i de stadsdelar där få lånar böcker i dag.",
    "C": "Ledningarna för vatten ska bytas i god tid, och läckorna ska bli färre.",
    "a": "Tre övergångsställen har byggts om under våren, och hastigheten mäts varje vecka.",
    "b": "Bokbussen har fått två nya hållplatser, och personalen har besökt elva förskolor.",
    "c": "Sju kilometer rör har lagts om i centrum, och en pumpstation är ännu försenad.",
    "t": "Uppföljningen lämnas till nämnden tre gånger om året och bygger på enheternas svar.",
  ]

  let document: SourceDocument

  init(_ sketch: String, keepsType: Bool = true) {
    var blocks: [SourceBlock] = []
    var rows: [[[SourceParagraph]]] = []
    for line in sketch.split(separator: "/").map({ OutlineSketch.trimmed($0) }) + [""] {
      if line.first == "|" {
        let cells = line.split(separator: "|").map { OutlineSketch.told(OutlineSketch.trimmed($0)) }
        rows.append(cells.map { [SourceParagraph(runs: [SourceRun($0)])] })
        continue
      }
      if !rows.isEmpty { blocks.append(.table(rows: rows, headRows: 0)) }
      rows = []
      if !line.isEmpty { blocks.append(OutlineSketch.block(line)) }
    }
    document = SourceDocument(title: "", blocks: blocks, keepsType: keepsType)
  }

  /// Every section in a line: what it is, its number and title, and its blocks.
  var shown: [String] {
    do {
      return try readReport(document).sections.map(OutlineSketch.shown)
    } catch {
      return ["\(error)"]
    }
  }

  private static func shown(_ section: Section) -> String {
    let head = [section.kind.rawValue, section.number, section.title].compactMap { $0 }
    return (head + section.blocks.map(shown)).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func shown(_ block: Block) -> String {
    let text = block.statements.map(\.text).joined(separator: " ")
    let short = words.first { $0.value == text }?.key ?? text
    switch block.kind {
    case .heading: return "<\(short)>"
    case .adopted: return "=\(short)"
    case .quote: return "”\(short)”"
    case .listItem: return "-\(short)"
    case .paragraph: return short
    case .chart(let chart): return "(\(chart.title))"
    case .picture(let picture): return "(\(picture.fileName))"
    case .table(let head):
      return "{"
        + ([head.joined(separator: " | ")] + block.statements.map(\.text))
        .filter { !$0.isEmpty }.joined(separator: "; ") + "}"
    }
  }

  private static func block(_ line: String) -> SourceBlock {
    let mark = line.prefix { $0 != " " }
    let rest = told(trimmed(line.dropFirst(mark.count)))
    let bold = SourceRun(rest, isBold: true)
    switch mark {
    case "#", "##", "###":
      return .paragraph(SourceParagraph(runs: [SourceRun(rest)], outlineLevel: mark.count))
    case "*": return .paragraph(SourceParagraph(runs: [bold], followsGap: true))
    case "-": return .paragraph(SourceParagraph(runs: [SourceRun(rest)], listLevel: 0))
    case ">": return .paragraph(SourceParagraph(runs: [SourceRun(rest)], style: "quote"))
    case "_": return .paragraph(SourceParagraph(runs: [SourceRun(rest, isItalic: true)]))
    default: break
    }
    if line.first == "[" {
      let text = told(String(line.dropFirst().dropLast()))
      return .table(rows: [[[SourceParagraph(runs: [SourceRun(text)])]]], headRows: 0)
    }
    return .paragraph(SourceParagraph(runs: [SourceRun(told(line))], followsGap: true))
  }

  /// "A" alone, and "Inriktning: A" at the end of a line.
  private static func told(_ text: String) -> String {
    if let whole = words[text] { return whole }
    let parts = text.split(separator: " ")
    return parts.map { words[String($0)] ?? String($0) }.joined(separator: " ")
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
