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
    var place = range.lowerBound - 1
    while place >= 0, range.lowerBound - place <= 8, scopes[place] == scopes[range.lowerBound] {
      if VagueWords.hopes.contains(lower(place)) { return true }
      if lower(place) == "att", lower(place - 1) == "för" || lower(place - 1) == "så" {
        return true
      }
      if lower(place) == "har" || words[place].text == "," { return false }
      place -= 1
    }
    return false
  }
}
