import Governance
import Review

/// A report in a little language of its own, with the expected places marked «so».
///
/// ```
/// # Område: Parker            a section, by kind; also Inriktning, Inledning, Sammanfattning, Övrigt
/// ## Framåt                   a subheading
/// > Alla ska nå en park.      the board's words: adopted in the direction, else a quote
/// done: Två parker är klara.  a statement and its readings; "done+effect", "shortfall?" is unsure
/// ^ done: En park är klar.    the statement that the remark is to be read beside
/// _planned: En tredje följer._  in italics
/// | planned: Fontän | Hösten  a table's row
/// - Bänkar                    a list item
/// =====                       ends the earlier edition
/// ```
/// A blank line ends a block. A remark on a whole section is marked at its heading.
struct MarkedReport {
  private(set) var report: Report
  private(set) var earlier: Report?
  /// The words that remarks must be about, in alphabetical order.
  private(set) var expected: [String]
  /// The statements that they must be read beside.
  private(set) var besides: [String]

  init(_ sample: String) {
    let lines = sample.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let editions = lines.split { $0.hasPrefix("=====") }
    var later = ReportWriter()
    for line in editions.last ?? [] { later.take(line) }
    report = later.report
    expected = lines.flatMap(Self.marked).sorted()
    besides = later.besides
    guard editions.count > 1, let first = editions.first else { return }
    var before = ReportWriter()
    for line in first { before.take(line) }
    earlier = before.report
    besides += before.besides
  }

  private static func marked(_ line: String) -> [String] {
    line.split(separator: "«", omittingEmptySubsequences: false).dropFirst().map { part in
      String(part.prefix { $0 != "»" })
    }
  }

  func remarks(_ rule: Rule) -> [Remark] {
    examine(report, after: earlier).remarks.filter { $0.rule == rule }
  }

  /// What the rule's remarks are about: the words, or the heading of a whole section.
  func found(_ rule: Rule) -> [String] {
    remarks(rule).map { $0.place.statement == nil ? $0.place.title : $0.words }.sorted()
  }
}

/// Writes a report line by line.
struct ReportWriter {
  private(set) var report = Report(title: "Uppföljning", sections: [], keepsItalics: true)
  private(set) var besides: [String] = []
  private var isOpen = false

  private static let kinds: [String: Section.Kind] = [
    "Bakgrund": .background, "Inriktning": .direction, "Inledning": .introduction,
    "Område": .area, "Sammanfattning": .summary, "Övrigt": .free,
  ]

  mutating func take(_ marked: String) {
    let line = marked.filter { !"«»".contains($0) }
    if line.hasPrefix("# ") {
      begin(line.dropFirst(2).split(separator: ":", maxSplits: 1).map(String.init))
    } else if line.hasPrefix("## ") {
      add(String(line.dropFirst(3)), .heading(level: 2))
      isOpen = false
    } else if line.allSatisfy(\.isWhitespace) {
      isOpen = false
    } else {
      addStatement(line)
    }
  }

  private mutating func begin(_ parts: [String]) {
    let title = (parts.last ?? "").drop(while: \.isWhitespace)
    let kind = Self.kinds[parts.first ?? ""] ?? .free
    report.sections.append(Section(kind: kind, title: String(title), blocks: []))
    isOpen = false
  }

  private mutating func addStatement(_ line: String) {
    let isBeside = line.hasPrefix("^ ")
    let rest = isBeside ? String(line.dropFirst(2)) : line
    switch rest.first {
    case ">": add(String(rest.dropFirst(2)), isInDirection ? .adopted : .quote)
    case "|": add(String(rest.dropFirst(2)), .table(head: []))
    case "-": add(String(rest.dropFirst(2)), .listItem)
    default: add(rest, .paragraph)
    }
    if isBeside, let text = report.statements.last?.statement.text { besides.append(text) }
  }

  private var isInDirection: Bool { report.sections.last?.kind == .direction }

  private mutating func add(_ line: String, _ kind: Block.Kind) {
    guard let section = report.sections.indices.last else { return }
    let count = report.sections[section].blocks.count
    let goesOn = isOpen && report.sections[section].blocks.last?.kind == kind
    if !goesOn { report.sections[section].blocks.append(Block(kind: kind, statements: [])) }
    let block = goesOn ? count - 1 : count
    let place = report.sections[section].blocks[block].statements.count
    var statement = ReadingPrefix.statement(line)
    statement.id = "\(section + 1).\(block + 1).\(place + 1)"
    if case .table = kind { statement.cells = statement.text.components(" | ") }
    report.sections[section].blocks[block].statements.append(statement)
    isOpen = true
  }
}

/// The readings that stand before a statement: "done+effect: ".
enum ReadingPrefix {
  static func statement(_ line: String) -> Statement {
    let isItalic = line.hasPrefix("_") && line.hasSuffix("_")
    let whole = isItalic ? String(line.dropFirst().dropLast()) : line
    let parts = whole.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let names = (parts.first ?? "").split(separator: "+").map(String.init)
    guard parts.count == 2, names.allSatisfy({ kind(of: $0) != nil }) else {
      return Statement(id: "", text: whole, isItalic: isItalic)
    }
    let text = String(parts[1].drop(while: \.isWhitespace))
    return Statement(
      id: "", text: text, isItalic: isItalic,
      readings: names.compactMap { reading($0, isItalic ? "kursivt" : text) })
  }

  private static func kind(of name: String) -> Reading.Kind? {
    Reading.Kind(rawValue: String(name.prefix { !"?=".contains($0) }))
  }

  /// "effect=measured" tells what carries it.
  private static func reading(_ name: String, _ words: String) -> Reading? {
    guard let kind = kind(of: name) else { return nil }
    let ground = name.split(separator: "=").dropFirst().first.flatMap { ground in
      Effect.Ground(rawValue: String(ground))
    }
    let effect = kind == .effect ? Effect(step: .changedPractice, ground: ground ?? .none) : nil
    return Reading(kind, words: words, isSure: !name.contains("?"), effect: effect)
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
