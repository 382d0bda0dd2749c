import Governance
import SwedishText

/// What the columns of a list of decisions hold.
struct MinutesColumns {
  private var places: [Column: Int] = [:]

  private enum Column: CaseIterable {
    case paragraph
    case heading
    case text
    case registryNumber
    case day
    case body
    case amount

    var heads: [String] {
      switch self {
      case .paragraph: ["§", "paragraf", "nr"]
      case .heading: ["ärende", "rubrik"]
      case .text: ["beslut"]
      case .registryNumber: ["dnr", "diarienummer", "diarienr"]
      case .day: ["datum", "sammanträde", "dag", "mötesdag"]
      case .body: ["nämnd", "organ", "instans"]
      case .amount: ["belopp", "kronor"]
      }
    }
  }

  /// `nil` when the cells are no head with a column for the paragraph.
  init?(head cells: [String]) {
    for (place, cell) in cells.enumerated() {
      let lower = cell.lowercased()
      let column = Column.allCases.first { column in
        places[column] == nil && column.heads.contains { lower == $0 || lower.hasPrefix($0 + "s") }
          || column.heads.contains { lower == $0 + ":" }
      }
      if let column { places[column] = place }
    }
    guard places[.paragraph] != nil, places.count > 1 else { return nil }
  }

  func decision(_ line: MinutesLine, body: String, day: Day?) -> ReadDecision? {
    let printed = cell(.paragraph, line).filter { $0 != "§" && !$0.isWhitespace }
    guard let number = Int(printed), number > 0 else { return nil }
    var decision = ReadDecision(paragraph: number, line: line.number)
    decision.heading = cell(.heading, line)
    decision.text = cell(.text, line)
    decision.registryNumber = RegistryNumber(in: cell(.registryNumber, line))?.text ?? ""
    decision.day = printedDay(in: cell(.day, line)) ?? day
    let named = cell(.body, line)
    decision.body = named.isEmpty ? body : named
    decision.amountKronor = kronor(in: words(in: cell(.amount, line))).first?.amount
    return decision
  }

  private func cell(_ column: Column, _ line: MinutesLine) -> String {
    guard let place = places[column], place < line.cells.count else { return "" }
    return line.cells[place]
  }
}
