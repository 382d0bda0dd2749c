import Governance
import SwedishText

/// What a member would be angry to learn later: a goal missed, faults, people waiting, a delay.
enum BadNews {
  /// The words that tell it; `nil` where a statement holds no news that a summary owes.
  static func words(in told: Told) -> String? {
    guard told.statement.cells.isEmpty, !aboutReport.holds(told.words), !isSpeech(told.words)
    else { return nil }
    if let shortfall = told.statement.reading(.shortfall), shortfall.isSure, !isMeant(told),
      !isGain(told)
    {
      return isSlight(told.words) || isRest(shortfall.words, told) ? nil : shortfall.words
    }
    guard told.statement.has(.decision), let find = intrusions.first(in: told.words) else {
      return nil
    }
    return printed(find.range, of: told.words, in: told.statement.text)
  }

  /// What somebody is quoted to have said is no finding of the administration's.
  private static func isSpeech(_ words: [Word]) -> Bool {
    words.first.map { ["”", "“", "\"", "»", "–"].contains($0.text) } ?? false
  }

  /// What something is for names the trouble that it is meant to cure.
  private static func isMeant(_ told: Told) -> Bool {
    told.statement.has(.purpose) && !told.statement.has(.done) && !told.statement.has(.effect)
      && !told.verbs.contains { $0.tense == .preterite || $0.tense == .perfect }
  }

  /// "Bara fyra av 60 menyer innehöll fel, mot 15 året före": trouble that has become less.
  private static func isGain(_ told: Told) -> Bool {
    told.statement.has(.effect) && !turns.holds(told.words)
  }

  private static let turns = Phrasebook<Bool>(
    [
      "men", "dock", "däremot", "fortfarande", "alltjämt", "ännu", "medan", "trots", "ändå",
      "samtidigt", "emellertid", "utom", "fast", "likväl", ";",
    ], as: true)

  /// "Råd är valda vid tre gårdar; två saknar ännu": what is left of something done.
  private static func isRest(_ words: String, _ told: Told) -> Bool {
    guard told.statement.has(.done) || told.statement.has(.effect),
      let sign = told.words.firstIndex(where: { $0.text == ";" }), !owed.holds(told.words)
    else { return false }
    return printed(sign..<told.words.count, of: told.words, in: told.statement.text).contains(words)
  }

  private static func isSlight(_ words: [Word]) -> Bool {
    unproven.holds(words) || small.holds(words) || brief.holds(words)
      || improved.holds(words) && !owed.holds(words)
  }

  /// That something can't be shown yet is a reservation, not bad news.
  private static let unproven = Phrasebook<Bool>(
    [
      "mätbar*", "mäta|mätas|mätts", "belägga*|belagts", "för tidigt", "går ~1 inte ~2 att ~2 *",
      "utesluta", "slutsats*", "beräkning* ~4 inte", "varken ~4 eller",
      "ännu inte ~2 utvärder*|prövats|prövat|mätts|följts|bedömts|analyser*|jämför*",
      "inte ~2 ännu ~2 utvärder*|prövats|prövat|mätts|följts|bedömts|analyser*|jämför*",
      "underlag* ~4 litet|tunt|begränsat|osäkert", "säkerställ*", "entydig*",
      "osäker|osäkert|osäkra", "inte längre", "säkert utslag",
      "besvarades av", "svarsfrekvens*", "få|för svar", "antal* ~1 svar|svarande",
    ], as: true)

  /// Trouble that the writer says met only a few, or was over soon.
  private static let small = Phrasebook<Bool>(
    [
      "ett mindre antal ~6 problem|krångel|missförstånd|frågor", "enstaka", "smärre", "några få",
      "marginell|marginella|marginellt", "övergående", "inkörning*", "barnsjukdom*",
    ], as: true)

  /// One event called off, or some days' delay: nobody missed it for long.
  private static let brief = Phrasebook<Bool>(
    [
      "temadag*|föreläsning*|studiebesök*|utflykt*|träff|träffen|lägret|kurstillfälle* ~9 ställas|ställts|ställdes|inställ*|uteblev",
      "försena* ~4 dagar|dag|timmar", "dagar|dag|timmar sent|sena|sen|försenad*|försenat",
      "står ~1 outnyttja*",
      "effekt|förändring|skillnad ~5 inte ~2 avläsas|utläsas|ses|skönjas|märkas",
    ], as: true)

  /// Better than it was, if not yet as it once had been.
  private static let improved = Phrasebook<Bool>(
    [
      "bättre|lägre|färre|kortare än ~6 men|om|fast ~3 alltjämt|fortfarande|ännu",
      "har ~3 förbättrats|minskat ~6 men|om|fast ~3 alltjämt|fortfarande|ännu",
      "viss förbättring", "återhämta*", "på väg tillbaka", "ljusnar|ljusnat",
    ], as: true)

  /// Measured against what was promised, better may still be too little.
  private static let owed = Phrasebook<Bool>(
    [
      "mål|målet|målen|målnivå*|målvärde*|*mål|*målet", "krav*|lagkrav*", "garanti*|*garantin",
      "tak|taket",
    ],
    as: true)

  /// What the report says of itself.
  private static let aboutReport = Phrasebook<Bool>(
    [
      "saknar ~2 stycke|text|avsnitt|inriktning", "redovisas ~3 inte|ej", "ingår inte ~2 i",
      "omfattas inte ~2 av",
    ], as: true)

  /// What a board decides that people notice at once: surveillance, closing, charges.
  private static let intrusions = Phrasebook<Bool>(
    [
      "kamera*|kameror*", "nedläggning*|avveckl*|stängning*|stängs",
      "avgiftshöjning*|höjd|höjda ~1 avgift*|taxa",
      "vite|vitesföreläggande*", "avstängning*", "drogtest*", "uppsägning*", "varsel",
    ], as: true)
}
