/// Tells a quantity that is claimed from one that is hoped for or said in passing.
extension VaguePhrases {
  func isSure(_ range: Range<Int>) -> Bool {
    let first = lower(range.lowerBound)
    if first == "vissa" || first == "delar" { return false }
    if VagueWords.manners.contains(lower(range.upperBound)) { return isSaidToBeMany(range) }
    return !isHopedFor(range)
  }

  /// "ett antal tillfällen" claims a number, "flera tillfällen" hardly.
  private func isSaidToBeMany(_ range: Range<Int>) -> Bool {
    lower(range.upperBound - 1) == "antal" && !isHopedFor(range)
  }

  /// "ska leda till att fler …", "för att fler …": no claim that it is so.
  private func isHopedFor(_ range: Range<Int>) -> Bool {
    if isSubjectOfHope(range) { return true }
    var place = range.lowerBound - 1
    while place >= 0, range.lowerBound - place <= 8, scopes[place] == scopes[range.lowerBound] {
      if VagueWords.hopes.contains(lower(place)), !isPlace(place) { return true }
      if lower(place) == "att", lower(place - 1) == "för" || lower(place - 1) == "så" {
        return true
      }
      if lower(place) == "har" || words[place].text == "," { return false }
      place -= 1
    }
    return false
  }

  /// "Fler ungdomar ska nå ett bad": what lies ahead, said of them.
  private func isSubjectOfHope(_ range: Range<Int>) -> Bool {
    let after = (range.upperBound..<words.count).prefix(5).prefix { words[$0].kind == .letters }
    let verb = after.first {
      Self.ahead.contains(lower($0)) || Verb.isFinite(lower($0)) || lower($0) == "har"
    }
    return verb.map { Self.ahead.contains(lower($0)) } ?? false
  }

  private static let ahead: WordSet = ["ska", "skall", "bör", "skulle"]

  /// "norr om sjön" hopes for nothing.
  private func isPlace(_ index: Int) -> Bool {
    lower(index) == "om"
      && ["norr", "söder", "öster", "väster", "bredvid", "runt"].contains(lower(index - 1))
  }
}
