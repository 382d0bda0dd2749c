/// What form a Swedish word has if it is a verb: by a lexicon, by prefixes, and by endings that hardly
/// anything but a verb has.
package enum Verb {
  /// "genomfört", "stärkts", "gett": the form after "har".
  package static func isSupine(_ word: String) -> Bool {
    entry(word)?.forms.contains(.supine) ?? false
  }

  /// "genomförde", "stärktes", "blev".
  package static func isPreterite(_ word: String) -> Bool {
    entry(word)?.forms.contains(.preterite) ?? false
  }

  /// "arbetar", "genomförs", "ger".
  package static func isPresent(_ word: String) -> Bool {
    entry(word)?.forms.contains(.present) ?? false
  }

  /// The verb that "infört", "bildat", "driftsatt" is a participle of.
  package static func participle(_ word: String) -> String? {
    guard let entry = entry(word), !entry.forms.contains(.passive) else { return nil }
    return entry.forms.isDisjoint(with: [.participle, .supine]) ? nil : entry.lemma
  }

  /// Whether the word is a verb that makes a sentence, and hardly a participle or a noun.
  package static func isFinite(_ word: Word) -> Bool { isFinite(word.key, entry(word)) }
  package static func isFinite(_ word: String) -> Bool { isFinite(WordKey(word), entry(word)) }

  private static func isFinite(_ key: WordKey, _ entry: VerbEntry?) -> Bool {
    if VerbDoubt.helpers.contains(key) { return true }
    guard let forms = entry?.forms, !VerbDoubt.nouns.contains(key) else { return false }
    if forms.contains(.present) { return !forms.contains(.infinitive) || forms.contains(.passive) }
    return forms.contains(.preterite) && !forms.contains(.participle)
  }

  static func entry(_ word: String) -> VerbEntry? { remembered.value(for: word, else: find) }
  static func entry(_ word: Word) -> VerbEntry? { remembered.value(for: word, else: find) }

  private static let remembered = Remembered<VerbEntry?>()

  private static func find(_ word: String) -> VerbEntry? {
    if VerbDoubt.notVerbs.contains(word) || VerbDoubt.isPlace(word) { return nil }
    if let known = VerbLexicon.entries[word] { return known }
    guard word.utf8.count > 4 else { return nil }
    return prefixed(word) ?? ending(word)
  }

  private static func prefixed(_ word: String) -> VerbEntry? {
    for prefix in StrongVerbs.prefixes where word.utf8.starts(with: prefix.utf8) {
      let rest = String(word.dropFirst(prefix.count))
      guard rest.utf8.count > 1, let base = VerbLexicon.entries[rest] else { continue }
      if VerbDoubt.notAfterPrefix.contains(rest) { continue }
      return VerbEntry(lemma: prefix + base.lemma, forms: base.forms)
    }
    return nil
  }

  /// Endings in the order of their length: the first that fits decides.
  private static let endings: [(ending: String, lemma: String, forms: VerbEntry.Forms)] =
    weakEndings
    + ["gdes", "rdes", "ldes", "jdes", "ktes", "ptes", "stes", "ftes", "ttes"].map {
      ($0, String($0.prefix(1)) + "a", [.preterite, .passive])
    }

  private static let weakEndings: [(ending: String, lemma: String, forms: VerbEntry.Forms)] = [
    ("erades", "era", [.preterite, .passive]), ("erats", "era", [.supine, .passive]),
    ("erade", "era", [.preterite, .participle]), ("erat", "era", [.supine, .participle]),
    ("erad", "era", .participle), ("erar", "era", .present),
    ("eras", "era", [.infinitive, .present, .passive]), ("era", "era", .infinitive),
    ("ades", "a", [.preterite, .passive]), ("ats", "a", [.supine, .passive]),
    ("ade", "a", [.preterite, .participle]), ("at", "a", [.supine, .participle]),
    ("ad", "a", .participle),
  ]

  private static func ending(_ word: String) -> VerbEntry? {
    guard let fit = endings.first(where: { word.hasSuffix($0.ending) }) else { return nil }
    return VerbEntry(lemma: String(word.dropLast(fit.ending.count)) + fit.lemma, forms: fit.forms)
  }
}

/// Words that look like verbs.
enum VerbDoubt {
  static let helpers: WordSet = ["ska", "skall", "måste", "bör"]

  static let notVerbs = WordSet(
    """
    resultat mandat klimat format certifikat annat bland adekvat privat separat apparat kandidat
    plats arbetsplats insats mötesplats lekplats insatser utbildningsplats praktikplats sats ersatt
    rabatt brutto kvadrat stat internat referat citat mat salat råd skolmat tallrikssvinn
    numera tillbaka både bägge område skade värde åtagande måste senaste promenade spade limonad brigade marknad
    kostnad byggnad månad skillnad ledad huvudmannad tillstånd flera fler mera senare tidigare
    era andra sina egna alla bara bra båda dessa många samma våra lika nära extra hela
    därefter förvar framsteg avsteg anslag förslag uppdrag underlag inslag bidrag utdrag avdrag
    villkor kameror datorer marknader byggnader kostnader månader besked bild samråd
    bästa första sista enda små lagar delat bad förskolan för åldrar åt rätt lätt brett nytt vidgat land avstånd uppstånd
    numera nattis omvårdnad bestånd hushållnad kommunikationssatsad varav ansats huvudsats
    livsmedel medborgarråd länder verkstad stad bostad vardagsmat resultats formats samlat
    jämfört ledigt lediga plan planer grad grader rad sträcka bredd vidd dagsläge utsläpp utskick
    """)

  /// "återvinningsplats", but not "kopplats".
  static func isPlace(_ word: String) -> Bool {
    word.hasSuffix("plats") && !word.hasSuffix("pplats")
  }

  /// Also nouns or adjectives: nothing can be built on them alone.
  static let nouns = WordSet(
    """
    delar leder former ramar lagar rader vägar steg var låg bar lät led sken band åt bad log
    satt lov lag klagar test prov röster grunder pekar sätter skadar visar låg styr sluter
    vinner möter följder lånar ansvar svar svars bo bor rör gör mål lyft köp byte spel köer
    """
  ).subtracting(["gör", "visar", "möter", "vinner", "pekar", "styr", "bor"])

  /// Too short or too much a noun to be read behind a prefix.
  static let notAfterPrefix: WordSet = [
    "var", "är", "bo", "led", "lag", "be", "le", "log", "åt", "lösa", "satsen", "satt", "lyft",
    "köp",
    "bild", "nå", "ro", "tro", "sken", "band", "bas", "bar", "steg", "sluts", "hyr",
  ]
}

package enum Negation {
  package static let words: WordSet = [
    "inte", "ej", "icke", "aldrig", "inga", "ingen", "inget", "knappast", "varken",
  ]
}
