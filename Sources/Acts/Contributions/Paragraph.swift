import Governance
import SwedishText

/// Lines of running text that belong together, without the sign that they begin with.
struct Paragraph {
  private let kind: Block.Kind
  private let hasSign: Bool
  private var lines: [String]
  /// As it was written.
  private let line: String
  /// The rows of a chart, as they were written.
  private var rows: [String] = []

  init(_ line: String) {
    self.line = line
    if let figure = Self.figure(line) {
      (kind, lines, hasSign) = (figure.kind, figure.caption, true)
      return
    }
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

  /// A line without a sign goes on with what stands before it; rows go on with their table or
  /// chart, and a chart without rows gets them also after a blank line.
  func takes(_ other: Paragraph, isOpen: Bool) -> Bool {
    if case .chart = kind, other.isRow { return isOpen || rows.isEmpty }
    guard isOpen else { return false }
    if case .table = kind, case .table(let head) = other.kind { return head.isEmpty }
    return !other.hasSign && !kind.isHeading
  }

  mutating func take(_ other: Paragraph) {
    if case .chart = kind, other.isRow {
      rows.append(other.line)
    } else {
      lines += other.lines
    }
  }

  private var isRow: Bool {
    if case .table = kind { true } else { false }
  }

  private static func cells(_ row: String) -> [String] {
    row.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  /// More than one only where a chart couldn't be read: nothing is lost.
  var blocks: [Block] {
    guard case .chart(let chart) = kind else { return [block] }
    if let block = block(of: chart) { return [block] }
    var parts = [Paragraph(unread: line)]
    for row in rows.map({ Paragraph($0) }) {
      if parts[parts.count - 1].takes(row, isOpen: true) {
        parts[parts.count - 1].take(row)
      } else {
        parts.append(row)
      }
    }
    if let caption = caption.first { parts.append(Paragraph(caption.text)) }
    return parts.map(\.block)
  }

  private var block: Block {
    if kind.isFigure { return Block(kind: kind, statements: caption) }
    if isRow {
      return Block(
        kind: kind,
        statements: lines.map { line in
          let cells = Self.cells(line)
          return Statement(id: "", text: cells.joined(separator: " | "), cells: cells)
        })
    }
    let text = lines.joined(separator: " ")
    if kind.isHeading { return Block(kind: kind, statements: [Statement(id: "", text: text)]) }
    return Block(kind: kind, statements: Self.statements(text))
  }

  private static func statements(_ text: String) -> [Statement] {
    ItalicSentences(text).parts.flatMap { part in
      sentences(in: part.text).map { Statement(id: "", text: $0, isItalic: part.isItalic) }
    }
  }
}

extension Paragraph {
  private init(unread line: String) {
    (self.line, kind, hasSign, lines) = (line, .paragraph, false, [line])
  }

  private static func figure(_ line: String) -> (kind: Block.Kind, caption: [String])? {
    if line.hasPrefix("!diagram "), let chart = Chart(headText: line.dropFirst(9)) {
      return (.chart(chart), [])
    }
    guard line.hasPrefix("!bild ") else { return nil }
    let cells = Chart.cells(line.dropFirst(6))
    var picture = Picture()
    picture.fileName = cells[0]
    picture.alternative = cells.count > 1 ? cells[1] : ""
    return (.picture(picture), Array(cells.dropFirst(2)))
  }

  /// One statement, however many sentences.
  private var caption: [Statement] {
    let words = lines.joined(separator: " ")
    let parts = ItalicSentences(words).parts
    guard parts.count == 1 else {
      return words.isEmpty ? [] : [Statement(id: "", text: words)]
    }
    return [Statement(id: "", text: parts[0].text, isItalic: parts[0].isItalic)]
  }

  /// The chart with its rows; `nil` when one isn't of numbers.
  private func block(of chart: Chart) -> Block? {
    var chart = chart
    let heads = rows.filter { $0.hasPrefix("||") }.map { Chart.cells($0.dropFirst(3)) }
    let values = rows.filter { !$0.hasPrefix("||") }.map { Chart.cells($0.dropFirst(2)) }
    guard heads.count <= 1 else { return nil }
    for row in values {
      guard chart.append(row) else { return nil }
    }
    let head = heads.first ?? []
    let isBare = values.map(\.count).max() == head.count + 1
    chart.categories = Array(isBare ? head[...] : head.dropFirst())
    return Block(kind: .chart(chart), statements: caption)
  }
}
