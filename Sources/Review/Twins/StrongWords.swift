import SwedishText

/// Words that name one thing: a proper name in the sentence, a long noun, a number of something.
enum StrongWords {
  static func keys(_ words: [Word]) -> Set<String> {
    var keys: Set<String> = []
    for (index, word) in words.enumerated() where isStrong(word, isFirst: index == 0) {
      keys.insert(stem(word.lower))
    }
    return keys
  }

  private static func isStrong(_ word: Word, isFirst: Bool) -> Bool {
    switch word.kind {
    case .sign: return false
    case .number: return word.text.utf8.count >= 3
    case .letters:
      if word.isCapitalized, !isFirst { return true }
      return word.text.count >= 10 && !weakEndings.contains { word.lower.hasSuffix($0) }
        && !Verb.isSupine(word.lower) && !Verb.isPreterite(word.lower)
    }
  }

  /// Adjectives and participles, however long, name nothing.
  private static let weakEndings = [
    "iskt", "iska", "isk", "igt", "iga", "ig", "ande", "ende", "ade", "bara", "samma", "löst",
    "lösa",
    "mässigt", "mässiga", "ella", "ellt", "terminen",
  ]
}
