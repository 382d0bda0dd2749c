/// An amount of money in whole kronor, with the place of its words.
package struct Kronor: Equatable, Sendable {
  package let amount: Int
  package let range: Range<Int>
}

/// Every amount that stands with a number and a unit: "2 500 tkr", "1,2 mnkr", "tre miljoner kronor".
package func kronor(in words: [Word]) -> [Kronor] {
  var found: [Kronor] = []
  var index = 0
  while index < words.count {
    guard let number = PrintedNumber.read(words, at: index),
      let end = Money.end(words, at: number.range.upperBound),
      let factor = factor(words[number.range.upperBound].lower),
      let amount = amount(words[number.range].map(\.text).joined(), number.whole, factor)
    else {
      index += 1
      continue
    }
    found.append(Kronor(amount: amount, range: number.range.lowerBound..<end))
    index = end
  }
  return found
}

/// `nil` for units smaller than a krona.
private func factor(_ unit: String) -> Int? {
  switch unit {
  case "kr", "kronor", "sek": 1
  case "tkr", "ksek", "tusen": 1_000
  case "mnkr", "mkr", "msek", "miljoner", "miljon", "milj": 1_000_000
  case "mdkr", "miljarder", "miljard": 1_000_000_000
  default: nil
  }
}

/// `nil` when it is no number, or too large to be a municipality's money.
private func amount(_ printed: String, _ whole: Int?, _ factor: Int) -> Int? {
  if let whole { return product(whole, factor) }
  let groups = printed.split(separator: ".", omittingEmptySubsequences: false)
  let isGrouped =
    factor <= 1_000 && groups.count > 1 && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  let text = isGrouped ? groups.joined() : printed.replacing(".", with: ",")
  let parts = text.split(separator: ",", omittingEmptySubsequences: false)
  guard parts.count <= 2, let kronor = Int(parts[0]).flatMap({ product($0, factor) }) else {
    return nil
  }
  guard parts.count == 2 else { return kronor }
  var rest = 0
  var unit = factor
  for digit in parts[1].utf8 {
    unit /= 10
    rest += Int(digit - UInt8(ascii: "0")) * unit
  }
  return kronor + rest
}

private func product(_ number: Int, _ factor: Int) -> Int? {
  let (product, isTooLarge) = number.multipliedReportingOverflow(by: factor)
  return isTooLarge || product > largestAmount ? nil : product
}

/// A thousand milliard kronor: more than all municipalities have.
private let largestAmount = 1_000_000_000_000
