import Governance

/// Records that nobody would think of, made by changing recorded ones column by column.
extension Chance {
  /// `nil` when the columns can't stand together.
  mutating func record<R: Record>(like body: [UInt8], as type: R.Type) -> R? {
    guard var members = accepted({ try R(body: body) })?.members else { return nil }
    for column in R.columns where below(3) == 0 {
      members[column.key] = below(4) == 0 ? nil : value(column.kind)
    }
    guard let record = R(members: members), record.members == members else { return nil }
    guard accepted({ try record.whole() }) != nil else { return nil }
    let lacks = R.columns.contains { $0.isRequired && record.members[$0.key] == nil }
    return lacks ? nil : record
  }

  mutating func value(_ kind: Column.Kind) -> Canonical {
    switch kind {
    case .line: .text(line())
    case .text: .text((0...below(3)).map { _ in line() }.joined(separator: "\n"))
    case .day: .text(day())
    case .integer, .kronor: .integer(below(2_000_000) - 1_000_000)
    case .flag: .flag(true)
    case .choice(let choices): .text(one(of: choices).name)
    case .reference, .person: .text(identifier())
    case .references, .persons: .list(some { .text($0.identifier()) })
    case .lines: .list(some { .text($0.line()) })
    case .rows(let columns): .list(some { $0.row(columns) })
    case .blocks: .list(blocks())
    }
  }

  private mutating func some<Item>(_ make: (inout Chance) -> Item) -> [Item] {
    (0...below(3)).map { _ in make(&self) }
  }

  private mutating func row(_ columns: [Column]) -> Canonical {
    var row = Canonical.Object()
    for column in columns where column.isRequired || below(2) == 0 {
      row[column.key] = value(column.kind)
    }
    return .object(row)
  }

  /// Words and signs that mean something in the text forms.
  mutating func line() -> String {
    let pieces = [
      "å", "Läslyftet", "|", "||", "\\", "\\n", "\\|", "#", "-", ">", "[x]", "]", ";", "\"", ",",
      "=1+1", "'", "’", "kursiv", "ja", "2026-05-01", "n", "\u{A0}x", "é", "👩🏽‍🏫", "\u{7F}",
    ]
    return one(of: ["a", "|", "#", "[1]", "\\", "'", "=", "å"])
      + some { " " + $0.one(of: pieces) }.joined() + one(of: ["", "\\", "|", "."])
  }

  mutating func identifier() -> String { "\(one(of: ["a", "b.c", "bun-2026", "4"]))-\(below(99))" }

  private mutating func day() -> String { "20\(10 + below(90))-0\(1 + below(9))-\(10 + below(18))" }

  private mutating func blocks() -> [Canonical] {
    var number = 0
    return some { chance in
      let kind = chance.one(of: [
        Block.Kind.heading(level: 1 + chance.below(4)), .paragraph, .listItem, .adopted, .quote,
        .table(head: []), .table(head: ["Insats", chance.line()]), .chart(chance.chart()),
        .picture(chance.picture()),
      ])
      let count = kind.isFigure ? chance.below(2) : kind.isHeading ? 1 : 1 + chance.below(3)
      let statements = (0..<count).map { _ in
        number += 1
        return chance.statement(number, in: kind)
      }
      return .object(Block(kind: kind, statements: statements).object)
    }
  }

  private mutating func chart() -> Chart {
    var chart = Chart()
    chart.kind = one(of: Chart.Kind.allCases)
    chart.title = line()
    if below(2) == 0 { chart.unit = line() }
    chart.categories = some { $0.line() }
    chart.series = some { chance in
      Chart.Series(chance.line(), chance.some { $0.below(4) == 0 ? nil : $0.decimal() })
    }
    if below(2) == 0 { chart.target = decimal() }
    if below(2) == 0 { chart.source = line() }
    if below(2) == 0 { chart.asOf = line() }
    chart.good = one(of: Chart.Good.allCases)
    return chart
  }

  private mutating func decimal() -> FixedDecimal? {
    FixedDecimal(units: below(2_000_000) - 1_000_000, decimals: below(7))
  }

  private mutating func picture() -> Picture {
    var picture = Picture()
    picture.fileName = line()
    if below(2) == 0 { picture.alternative = line() }
    guard below(2) == 0 else { return picture }
    picture.digest = String(repeating: "\(below(10))", count: 64)
    picture.mediaType = one(of: Picture.MediaType.allCases)
    (picture.width, picture.height) = (1 + below(4_000), 1 + below(4_000))
    return picture
  }

  private mutating func statement(_ number: Int, in kind: Block.Kind) -> Statement {
    var statement = Statement(
      id: "4.\(number)", text: line(), isItalic: below(3) == 0, isBold: below(3) == 0)
    if case .table = kind {
      statement.cells = some { $0.below(4) == 0 ? "" : $0.line() }
      statement.text = statement.cells.joined(separator: " | ")
    }
    if below(3) == 0 { statement.follows = "3.\(number)" }
    return statement
  }
}
