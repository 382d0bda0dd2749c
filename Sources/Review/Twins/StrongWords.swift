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

/// The posts that a statement speaks of, by the word for the occupation: "energiingenjör".
enum Posts {
  static func named(in words: [Word]) -> Set<String> {
    var posts: Set<String> = []
    for word in words where word.kind == .letters {
      guard let ending = occupations.first(where: { word.lower.holdsNear(its: $0) }) else {
        continue
      }
      posts.insert(String(word.lower[..<ending.end(in: word.lower)]))
    }
    return posts
  }

  static func tellsOfHiring(_ words: [Word]) -> Bool { hiring.holds(words) }

  private static let hiring = Phrasebook<Bool>(
    [
      "anställ*|nyanställ*", "rekryter*", "tillträ*", "tillsatt*|tillsätt*", "inrätta*",
      "knyta|knutit|knutits",
    ],
    as: true)

  /// Compounds of these; the bare word is too common to be one post.
  private static let occupations = [
    "utvecklare", "samordnare", "ingenjör", "pedagog", "assistent", "strateg", "koordinator",
    "konsulent", "handläggare", "coach", "coacher", "sekreterare", "controller", "producent",
    "ledare",
    "vägledare", "förstelärare", "lärare", "tekniker", "planerare", "inspektör", "bibliotekarie",
    "lots",
    "lotsar", "antikvarie", "ekolog", "kurator",
  ]
}

extension String {
  /// Ends with the word, or with an inflection of it, and begins with something else.
  fileprivate func holdsNear(its occupation: String) -> Bool {
    for inflection in ["", "n", "en", "er", "erna", "na", "s", "ns", "ens"]
    where hasSuffix(occupation + inflection) {
      let before = count - occupation.count - inflection.count
      return before >= 3 || ["förstelärare", "controller"].contains(occupation)
    }
    return false
  }

  /// Where the occupation ends in a longer word.
  fileprivate func end(in word: String) -> String.Index {
    for inflection in ["ens", "erna", "ns", "en", "er", "na", "s", "n", ""]
    where word.hasSuffix(self + inflection) {
      return word.index(word.endIndex, offsetBy: -inflection.count)
    }
    return word.endIndex
  }
}
