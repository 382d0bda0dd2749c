import SwedishText

extension Clue {
  /// Whether it tells of what nobody would tell as good news.
  var holdsIlls: Bool {
    if let known = noted.holdsIlls { return known }
    let holds = EffectWords.ills.holds(words)
    noted.holdsIlls = holds
    return holds
  }
}

/// What takes a claim back: it isn't proven, it is only aimed at, or it is bad news.
extension EffectWords {
  static let unproven = Phrasebook<Bool>(
    [
      "inte|ej|knappast ~2 att ~1 visa|avgöra|säga|mäta|styrka|fastställa|belägga|utläsa|bedöma",
      "kan inte ~3 visas|styrkas|beläggas|avgöras|mätas|utläsas|bekräftas|säkerställas|tillskrivas",
      "för tidigt att", "för tidig att", "låter sig ~3 inte", "inte låter sig",
      "oklart|osäkert|ovisst om", "saknas ~3 underlag|mätning|uppgifter|belägg",
      "inte ~2 bekräftats|visats|belagts", "inget|inga stöd|belägg för",
    ], as: true)

  /// "kan konstateras", "kan märkas": seen, not hoped for.
  static let observed: WordSet = [
    "konstateras", "konstatera", "ses", "se", "märkas", "märka", "noteras", "notera", "utläsas",
    "skönjas", "spåras", "avläsas", "anas", "iakttas", "styrkas", "berätta", "rapportera",
    "redovisa", "redovisas",
  ]

  /// What happened in the country is not what the board's work led to.
  static let elsewhere = Phrasebook<Bool>(
    ["i|över ~1 länet|riket|landet|världen|sverige", "nationellt|globalt|generellt"], as: true)

  static let aims: WordSet = [
    "syftar", "syftade", "syfte", "syftet", "syftena", "målet", "målsättningen", "ambitionen",
    "avsikten", "avser", "tanken", "förhoppningen", "hoppas", "förväntas", "förväntan", "väntas",
    "sikt", "möjligen", "eventuellt", "kanske", "troligen", "målsättning", "önskemål", "önskar",
    "önskan", "efterfrågar", "efterlyser", "krävs", "kräver", "behövs",
    "behöver", "vill", "antas", "antar", "önskat", "efterfrågat", "strävar", "tänkt", "ansökt",
  ]

  /// What nobody would tell as good news.
  static let ills = Phrasebook<Bool>(
    [
      "försen*", "skjuts|skjutits|sköts|uppskjut*|framskjut*", "dröjer|dröjt|dröjde",
      "ställs|ställts|ställdes ~2 in", "stängs|stängts|stängdes|stängt", "sämre|försämra*",
      "svårare|svårt|svårighet*", "dyrare|merkostnad*|fördyr*", "underskott*",
      "utebl*", "oro|oron", "otrygg*", "brist|brister|saknas|saknar",
      "inte|ej ~3 kunnat|kan|hunnit",
      "avbrott|avbrutits|avbryts", "tyngre|hårdare|stökigare|oroligare",
      "prioriterats|prioriteras ner|ned|bort",
    ], as: true)
}
