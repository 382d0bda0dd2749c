import SwedishText

/// The posts that a statement speaks of, by the word for the occupation: "energiingenjör".
enum Posts {
  /// Stems of the occupations, so that "språksamordnaren" and "förstelärartjänst" meet their kin.
  static func named(in words: [Word]) -> Set<String> {
    Set(words.filter { $0.kind == .letters }.compactMap { occupation($0.lower) })
  }

  static func tellsOfHiring(_ words: [Word]) -> Bool { hiring.holds(words) }

  private static func occupation(_ word: String) -> String? {
    remembered.value(for: word, else: findOccupation)
  }

  private static let remembered = Remembered<String?>()

  private static func findOccupation(_ word: String) -> String? {
    var stem = word
    if let ending = posts.first(where: stem.hasSuffix) { stem.removeLast(ending.count) }
    if let ending = inflections.first(where: stem.hasSuffix) { stem.removeLast(ending.count) }
    guard !notPosts.contains(where: stem.hasSuffix) else { return nil }
    let isOccupation = occupations.contains { stem.hasSuffix($0) && stem.count >= $0.count + 3 }
    if let rare = professions.first(where: stem.hasSuffix) { return rare }
    return isOccupation || stem == "förstelär" ? stem : nil
  }

  private static let posts = [
    "tjänsterna", "tjänster", "tjänsten", "tjänst", "uppdraget", "uppdrag",
  ]

  private static let inflections = [
    "arnas", "arens", "arna", "aren", "ares", "are", "ar", "erna", "ernas", "ens", "en", "er", "s",
  ]

  /// Without "-are"; compounds of these, since the bare word is too common to be one post.
  private static let occupations = [
    "utveckl", "samordn", "ingenjör", "pedagog", "assistent", "strateg", "koordinator", "konsulent",
    "handlägg", "behandl", "coach", "sekreter", "controll", "producent", "ledar", "vägled", "lär",
    "tekniker", "plan", "planer", "inspektör", "bibliotekari", "lots", "antikvari", "ekolog",
    "kurator",
    "rådgiv", "stöd", "vaktmäst", "skötersk", "terapeut", "psykolog", "arkitekt", "mentor", "arbet",
  ]

  /// Few enough of each that "skolpsykologen" and "psykologtjänsten" are one.
  private static let professions = [
    "psykolog", "logoped", "arkitekt", "ekolog", "antikvari", "jurist", "dietist", "controller",
    "fysioterapeut", "arborist", "geolog", "meteorolog", "kommunikatör", "arkivari",
  ]

  private static let notPosts = ["medarbet", "arbet", "verksamhetsplan", "plan", "stöd"]

  private static let hiring = Phrasebook<Bool>(
    [
      "anställ*|nyanställ*", "rekryter*", "tillträ*", "tillsatt*|tillsätt*", "inrätta*",
      "knyta|knutit|knutits", "började|börjat", "förstärkts med", "på plats",
    ], as: true)
}
