import SwedishText

/// A line of minutes, with its cells when it is a row.
struct MinutesLine {
  let number: Int
  let text: String
  /// Empty for running text.
  let cells: [String]

  init(number: Int, text: String) {
    self.number = number
    self.text = Self.folded(text)
    let divider: Character? = text.contains("\t") ? "\t" : text.contains("|") ? "|" : nil
    let cells = divider.map { text.split(separator: $0, omittingEmptySubsequences: false) } ?? []
    self.cells = cells.count > 2 ? cells.map { Self.folded(String($0)) } : []
  }

  init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells.map(Self.folded)
    text = self.cells.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Without outer white space, each inner stretch of it as one space.
  private static func folded(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "\u{AD}" }.joined(separator: " ")
  }
}

/// What a line of minutes is, beside running text.
enum MinutesLabel {
  /// What is decided stands under it, or behind it on the line.
  case decision(text: String)
  case other

  init?(_ line: String) {
    let lower = line.lowercased()
    let title = String(lower.prefix { $0 != ":" })
    if Self.titles.contains(title) || Self.beginnings.contains(where: lower.hasPrefix) {
      self = .other
      return
    }
    guard let text = Self.decided(line, lower) else { return nil }
    self = .decision(text: text)
  }

  /// "Beslut", "Beslut: …", "Socialnämndens beslut", "Nämnden beslutar".
  private static func decided(_ line: String, _ lower: String) -> String? {
    let head = lower.prefix { !":–".contains($0) }
    let title = head.split(separator: " ")
    guard title.count <= mostOfLabel, let last = title.last else { return nil }
    let isOwn = title.count == 1 || bodyName(in: String(line.prefix(head.count))) != nil
    let isNamed = isOwn || title.first == "nämndens" || title.first == "nämnden"
    guard isNamed else { return nil }
    if ["beslut", "besluten"].contains(last) {
      return String(line.dropFirst(head.count).drop { ":– ".contains($0) })
    }
    let isWhole = head.count == lower.count || lower.dropFirst(head.count).first == ":"
    return isWhole && ["beslutar", "beslutade"].contains(last) && title.count > 1 ? line : nil
  }

  /// "Barn- och ungdomsnämndens beslut" is the longest.
  private static let mostOfLabel = 6

  /// What stands alone, or before a colon.
  private static let titles: Set<String> = [
    "ärendet", "bakgrund", "sammanfattning", "handlingar", "jäv", "omröstning", "expedieras",
    "ordförande", "sekreterare", "skickas till", "kopia till", "delges", "yrkande", "yrkanden",
    "reservation", "reservationer", "underlag", "förslag",
  ]

  /// What no sentence of a decision begins with.
  private static let beginnings = [
    "förslag till beslut", "beslutsförslag", "ärendebeskrivning", "beskrivning av ärendet",
    "sammanfattning av ärendet", "beslutsunderlag", "underlag för beslut", "beslutsgång",
    "propositionsordning", "protokollsanteckning", "beslutet skickas", "beslutet ska skickas",
    "beslutet expedieras", "protokollsutdrag", "paragrafen ", "deltar inte", "justerand",
    "tidigare beslut", "tidigare behandling", "förvaltningens förslag", "ekonomiska konsekvenser",
    "barnrättsbedömning", "utdragsbestyrkande", "vid protokollet",
  ]
}
