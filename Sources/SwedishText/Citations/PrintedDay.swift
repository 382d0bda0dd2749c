import Governance

/// A day as it is printed: "2025-06-17", "den 17 juni 2025", "17/6 2025", "17 juni".
struct PrintedDay {
  /// Indices of its words, "den" included.
  let words: Range<Int>
  /// `nil` when the year isn't printed or the calendar has no such day.
  let day: Day?
  let year: Int?
}

/// The printed days of a text, in order and never overlapping.
func printedDays(in words: [Word]) -> [PrintedDay] {
  var found: [PrintedDay] = []
  var index = 0
  while index < words.count {
    guard words[index].kind == .number, let day = DayReader(words: words).read(at: index) else {
      index += 1
      continue
    }
    let isLed = index > 0 && words[index - 1].lower == "den"
    let start = isLed ? index - 1 : index
    found.append(PrintedDay(words: start..<day.words.upperBound, day: day.day, year: day.year))
    index = day.words.upperBound
  }
  return found
}

private struct DayReader {
  let words: [Word]

  func read(at index: Int) -> PrintedDay? {
    isoDay(at: index) ?? namedDay(at: index) ?? slashedDay(at: index)
  }

  private func isoDay(at index: Int) -> PrintedDay? {
    guard index + 4 < words.count, isDash(index + 1), isDash(index + 3) else { return nil }
    guard let year = number(index, digits: 4...4), (1800...2199).contains(year),
      let month = number(index + 2, digits: 2...2), let day = number(index + 4, digits: 2...2),
      isTight(index...index + 4)
    else { return nil }
    return printed(index..<index + 5, year: year, month: month, day: day)
  }

  private func namedDay(at index: Int) -> PrintedDay? {
    guard let day = number(index, digits: 1...2) else { return nil }
    var place = index + 1
    if place + 1 < words.count, words[place].text == ":",
      ["e", "a"].contains(words[place + 1].lower)
    {
      place += 2
    }
    guard place < words.count, let month = Months.number(of: words[place].lower) else { return nil }
    place += 1
    if place + 1 < words.count, words[place].text == ".", year(at: place + 1) != nil { place += 1 }
    guard let year = year(at: place) else {
      return PrintedDay(words: index..<place, day: nil, year: nil)
    }
    return printed(index..<place + 1, year: year, month: month, day: day)
  }

  private func slashedDay(at index: Int) -> PrintedDay? {
    guard index + 3 < words.count, words[index + 1].text == "/", isTight(index...index + 2) else {
      return nil
    }
    guard let day = number(index, digits: 1...2), (1...31).contains(day),
      let month = number(index + 2, digits: 1...2), (1...12).contains(month)
    else { return nil }
    let place = isDash(index + 3) ? index + 4 : index + 3
    guard let year = year(at: place) else { return nil }
    return printed(index..<place + 1, year: year, month: month, day: day)
  }

  private func printed(_ range: Range<Int>, year: Int, month: Int, day: Int) -> PrintedDay {
    PrintedDay(words: range, day: Day(year, month, day), year: year)
  }

  private func year(at index: Int) -> Int? {
    guard let year = number(index, digits: 4...4), (1800...2199).contains(year) else { return nil }
    return year
  }

  private func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
    guard index < words.count, words[index].kind == .number else { return nil }
    guard digits.contains(words[index].text.utf8.count) else { return nil }
    return Int(words[index].text)
  }

  private func isDash(_ index: Int) -> Bool { ["-", "–", "‑"].contains(words[index].text) }

  private func isTight(_ range: ClosedRange<Int>) -> Bool {
    range.dropLast().allSatisfy {
      words[$0].range.upperBound == words[$0 + 1].range.lowerBound
    }
  }
}
