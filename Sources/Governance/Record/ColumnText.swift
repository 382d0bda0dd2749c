/// The text form of a value: what a person reads and writes in a form, CSV or Excel.
extension Column {
  /// More than this no field takes, in bytes; a whole chapter fits.
  package static let longestText = 1_000_000

  /// Empty for what is absent.
  package func text(_ value: Canonical?) -> String {
    guard let value else { return "" }
    switch kind {
    case .line, .text, .day, .choice, .reference, .person: return value.text ?? ""
    case .integer, .kronor: return value.integer.map(String.init) ?? ""
    case .flag: return value.flag.map { $0 ? "ja" : "nej" } ?? ""
    case .references, .persons, .lines:
      return (value.list ?? []).compactMap(\.text).joined(separator: "\n")
    case .rows(let columns): return RowsText(columns).text(value.list ?? [])
    case .blocks: return BlocksText.text(value.list ?? [])
    }
  }

  /// The value that a text stands for; `nil` for an empty one.
  package func value(_ text: String) throws(Refusal) -> Canonical? {
    do throws(Refusal.Cell) {
      return try cell(text)
    } catch {
      throw .cell(key: key, error)
    }
  }

  func cell(_ text: String) throws(Refusal.Cell) -> Canonical? {
    let text = trimmed(withPlainBreaks(text))
    return text.isEmpty ? nil : try read(text)
  }

  private func read(_ text: String) throws(Refusal.Cell) -> Canonical {
    guard text.utf8.count <= Self.longestText else { throw .tooLong(limit: Self.longestText) }
    switch kind {
    case .line: return .text(lines(text).joined(separator: " "))
    case .text: return .text(text)
    case .day: return try day(text)
    case .integer, .kronor: return try integer(text)
    case .flag: return try flag(text)
    case .choice(let choices): return try choice(text, choices)
    case .reference, .person: return try identifier(text)
    case .references, .persons: return .list(try identifiers(text))
    case .lines: return .list(lines(text).map(Canonical.text))
    case .rows(let columns): return .list(try RowsText(columns).rows(text))
    case .blocks: return .list(try BlocksText.blocks(text))
    }
  }

  private func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private func day(_ text: String) throws(Refusal.Cell) -> Canonical {
    guard let day = Day(iso: text) else { throw .notADay(text) }
    return .text(day.description)
  }

  /// Takes the spaces that Swedes set between thousands, also the hard ones.
  private func integer(_ text: String) throws(Refusal.Cell) -> Canonical {
    let digits = text.filter { !$0.isWhitespace }.replacing("\u{2212}", with: "-")
    guard let number = Int(digits) else { throw .notAWholeNumber(text) }
    return .integer(number)
  }

  private func flag(_ text: String) throws(Refusal.Cell) -> Canonical {
    switch text.lowercased() {
    case "ja", "yes", "true", "1": return .flag(true)
    case "nej", "no", "false", "0": return .flag(false)
    default: throw .notYesOrNo(text)
    }
  }

  /// By stored name or by label, in any case of letters.
  private func choice(_ text: String, _ choices: [Choice]) throws(Refusal.Cell) -> Canonical {
    let wanted = text.lowercased()
    let found = choices.first {
      [$0.name, $0.label.swedish, $0.label.english].map { $0.lowercased() }.contains(wanted)
    }
    guard let found else { throw .notAChoice(text, choices) }
    return .text(found.name)
  }

  private func identifiers(_ text: String) throws(Refusal.Cell) -> [Canonical] {
    var identifiers: [Canonical] = []
    for line in lines(text) { identifiers.append(try identifier(line)) }
    return identifiers
  }

  private func identifier(_ text: String) throws(Refusal.Cell) -> Canonical {
    guard let identifier = Identifier<Column>(text) else { throw .notAnIdentifier(text) }
    return .text(identifier.text)
  }
}

/// Without white space at the ends.
func trimmed(_ text: String) -> String {
  guard let first = text.firstIndex(where: { !$0.isWhitespace }),
    let last = text.lastIndex(where: { !$0.isWhitespace })
  else { return "" }
  return String(text[first...last])
}

/// Every kind of line break as the one that is stored.
private func withPlainBreaks(_ text: String) -> String {
  String(text.map { $0.isNewline ? "\n" : $0 })
}
