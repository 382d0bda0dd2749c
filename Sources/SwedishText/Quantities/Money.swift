/// The units of money in accounts and reports.
enum Money {
  private static let units: WordSet = [
    "kronor", "kr", "tkr", "mnkr", "mkr", "mdkr", "ksek", "msek", "sek", "öre",
  ]

  private static let large: WordSet = ["miljoner", "miljon", "miljarder", "miljard", "milj"]

  private static let counted: WordSet = [
    "besök", "resor", "invånare", "lån", "människor", "personer", "visningar", "ton", "liter",
  ]

  /// The end of the unit that begins at `index`: "kr", "miljoner kronor", "tusen kronor".
  static func end(_ words: [Word], at index: Int) -> Int? {
    guard index < words.count else { return nil }
    if units.contains(words[index]) { return index + 1 }
    var next = index + 1
    if words.indices.contains(next), words[next].text == "." { next += 1 }
    let follower = words.indices.contains(next) ? words[next].lower : ""
    if large.contains(words[index]) {
      if units.contains(follower) { return next + 1 }
      return counted.contains(follower) ? nil : index + 1
    }
    return words[index].lower == "tusen" && units.contains(follower) ? next + 1 : nil
  }
}
