import SwedishText

/// Words by which a writer says that something isn't certain yet.
enum Caution {
  static func holds(_ words: [Word]) -> Bool { phrases.holds(words) }

  private static let phrases = Phrasebook<Bool>(
    [
      "inte ~2 utvärder*|mätts|prövats|följts|undersökts|analyser*|bedömts|kartlagts",
      "kan ~1 finnas|bero|förklaras|hänga", "ännu inte|ej", "inte ännu", "ännu ~3 inte|ej",
      "försiktig*", "för tidigt",
      "kan ~3 inte ~2 *",
      "antyder|tyder", "tendens*", "indikation*", "preliminär*", "i viss mån", "till viss del",
      "möjligen|eventuellt|troligen|sannolikt|kanske", "osäker*",
      "svårt att ~2 bedöma|säga|avgöra|mäta",
      "går ~1 inte att", "skönjas", "små steg", "viss|vissa ~1 förbättring*|tecken", "tecken på",
      "inte ~2 säkerställ*|entydig*", "inte ~3 gett|visat|synts|lett|kunnat", "pekar ~2 mot",
      "tolkas med|försiktigt", "normala variation*", "felmarginal*", "slump*", "inte ~4 utesluta",
      "liten|svag|marginell nedgång|uppgång|ökning|minskning|förbättring|förändring", "trendbrott",
      "innan ~4 uttala*", "inga slutsatser", "några slutsatser", "för|så litet|kort underlag|tid",
      "underlag* ~3 för litet|tunt|osäkert", "nära i tiden",
      "underlaget är ~2 tunt|litet|begränsat", "varierar ~3 mellan",
      "oklart|oklar|oklara",
      "återstår att se", "svårbedömd*", "ännu ~2 oförändrad*",
    ], as: true)
}

/// Words of what lies ahead, which a summary may well repeat.
enum PlannedWords {
  static func holds(_ words: [Word]) -> Bool { phrases.holds(words) }

  private static let phrases = Phrasebook<Bool>(
    ["planera*", "kommande", "framöver", "nästa ~1 år|läsår|steg", "återstår", "väntas|beräknas"],
    as: true)
}

/// Words that claim all of something.
enum Totality {
  static func holds(_ words: ArraySlice<Word>) -> Bool { phrases.holds(Array(words)) }

  private static let phrases = Phrasebook<Bool>(
    ["hela|samtliga|alla|varje|överallt|genomgående", "fullt ut"], as: true)
}

/// Words that leave a part undone: "ett av tre", "de återstående".
enum Remainder {
  static func holds(_ words: [Word]) -> Bool {
    if phrases.holds(words) { return true }
    return quantities(in: words).contains { quantity in
      if case .countOf(let count, let total) = quantity.kind { count < total } else { false }
    }
  }

  private static let phrases = Phrasebook<Bool>(
    ["återstår|återstående|resterande", "delvis", "ännu ~3 inte", "saknar ännu", "resten"], as: true
  )
}

/// Words by which something bad is said to be over: "eftersläpningen krymper", "vänt".
enum Reversal {
  static func holds(_ words: [Word]) -> Bool { phrases.holds(words) }

  private static let phrases = Phrasebook<Bool>(
    [
      "krymp*|krympt", "vänt|vänder|vände", "minska*|minskning*", "kortat*|kortas|kortar|kapat*",
      "brutits|bröts|bryts", "avhjälp*", "åtgärdat*", "upphört|upphörde", "försvunnit|försvann",
      "betats|betas|arbetats bort|av", "halvera*", "sjunkit|sjunker|sjönk", "löst|lösts|löstes",
    ], as: true)
}

/// Words that claim that nothing was lost: "har inte påverkat kvaliteten".
enum Harmlessness {
  static func holds(_ words: [Word]) -> Bool { phrases.holds(words) }

  private static let phrases = Phrasebook<Bool>(
    [
      "inte|ej ~3 påverkat|påverkar|påverkats|försämrat|försämrats|försämrar|drabbat|drabbats",
      "inga|ingen|inget|utan ~2 försämring*|negativ*|konsekvens*|men",
    ], as: true)
}
