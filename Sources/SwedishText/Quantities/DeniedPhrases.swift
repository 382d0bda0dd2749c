/// Tells "några" that are some from "några" that are none.
extension VaguePhrases {
  private static let denials: WordSet = ["inte", "ej", "aldrig"]

  func isDenied(_ range: Range<Int>) -> Bool {
    let start = max(0, range.lowerBound - 4)
    return words[start..<range.lowerBound].contains { Self.denials.contains($0) }
      || isDeniedAfter(range)
  }

  /// How far the denial of a subject may stand behind it, in words.
  private static let reach = 10

  /// "Några nya medel har inte begärts" tells of none; "Några skolor har inte svarat" of some.
  private func isDeniedAfter(_ range: Range<Int>) -> Bool {
    let scope = scopes[range.lowerBound]
    let rest = (range.upperBound..<words.count).prefix(Self.reach).prefix { index in
      scopes[index] == scope && ![",", ";", "och", "men", "som"].contains(lower(index))
    }
    guard let denial = rest.first(where: { Self.denials.contains(lower($0)) }) else { return false }
    if VagueWords.afterNone.contains(lower(range.upperBound)) { return true }
    return (max(range.upperBound, denial - 2)..<min(words.count, denial + 4)).contains { index in
      scopes[index] == scope
        && (isPassiveSupine(lower(index)) || VagueWords.existing.contains(lower(index)))
    }
  }

  private func isPassiveSupine(_ word: String) -> Bool {
    word.hasSuffix("ts") && Verb.isSupine(word)
  }
}
