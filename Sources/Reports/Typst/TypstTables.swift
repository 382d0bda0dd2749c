import Governance
import Words

/// Tables as data for the template, divided where paper is too narrow.
extension TypstWriter {
  mutating func table(_ grid: Grid) -> Canonical {
    let plan = PaperTable(grid)
    let parts = plan.parts.enumerated().map { place, columns in
      part(place, columns, of: grid, plan)
    }
    return .object([
      "head": .flag(grid.hasHead), "k": .text("table"), "parts": .list(parts),
      "size": .integer(plan.tenths), "turned": .flag(plan.isTurned),
    ])
  }

  private mutating func part(
    _ place: Int, _ columns: [Int], of grid: Grid, _ plan: PaperTable
  ) -> Canonical {
    namesRows.append(grid.namesRows)
    let widths = plan.widths(of: columns)
    let rows = grid.rows.map { row -> Canonical in
      let cells = zip(columns, widths).map { column, width in
        cell(column, of: row, width: width, isFirst: place == 0 && column == 0)
      }
      let length = row.cells.map(\.passage.text.utf8.count).max() ?? 0
      return .object([
        "breakable": .flag(length > Self.longestWholeCell), "cells": .list(cells),
      ])
    }
    let head = columns.map { grid.head.indices.contains($0) ? grid.head[$0] : "" }
    return .object([
      "breakable": .flag(grid.rows.count > Self.mostWholeRows),
      "head": .list(zip(head, widths).map { .text($0.breakable(within: $1, plan.type)) }),
      "isOwn": .flag(!grid.headIsOfReport),
      "name": name(of: columns, in: grid, plan).map(Canonical.text),
      "right": .list(columns.map { .flag(grid.holdsNumbers(in: $0)) }), "rows": .list(rows),
      "widths": .list(widths.map { .integer(Int($0 * 10)) }),
    ])
  }

  /// A longer cell may go on at the next page; its row would else leave half a page empty.
  private static let longestWholeCell = 900

  /// A table with more rows may go on at the next page.
  private static let mostWholeRows = 10

  /// What is printed above; which columns stand there when not all do.
  private func name(of columns: [Int], in grid: Grid, _ plan: PaperTable) -> String? {
    guard plan.parts.count > 1 else { return grid.showsName ? grid.name : nil }
    let shown = columns.dropFirst()
    let (first, last) = ((shown.first ?? 0) + 1, (shown.last ?? 0) + 1)
    let which = language(
      "kolumn \(first)–\(last) av \(grid.width)", "columns \(first)–\(last) of \(grid.width)")
    return "\(grid.name), \(which)"
  }

  private mutating func cell(
    _ column: Int, of row: Grid.Row, width: Double, isFirst: Bool
  ) -> Canonical {
    guard row.cells.indices.contains(column) else { return .object(["r": .list([])]) }
    let cell = row.cells[column]
    var passage = cell.passage
    for place in passage.runs.indices {
      passage.runs[place].words = passage.runs[place].words.breakable(
        within: width, PaperTable.narrow)
    }
    if isFirst, let statement = row.statement, let first = passage.runs.indices.first {
      passage.runs[first].statement = statement
    }
    return .object(["m": cell.isMissing ? .flag(true) : nil, "r": runs(passage)])
  }
}

extension Grid {
  /// Whether every value of the column is a number, so that units stand below units.
  fileprivate func holdsNumbers(in column: Int) -> Bool {
    guard column > 0 || !namesRows else { return false }
    let texts = rows.compactMap { row in
      row.cells.indices.contains(column) ? row.cells[column].passage.text : nil
    }.filter { !$0.isEmpty }
    return !texts.isEmpty && texts.allSatisfy(\.isNumber)
  }
}

extension String {
  fileprivate var isNumber: Bool {
    contains { $0.isNumber }
      && allSatisfy { $0.isNumber || " \u{A0}\u{202F},.%–-−".contains($0) }
  }
}
