import Formats
import Governance
import SwedishText

/// Divides a section's parts into blocks of statements and reads each of them.
struct StatementReader {
  private let section: OutlinedSection
  private let number: Int
  private let asOf: Day?
  private let quotes: Set<Int>
  private let voices: Voices
  private var blocks: [Block] = []
  private var passagesSeen = 0
  /// What the last subheading says of the statements under it.
  private var under: (status: Clue.Status, words: String)?
  private var underHead = 0
  /// What the sentence that leads a list says of its items.
  private var ledList: (status: Clue.Status, words: String)?

  init(_ section: OutlinedSection, number: Int, asOf: Day?, voices: Voices) {
    self.section = section
    self.number = number
    self.asOf = asOf
    self.voices = voices
    quotes = section.kind == .area ? voices.quotes.places(in: section.parts) : []
  }

  mutating func read() -> Section {
    for part in section.parts {
      switch part {
      case .heading(let heading): take(heading)
      case .passage(let passage): take(passage)
      case .table(let table): take(table)
      }
    }
    return Section(
      kind: section.kind, title: section.heading?.title ?? "", number: section.heading?.number,
      blocks: blocks)
  }

  private mutating func take(_ heading: Part.Heading) {
    ledList = nil
    let status = SectionTitle.status(of: heading.title)
    under = status.map { ($0, heading.title) }
    underHead = heading.level
    let text = [heading.number, heading.title].compactMap { $0 }.joined(separator: " ")
    addHeading(text, level: heading.level >= Part.Heading.runInLevel ? 3 : 2)
  }

  private mutating func take(_ passage: Passage) {
    settleStatus(before: passage)
    let kind = kind(passage)
    passagesSeen += 1
    let bytes = Array(passage.text.utf8)
    let ranges = sentenceRanges(in: passage.text)
    let texts = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    let quoted =
      kind == .quote && !passage.isMarkedAsQuote ? voices.quotes.length(of: texts) : ranges.count
    add(kind, statements(passage, ranges[..<quoted], kind))
    add(.paragraph, statements(passage, ranges[quoted...], .paragraph))
    takeLeadIn(passage)
  }

  private func statements(
    _ passage: Passage, _ ranges: ArraySlice<Range<Int>>, _ kind: Block.Kind
  ) -> [Statement] {
    let bytes = Array(passage.text.utf8)
    return ranges.enumerated().map { index, range in
      var statement = Statement(
        id: id(index + 1), text: String(decoding: bytes[range], as: UTF8.self),
        isItalic: passage.isItalic(range), isBold: passage.isBold(range))
      if !kind.isBoardsWording { statement.readings = readings(statement, passage) }
      return statement
    }
  }

  /// A run-in head speaks for its own paragraph and the list under it, not for what follows; a
  /// sentence that leads a list speaks for the list.
  private mutating func settleStatus(before passage: Passage) {
    guard passage.source.listLevel == nil else { return }
    ledList = nil
    if underHead >= Part.Heading.runInLevel, blocks.last?.kind.isHeading != true { under = nil }
  }

  /// "Under hösten planeras följande:" says what the items under it are.
  private mutating func takeLeadIn(_ passage: Passage) {
    guard passage.source.listLevel == nil, passage.text.last == ":",
      let told = blocks.last?.statements.last
    else { return }
    if let planned = told.reading(.planned) {
      ledList = (.planned, planned.words)
    } else if let done = told.reading(.done) {
      ledList = (.done, done.words)
    }
  }

  private func kind(_ passage: Passage) -> Block.Kind {
    if section.kind == .direction, voices.isAdopted(passage) { return .adopted }
    if quotes.contains(passagesSeen) { return .quote }
    return passage.source.listLevel == nil ? .paragraph : .listItem
  }

  private func readings(_ statement: Statement, _ passage: Passage) -> [Reading] {
    var context = Clue.Context(section: section.kind, asOf: asOf)
    context.isListItem = passage.source.listLevel != nil
    let led = passage.source.listLevel == nil ? nil : ledList
    context.status = StatusBeside.status(of: statement) ?? led ?? under
    return Intake.readings(of: Clue(statement.text, context))
  }

  private mutating func take(_ table: Part.Table) {
    if section.kind == .direction, voices.isAdopted(table) { return takeAdopted(table) }
    let columns = StatusColumns(table, asOf: asOf)
    var statements: [Statement] = []
    for (row, isItalic) in zip(table.rows, table.italicRows) {
      let text = row.filter { !$0.isEmpty }.joined(separator: " | ")
      var statement = Statement(
        id: id(statements.count + 1), text: text, cells: row, isItalic: isItalic)
      var context = Clue.Context(section: section.kind, asOf: asOf)
      context.isTableRow = true
      context.status = columns.status(of: row) ?? StatusBeside.status(of: statement) ?? under
      statement.readings = Intake.readings(of: Clue(columns.told(row), context))
      statements.append(statement)
    }
    add(.table(head: table.head), statements)
  }

  /// A direction set as a table: what each row is about, then the wording.
  private mutating func takeAdopted(_ table: Part.Table) {
    let head = table.head.filter { !$0.isEmpty }.joined(separator: " | ")
    if !head.isEmpty { addHeading(head, level: 3) }
    for cell in table.rows.flatMap({ $0 }) where !cell.isEmpty {
      if Wording.isShort(cell) {
        addHeading(cell, level: 3)
      } else {
        let sentences = sentences(in: cell).enumerated().map { index, sentence in
          Statement(id: id(index + 1), text: sentence)
        }
        add(.adopted, sentences)
      }
    }
  }

  private mutating func addHeading(_ text: String, level: Int) {
    add(.heading(level: level), [Statement(id: id(1), text: text)])
  }

  private func id(_ place: Int) -> String { "\(number).\(blocks.count + 1).\(place)" }

  private mutating func add(_ kind: Block.Kind, _ statements: [Statement]) {
    guard !statements.isEmpty else { return }
    blocks.append(Block(kind: kind, statements: statements))
  }
}
