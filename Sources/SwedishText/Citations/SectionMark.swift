/// A paragraph sign with the numbers behind it: "§ 44", "§§ 44–46", "§ 44/2025".
struct SectionMark {
  let words: Range<Int>
  let numbers: [Int]
  let year: Int?

  static func isSign(_ word: Word) -> Bool { signs.contains(word) }

  private static let signs: WordSet = ["§", "paragraf"]

  /// The mark that begins at `index`, if a number stands behind its sign.
  ///
  /// `isDay` tells which words belong to a printed day and so never to a list of numbers.
  static func read(_ words: [Word], at index: Int, isDay: [Bool]) -> SectionMark? {
    var place = index
    while place < words.count, isSign(words[place]) { place += 1 }
    var reader = NumberReader(words: words, isDay: isDay, place: place)
    guard let numbers = reader.read(isPlural: place - index > 1) else { return nil }
    let year = reader.takeYear()
    return SectionMark(words: index..<reader.place, numbers: numbers, year: year)
  }
}

private struct NumberReader {
  /// A longer span is a misread hyphen, not a list of decisions.
  static let longestSpan = 30

  let words: [Word]
  let isDay: [Bool]
  var place: Int

  mutating func read(isPlural: Bool) -> [Int]? {
    guard var numbers = takeSpan() else { return nil }
    while isPlural, joinsNext() {
      place += 1
      guard let more = takeSpan() else {
        place -= 1
        break
      }
      numbers += more
    }
    return numbers
  }

  mutating func takeYear() -> Int? {
    guard place + 1 < words.count, words[place].text == "/", words[place + 1].kind == .number,
      let year = Int(words[place + 1].text)
    else { return nil }
    switch words[place + 1].text.utf8.count {
    case 2: return taken(2000 + year)
    case 4 where (1900...2199).contains(year): return taken(year)
    default: return nil
    }
  }

  private mutating func taken(_ year: Int) -> Int {
    place += 2
    return year
  }

  private func joinsNext() -> Bool {
    place + 1 < words.count
      && [",", "och", "samt", "resp", "respektive"].contains(words[place].lower)
      && words[place + 1].kind == .number && !isDay[place + 1]
  }

  private mutating func takeSpan() -> [Int]? {
    guard place < words.count, words[place].kind == .number, !isDay[place] else { return nil }
    let parts = words[place].text.split(separator: ",").compactMap { Int($0) }
    guard let first = parts.last, parts.allSatisfy({ (1...9999).contains($0) }) else { return nil }
    place += 1
    guard place + 1 < words.count, ["-", "–", "‑"].contains(words[place].text),
      words[place + 1].kind == .number, !isDay[place + 1], let last = Int(words[place + 1].text),
      last > first, last - first <= Self.longestSpan
    else { return parts }
    place += 2
    return parts.dropLast() + Array(first...last)
  }
}
