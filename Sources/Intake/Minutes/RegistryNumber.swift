/// The diarienummer of a line: "Dnr 2026/123", "BUN 2026/0123-4", "KS-2026-00123".
struct RegistryNumber {
  let text: String
  /// The line without it and what leads to it.
  let rest: String

  private static let leads = [
    "dnr", "diarienummer", "diarienr", "ärendenummer", "ärendenr", "diarie",
  ]

  init?(in line: String) {
    let tokens = line.split(separator: " ").map(String.init)
    guard let place = tokens.firstIndex(where: Self.isNumber) else { return nil }
    var start = place
    if start > 0, Self.isPrefix(tokens[start - 1]) { start -= 1 }
    text = Self.bare(tokens[start...place].joined(separator: " "))
    while start > 0, Self.leads.contains(Self.bare(tokens[start - 1]).lowercased()) { start -= 1 }
    let kept = tokens[..<start] + tokens[(place + 1)...]
    rest = Self.trimmed(kept.joined(separator: " "))
  }

  /// A year and a running number, with or without letters before: "2026/0123-4", "BUN.2026.14".
  private static func isNumber(_ token: String) -> Bool {
    let parts = bare(token).split { "/-.:".contains($0) }
    guard let year = parts.firstIndex(where: isYear), year <= 1, parts.count > year + 1 else {
      return false
    }
    if year == 1 && !isPrefix(String(parts[0])) { return false }
    guard parts[(year + 1)...].allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else { return false }
    return !isDay(parts[year...])
  }

  /// "2026-06-17" is a day.
  private static func isDay(_ parts: ArraySlice<Substring>) -> Bool {
    parts.count == 3 && parts.dropFirst().allSatisfy { $0.utf8.count == 2 }
  }

  private static func isYear(_ part: Substring) -> Bool {
    part.utf8.count == 4 && part.utf8.allSatisfy(isDigit) && ["19", "20"].contains(part.prefix(2))
  }

  /// Capitals that stand for the register: "BUN", "KS".
  private static func isPrefix(_ token: String) -> Bool {
    let letters = bare(token)
    return (2...6).contains(letters.count) && letters.allSatisfy { $0.isUppercase }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func bare(_ token: String) -> String {
    let signs = "():;,.[]"
    let inner = token.drop { signs.contains($0) }
    let last = inner.lastIndex { !signs.contains($0) }
    return last.map { String(inner[...$0]) } ?? ""
  }

  private static func trimmed(_ text: String) -> String {
    let first = text.drop { " :–-,;".contains($0) }
    let last = first.lastIndex { !" :–-,;(".contains($0) }
    return last.map { String(first[...$0]) } ?? ""
  }
}
