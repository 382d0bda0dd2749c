/// A number with the decimals that were written: 0.1 is one tenth, not the nearest binary number.
package struct SheetNumber: Hashable, Sendable {
  package let mantissa: Int
  /// How many of the mantissa's digits are decimals; below zero only for what no integer holds.
  package let places: Int

  /// Excel keeps this many digits of a number; those after them are noise from binary counting.
  package static let mostDigits = 15

  /// 12.50 is kept as 12.5, so that equal numbers are equal values.
  package init(_ mantissa: Int, places: Int = 0) {
    var (mantissa, places) = (mantissa, mantissa == 0 ? 0 : places)
    while mantissa != 0, mantissa % 10 == 0 {
      mantissa /= 10
      places -= 1
    }
    if places < 0, let whole = Self.shifted(mantissa, by: -places) {
      (mantissa, places) = (whole, 0)
    }
    self.mantissa = mantissa
    self.places = places
  }

  /// The number itself when it has no decimals.
  package var whole: Int? { places == 0 ? mantissa : nil }

  /// Without the zeros that only tell how large the number is.
  var digitCount: Int {
    var rest = mantissa.magnitude
    while rest != 0, rest % 10 == 0 { rest /= 10 }
    return String(rest).utf8.count
  }

  /// `nil` when no integer holds it.
  private static func shifted(_ mantissa: Int, by zeros: Int) -> Int? {
    var shifted = mantissa
    for _ in 0..<zeros {
      let (larger, overflows) = shifted.multipliedReportingOverflow(by: 10)
      if overflows { return nil }
      shifted = larger
    }
    return shifted
  }
}

extension SheetNumber: CustomStringConvertible {
  /// With a point, as in the file: "-12.5".
  package var description: String {
    let sign = mantissa < 0 ? "-" : ""
    let digits = String(mantissa.magnitude)
    guard places > 0 else { return places < 0 ? "\(sign)\(digits)E\(-places)" : sign + digits }
    guard places <= 2 * Self.mostDigits else { return "\(sign)\(digits)E-\(places)" }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}

extension SheetNumber {
  /// More zeros than this before or after the digits are beyond any number that Excel knows.
  private static let mostZeros = 400
  /// Every number of so many digits fits in an integer.
  private static let safeDigits = 18

  /// Reads a number as it stands in a file ("0.1", "1.5E-3"); `nil` when it is none.
  package init?(reading text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
    let exponent = parts.count == 2 ? Int(parts[1]) : 0
    guard parts.count <= 2, let exponent, abs(exponent) <= Self.mostZeros else { return nil }
    let isNegative = parts[0].first == "-"
    let unsigned = isNegative || parts[0].first == "+" ? parts[0].dropFirst() : parts[0]
    let halves = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = halves.count == 2 ? halves[1] : ""
    let all = Array(halves[0].utf8) + Array(decimals.utf8)
    guard !all.isEmpty, all.count <= Self.mostZeros, all.allSatisfy(\.isDigit) else { return nil }
    let isInteger = halves.count == 1 && parts.count == 1
    let (mantissa, dropped) = Self.mantissa(
      of: all.drop { $0 == UInt8(ascii: "0") },
      keeping: isInteger ? Self.safeDigits : Self.mostDigits)
    let places = decimals.utf8.count - exponent - dropped
    self.init(isNegative ? -mantissa : mantissa, places: places)
  }

  private static func mantissa(
    of digits: ArraySlice<UInt8>, keeping most: Int
  ) -> (value: Int, dropped: Int) {
    let kept = digits.count > most ? digits.prefix(mostDigits) : digits
    var value = 0
    for digit in kept { value = value * 10 + Int(digit - UInt8(ascii: "0")) }
    if let next = digits.dropFirst(kept.count).first, next >= UInt8(ascii: "5") { value += 1 }
    return (value, digits.count - kept.count)
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
