/// A text as the units that are compared: words, numbers, and the signs that mean something.
///
/// White space, quotation marks, punctuation, case, soft hyphens and a hyphen inside a word (which a
/// line's end may have left) tell no two units apart.
struct DiffUnits {
  struct Unit {
    let key: String
    /// The words and signs that it was read from, without the signs around it.
    let core: Range<Int>
    /// With the signs that go with it, so that all units together cover the text.
    var whole: Range<Int>
  }

  let words: [Word]
  private(set) var units: [Unit] = []

  init(_ words: [Word]) {
    self.words = words
    var index = 0
    while index < words.count {
      let end = endOfUnit(at: index)
      if isUnit(index) { add(index..<end) }
      index = end
    }
    if let last = units.indices.last {
      units[last].whole = units[last].whole.lowerBound..<words.count
    }
  }

  /// The words of some units as printed, with one space where there was any.
  func printed(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    var text = ""
    for index in units[first].core.lowerBound..<units[last].core.upperBound {
      if !text.isEmpty, isApart(index) { text += " " }
      text += words[index].text
    }
    return text
  }

  /// The words and signs of some units; for none of them, the place where they would stand.
  func place(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else {
      let place = range.lowerBound < units.count ? units[range.lowerBound].whole.lowerBound : nil
      return (place ?? words.count)..<(place ?? words.count)
    }
    return units[first].whole.lowerBound..<units[last].whole.upperBound
  }

  private mutating func add(_ core: Range<Int>) {
    let start = startOfSigns(before: core.lowerBound)
    if let last = units.indices.last {
      units[last].whole = units[last].whole.lowerBound..<start
    }
    let key =
      core.count == 1 && !words[core.lowerBound].isSign
      ? words[core.lowerBound].lower
      : core.map { words[$0].kind == .letters ? words[$0].lower : signKey($0) }.joined()
    let isCut = key.utf8.count > 1 && key.utf8.contains { $0 == 0x2D || $0 == 0xAD }
    let letters = isCut ? key.filter { $0 != "-" && $0 != "\u{AD}" } : key
    units.append(Unit(key: letters, core: core, whole: start..<core.upperBound))
  }

  /// Opening signs stand close to the unit they open; the first unit takes all before it.
  private func startOfSigns(before index: Int) -> Int {
    guard let last = units.last else { return 0 }
    var start = index
    while start > last.core.upperBound, words[start - 1].isSign, !isApart(start),
      start - 1 > last.core.upperBound || isApart(start - 1)
    {
      start -= 1
    }
    return start
  }

  private func isApart(_ index: Int) -> Bool {
    index > 0 && words[index].range.lowerBound > words[index - 1].range.upperBound
  }

  private static let dashes: WordSet = ["-", "–", "—", "‑", "−"]
  private static let softHyphen = "\u{AD}"

  private func signKey(_ index: Int) -> String {
    let text = words[index].text
    return text == Self.softHyphen ? "" : Self.dashes.contains(text) ? "-" : text
  }

  private func isUnit(_ index: Int) -> Bool {
    guard words[index].isSign else { return true }
    if ["%", "§", "&", "+", "=", "<", ">", "‰", "€"].contains(words[index].text) { return true }
    return isSpan(index)
  }

  /// A dash between two numbers, "4–9".
  private func isSpan(_ index: Int) -> Bool {
    guard Self.dashes.contains(words[index].text), index > 0, index + 1 < words.count else {
      return false
    }
    return words[index - 1].kind == .number && words[index + 1].kind == .number
  }

  private static let afterHanging: WordSet = [
    "och", "eller", "samt", "respektive", "resp", "till", "som", "men", "alternativt",
  ]

  /// A word cut by a soft hyphen or by a hyphen at a line's end is one unit.
  private func endOfUnit(at index: Int) -> Int {
    guard words[index].kind == .letters else { return index + 1 }
    var end = index + 1
    while end + 1 < words.count, words[end + 1].kind == .letters, !isApart(end),
      isCut(at: end)
    {
      end += 2
    }
    return end
  }

  private func isCut(at hyphen: Int) -> Bool {
    if words[hyphen].text == Self.softHyphen { return true }
    guard words[hyphen].text == "-" || words[hyphen].text == "‑" else { return false }
    let next = words[hyphen + 1]
    return !next.isCapitalized && !Self.afterHanging.contains(next)
  }
}
