import SwedishText

/// What a sentence is about: its content words, cut to a key that inflections and the first part of
/// a compound share ("dokumentation", "dokumentationsbörda").
enum ContentKeys {
  static func keys(_ words: ArraySlice<Word>) -> Set<String> {
    var keys: Set<String> = []
    for word in words where !word.isSign && word.lower.utf8.count >= 3 {
      if word.kind == .number && isYear(word.text) { continue }
      if let key = key(word.lower) { keys.insert(key) }
    }
    return keys
  }

  static func keys(_ words: [Word]) -> Set<String> { keys(words[...]) }

  static func key(_ word: String) -> String? {
    if stopWords.contains(word) { return nil }
    return String(stem(word).prefix(length))
  }

  private static func isYear(_ text: String) -> Bool {
    Int(text).map { (1990...2100).contains($0) } ?? false
  }

  /// Seven letters hold most stems and still join compounds of one first part.
  private static let length = 7

  private static func stem(_ word: String) -> String {
    for ending in endings where word.hasSuffix(ending) && word.count - ending.count >= 4 {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  private static let endings = [
    "ningarnas", "ningarna", "ningens", "ningar", "ningen", "nings", "ning", "elserna", "elser",
    "elsen",
    "else", "heterna", "heten", "heter", "arnas", "ernas", "ornas", "arna", "erna", "orna", "andet",
    "ande", "aren", "ades", "ade", "ats", "at", "ad", "as", "ar", "er", "or", "en", "et", "na",
    "es", "a",
    "e", "n", "t", "s",
  ]

  private static let stopWords: Set<String> = [
    "och", "eller", "men", "att", "som", "för", "med", "till", "från", "har", "hade", "ska",
    "skall",
    "kan", "kommer", "den", "det", "de", "dem", "dess", "deras", "detta", "denna", "dessa", "ett",
    "en",
    "vid", "inom", "under", "över", "efter", "före", "genom", "utan", "samt", "även", "också",
    "dessutom",
    "mer", "mest", "fler", "flera", "ny", "nya", "nytt", "är", "var", "varit", "blir", "blivit",
    "bli",
    "får", "fått", "ger", "gett", "gav", "lett", "leder", "bidrar", "bidragit", "inte", "ännu",
    "redan",
    "när", "där", "här", "hur", "vad", "vilket", "vilka", "vilken", "alla", "samtliga", "varje",
    "andra",
    "annan", "annat", "olika", "året", "årets", "år", "sig", "sin", "sina", "sitt", "man", "vi",
    "vår",
    "våra", "kring", "mellan", "mot", "utifrån", "enligt", "bland", "annat", "så", "då", "sedan",
    "nu",
    "tidigare", "fortsatt", "fortsätter", "arbete", "arbetet", "arbetar", "insats", "insatser",
    "insatserna", "åtgärd", "åtgärder", "genomfört", "genomförts", "genomfördes", "genomföra",
    "genomförda", "genomförs", "förvaltningen", "förvaltningens", "nämnden", "nämndens", "kommunen",
    "kommunens", "verksamhet", "verksamheten", "verksamheter", "verksamheterna", "sammantaget",
    "samtidigt", "därmed", "stärkt", "stärker", "stärka", "förbättrat", "förbättrar", "förbättra",
    "ökat", "ökar", "öka", "ökad", "minskat", "minskar", "stort", "stor", "stora", "bättre", "bra",
    "gör", "gjort", "göra", "tagit", "tagits", "tas", "fram", "utveckla", "utvecklat", "särskilt",
    "syfte", "syftar", "planeras", "planerad", "effekt", "effekten", "resultat", "skapat", "skapar",
    "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "första", "procent", "antal",
    "antalet", "andelen", "andel", "del", "delar", "hela", "per", "bland", "möjlighet",
    "möjliggjort",
    "förutsättningar", "förutsättningarna", "ytterligare", "fortfarande", "finns", "innebär",
    "inneburit",
  ]
}
