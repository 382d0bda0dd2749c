import Governance

/// Finds personal identity numbers and coordination numbers.
///
/// A number whose check digit is wrong is found as well, since a slip of the pen points out a person
/// all the same; organizations' numbers have 20 or more where the month stands.
struct PersonalNumbers {
  let text: PersonText

  func read() -> [PersonalTrace] {
    text.words.indices.compactMap { index in
      guard text.words[index].kind == .number, !isLedAstray(index) else { return nil }
      return hyphenated(index) ?? joined(index)
    }
  }

  private static let otherNumbers: WordSet = [
    "dnr", "diarienummer", "diarienr", "orgnr", "organisationsnummer", "tel", "telefon", "mobil",
    "bankgiro", "plusgiro", "konto", "kontonummer", "faktura", "fakturanummer", "ärendenummer",
    "isbn", "issn", "bg", "pg", "objektsnummer", "fastighetsnummer",
  ]

  private func isLedAstray(_ index: Int) -> Bool {
    if text.isTight(index), text.lower(index - 1) != "(" { return true }
    return text.words[max(0, index - 3)..<index].contains { Self.otherNumbers.contains($0) }
  }

  /// "091231-1234", "20091231-1234", with + for those over a hundred.
  private func hyphenated(_ index: Int) -> PersonalTrace? {
    guard ["-", "+", "–", "‑"].contains(text.text(index + 1)), text.isTight(index + 1),
      text.isTight(index + 2), text.text(index + 2).utf8.count == 4,
      isDigits(index), isDigits(index + 2), !goesOn(index + 3)
    else { return nil }
    let digits = text.text(index) + text.text(index + 2)
    guard [10, 12].contains(digits.utf8.count), isDated(digits) else { return nil }
    let isMobile = digits.utf8.count == 10 && digits.hasPrefix("07")
    let isSure = hasCheckDigit(digits) || !isMobile
    return text.trace(.personalNumber, index..<index + 3, isSure: isSure)
  }

  /// Without its hyphen a number must have the right check digit to be told from others.
  private func joined(_ index: Int) -> PersonalTrace? {
    let digits = text.text(index)
    guard [10, 12].contains(digits.utf8.count), isDigits(index), !goesOn(index + 1) else {
      return nil
    }
    guard isDated(digits), hasCheckDigit(digits), Money.end(text.words, at: index + 1) == nil else {
      return nil
    }
    return text.trace(.personalNumber, index..<index + 1, isSure: digits.utf8.count == 12)
  }

  private func goesOn(_ index: Int) -> Bool {
    guard text.isTight(index) else { return false }
    return text.words[index].kind != .sign || ["-", "/", "–"].contains(text.text(index))
  }

  private func isDigits(_ index: Int) -> Bool {
    text.words.indices.contains(index) && text.words[index].kind == .number
      && text.words[index].text.utf8.allSatisfy(Letters.isDigit)
  }

  /// Year, month and day; a coordination number has 60 added to its day.
  private func isDated(_ digits: String) -> Bool {
    let values = digits.utf8.map { Int($0) - 0x30 }
    if values.count == 12, ![18, 19, 20].contains(values[0] * 10 + values[1]) { return false }
    let short = values.suffix(10)
    let start = short.startIndex
    let month = short[start + 2] * 10 + short[start + 3]
    let day = short[start + 4] * 10 + short[start + 5]
    return (1...12).contains(month) && ((1...31).contains(day) || (61...91).contains(day))
  }

  /// The check digit after Luhn.
  private func hasCheckDigit(_ digits: String) -> Bool {
    let sum = digits.utf8.suffix(10).enumerated().reduce(0) { sum, digit in
      let product = (Int(digit.element) - 0x30) * (digit.offset % 2 == 0 ? 2 : 1)
      return sum + product / 10 + product % 10
    }
    return sum % 10 == 0
  }
}
