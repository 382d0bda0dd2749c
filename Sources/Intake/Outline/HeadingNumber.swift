import SwedishText

/// What stands before a heading's words and only counts it.
enum HeadingNumber {
  /// The characters of the number and what divides it from the title; `nil` without one.
  static func length(of text: String) -> Int? {
    guard let space = text.firstIndex(of: " ") else { return nil }
    let first = text[..<space]
    let rest = text[space...].drop { $0 == " " }
    guard rest.contains(where: \.isLetter) else { return nil }
    if isNumber(first) { return text.count - rest.count }
    if isLetter(first) { return text.count - rest.count }
    return named(first.lowercased(), rest).map { text.count - $0 }
  }

  /// "3", "3.", "3.2", "3)" – not "2026".
  private static func isNumber(_ word: Substring) -> Bool {
    let digits = word.last == ")" || word.last == ":" ? word.dropLast() : word
    guard let first = digits.first, first.isASCII, first.isNumber else { return false }
    let parts = digits.split(separator: ".")
    return parts.count <= 4
      && parts.allSatisfy { $0.count <= 2 && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }

  /// "A.", "b)", "IV." – a letter alone may be a word.
  private static func isLetter(_ word: Substring) -> Bool {
    guard let last = word.last, [".", ")", ":"].contains(last) else { return false }
    let letters = word.dropLast()
    guard letters.allSatisfy({ $0.isASCII && $0.isLetter }) else { return false }
    return letters.count == 1 || (letters.count <= 4 && letters.allSatisfy { "IVX".contains($0) })
  }

  /// "Område 1: Title", "Kapitel 3 Title": how many characters the title has.
  private static func named(_ name: String, _ rest: Substring) -> Int? {
    guard names.contains(name), let first = rest.first, first.isNumber || first.isUppercase else {
      return nil
    }
    let count = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." }
    let isCount = count.allSatisfy { $0.isNumber || $0 == "." } || count.count == 1
    guard isCount, count.count <= 3 else { return nil }
    let title = rest.dropFirst(count.count).drop { [" ", ":", ".", "–", "-"].contains($0) }
    return title.first.map(\.isLetter) == true ? title.count : nil
  }

  private static let names: WordSet = [
    "kapitel", "kap", "kap.", "avsnitt", "område", "del", "fokusområde", "målområde",
    "utvecklingsområde", "inriktning", "mål", "prioritering", "delmål", "inriktningsmål",
    "nämndmål", "punkt", "inriktningsområde",
  ]
}
