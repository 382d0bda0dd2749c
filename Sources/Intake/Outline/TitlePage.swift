import Formats
import Governance
import SwedishText

/// The lines before the report's text begins: municipality, board, title, registry number, day.
///
/// They are no statements. The first heading keeps its section; the other lines become headings
/// inside it, so that none opens a section of its own.
struct TitlePage {
  private(set) var parts: [Part]
  /// The line that names the report.
  private(set) var title: String?

  init(_ parts: [Part]) {
    self.parts = parts
    let end = TitlePage.end(parts)
    guard end > 0 else { return }
    let lines = parts[..<end].flatMap(TitlePage.lines)
    title = lines.first { reportWords.holds(words(in: $0.title)) }?.title
    if title == nil, case .heading(let first)? = parts.first { title = first.title }
    let keepsFirst = if case .heading? = parts.first { 1 } else { 0 }
    let inner = lines.dropFirst(keepsFirst).map { line in
      Part.heading(
        Part.Heading(title: line.title, number: line.number, level: Part.Heading.innerLevel))
    }
    self.parts = parts.prefix(keepsFirst) + inner + parts.dropFirst(end)
  }

  /// Where the title page ends: before the heading over the first text.
  private static func end(_ parts: [Part]) -> Int {
    let text = parts.firstIndex { !isFront($0) } ?? parts.count
    guard text < parts.count else { return 0 }
    let headings = parts[..<text].indices.filter { index in
      if case .heading = parts[index] { true } else { false }
    }
    let chapter = headings.first { opensChapter(parts[$0]) } ?? headings.last ?? text
    // A title straight over the text is followed by its own lines.
    return chapter == 0 && !opensChapter(parts[0]) ? text : chapter
  }

  private static func opensChapter(_ part: Part) -> Bool {
    guard case .heading(let heading) = part else { return false }
    if heading.number != nil { return true }
    let kind = SectionTitle.kind(of: heading.title)
    return [.background, .summary, .free].contains(kind)
      && !reportWords.holds(words(in: heading.title))
  }

  private static func isFront(_ part: Part) -> Bool {
    switch part {
    case .heading(let heading): heading.level < Part.Heading.runInLevel
    case .passage(let passage): passage.source.listLevel == nil && isLine(passage.text)
    case .table(let table):
      table.rows.count <= 8 && (table.rows.flatMap { $0 } + table.head).allSatisfy(isLine)
    }
  }

  /// Short, and no sentence.
  private static func isLine(_ text: String) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let endsSentence = text.last.map { [".", "!", "?"].contains($0) } ?? false
    return !endsSentence || !words(in: text).contains { Verb.isFinite($0) }
  }

  private static func lines(_ part: Part) -> [Part.Heading] {
    switch part {
    case .heading(let heading): [heading]
    case .passage(let passage): [line(passage.text)]
    case .table(let table):
      ([table.head] + table.rows).map { $0.filter { !$0.isEmpty }.joined(separator: " ") }
        .filter { !$0.isEmpty }.map(line)
    }
  }

  private static func line(_ text: String) -> Part.Heading {
    Part.Heading(title: text, number: nil, level: Part.Heading.innerLevel)
  }
}

private let reportWords = Phrasebook<Bool>(
  [
    "*uppföljning|*uppföljningen", "uppföljning*", "delår*", "*bokslut", "bokslut*",
    "årsredovisning*", "*rapport|*rapporten", "redovisning*", "verksamhetsberättelse*", "tertial*",
    "årsuppföljning*",
  ], as: true)
