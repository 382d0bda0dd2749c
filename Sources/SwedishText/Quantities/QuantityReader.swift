/// Reads the numbers of a text and tells what each of them is a number of.
struct QuantityReader {
  let words: [Word]
  private let names: NamingNumbers
  private let percents: PercentKinds

  init(_ words: [Word]) {
    self.words = words
    var isDay = Array(repeating: false, count: words.count)
    for day in printedDays(in: words) { for place in day.words { isDay[place] = true } }
    names = NamingNumbers(words: words, isDay: isDay)
    percents = PercentKinds(words: words)
  }

  func numbers() -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < words.count {
      guard let quantity = quantity(at: index) else {
        index += 1
        continue
      }
      found.append(quantity)
      index = quantity.range.upperBound
    }
    return found
  }

  private func quantity(at index: Int) -> Quantity? {
    guard !words[index].isSign else { return nil }
    if words[index].kind == .letters, PercentKinds.shares.contains(words[index]) {
      return made(.percentPosition, index..<index + 1)
    }
    guard let number = PrintedNumber.read(words, at: index) else { return nil }
    if !number.isSpelled, let end = names.end(at: index) {
      return made(.ordinalOrName, index..<end)
    }
    return fromTo(number) ?? countOf(number) ?? united(number) ?? plain(number)
  }

  private func made(_ kind: Quantity.Kind, _ range: Range<Int>) -> Quantity {
    Quantity(kind: kind, words: printed(words, range), range: range)
  }

  private func lower(_ index: Int) -> String { index < words.count ? words[index].lower : "" }

  /// "från 71 till 78 procent", "från 12 till 15".
  private func fromTo(_ first: PrintedNumber) -> Quantity? {
    let start = first.range.lowerBound
    guard start > 0, lower(start - 1) == "från" else { return nil }
    var place = first.range.upperBound
    let unit = place
    while place < words.count, place - unit < 3, lower(place) != "till" { place += 1 }
    guard lower(place) == "till", let second = PrintedNumber.read(words, at: place + 1) else {
      return nil
    }
    let end = second.range.upperBound
    if isPercent(end) || isPercent(unit) {
      return made(.percentChange, start..<(isPercent(end) ? end + 1 : end))
    }
    if let money = Money.end(words, at: end) { return made(.money, start..<money) }
    return made(.fromTo, start..<end)
  }

  private static let beforeTotal: WordSet = [
    "de", "samtliga", "alla", "totalt", "våra", "kommunens", "sammanlagt", "nämndens", "skolans",
  ]

  /// "12 av 22", "tolv av femton", "17 av de 22".
  private func countOf(_ part: PrintedNumber) -> Quantity? {
    guard let count = part.whole, lower(part.range.upperBound) == "av" else { return nil }
    var place = part.range.upperBound + 1
    if Self.beforeTotal.contains(lower(place)) { place += 1 }
    guard let total = PrintedNumber.read(words, at: place), let whole = total.whole,
      whole >= count, !isPercent(total.range.upperBound)
    else { return nil }
    return made(.countOf(count, total: whole), part.range.joined(with: total.range))
  }

  private func united(_ number: PrintedNumber) -> Quantity? {
    let end = number.range.upperBound
    if ["procentenhet", "procentenheter", "procentenheters"].contains(lower(end)) {
      return made(.percentChange, number.range.lowerBound..<end + 1)
    }
    if isPercent(end) {
      let range = number.range.lowerBound..<end + 1
      return made(percents.kind(of: range), range)
    }
    if let money = Money.end(words, at: end) {
      return made(.money, number.range.lowerBound..<money)
    }
    if PercentKinds.isPosition(lower(end), isDecimal: number.isDecimal) {
      return made(.percentPosition, number.range.lowerBound..<end + 1)
    }
    return nil
  }

  private func plain(_ number: PrintedNumber) -> Quantity? {
    if number.isDecimal { return made(.decimal, number.range) }
    return number.whole.map { made(.count($0), number.range) }
  }

  private func isPercent(_ index: Int) -> Bool {
    ["%", "procent", "procents", "procentig", "procentiga"].contains(lower(index))
  }
}
