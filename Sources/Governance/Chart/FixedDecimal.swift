/// A number with a fixed count of decimals, exact: 12,40 is not rounded and stays with two.
package struct FixedDecimal: Hashable, Sendable, CustomStringConvertible {
  /// Ninety-nine billion kronor; so also sums of numbers scale to `mostDecimals` in an Int.
  package static let mostDigits = 11
  package static let mostDecimals = 6

  /// The number without its decimal sign: 124 for 12,4.
  package let units: Int
  package let decimals: Int

  /// `nil` for more digits or decimals than a report has.
  package init?(units: Int, decimals: Int = 0) {
    guard (0...Self.mostDecimals).contains(decimals) else { return nil }
    guard units.magnitude < UInt(Self.power(Self.mostDigits)) else { return nil }
    self.units = units
    self.decimals = decimals
  }

  /// Reads what a person writes: "12,4", "12.4", "1 234", "−0,5".
  package init?(_ text: some StringProtocol) {
    let isNegative = text.first.map { "-\u{2212}\u{2013}".contains($0) } ?? false
    let number = isNegative ? text.dropFirst() : text[...]
    let parts = number.split(omittingEmptySubsequences: false) { ",.".contains($0) }
    guard parts.count <= 2, let whole = Self.whole(parts[0]) else { return nil }
    let fraction = parts.count == 2 ? Array(parts[1].utf8) : []
    guard parts.count == 1 || !fraction.isEmpty, fraction.allSatisfy(Self.isDigit) else {
      return nil
    }
    let digits = whole + fraction
    guard digits.count <= Self.mostDigits else { return nil }
    let units = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    self.init(units: isNegative ? -units : units, decimals: fraction.count)
  }

  /// The digits before the decimal sign; spaces stand only where thousands are divided.
  private static func whole(_ text: some StringProtocol) -> [UInt8]? {
    let groups = text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    let isGrouped = groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    let digits = groups.flatMap(\.utf8)
    guard !groups[0].isEmpty, isGrouped, groups.count == 1 || groups[0].utf8.count <= 3,
      digits.allSatisfy(isDigit)
    else { return nil }
    return digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { ten, _ in ten * 10 }
  }
}

extension FixedDecimal {
  /// As it is stored: "12.4", "-0.5".
  package var canonical: String { text(sign: "-", point: ".", between: "") }

  /// Reads what is stored and nothing looser.
  package init?(canonical text: String) {
    guard let number = FixedDecimal(text), number.canonical == text else { return nil }
    self = number
  }

  /// As it is printed in Swedish: "12,4", "−0,5", "1 234" with a space that doesn't break.
  package var description: String { text(sign: "\u{2212}", point: ",", between: "\u{A0}") }

  /// As it is printed in English: "1,234.5".
  package var english: String { text(sign: "\u{2212}", point: ".", between: ",") }

  package var value: Double { Double(units) / Double(Self.power(decimals)) }

  /// The number in steps of the finest decimal, by which any two can be compared exactly.
  package var scaled: Int { units * Self.power(Self.mostDecimals - decimals) }

  private func text(sign: String, point: String, between: String) -> String {
    var digits = String(units.magnitude)
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = grouped(digits.dropLast(decimals), between: between)
    return (units < 0 ? sign : "") + whole + (decimals > 0 ? point + digits.suffix(decimals) : "")
  }

  private func grouped(_ digits: Substring, between: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += between }
      text.append(digit)
    }
    return text
  }
}
