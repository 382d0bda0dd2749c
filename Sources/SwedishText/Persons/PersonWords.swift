/// Words for those whom the service is for, and for a named unit of it.
enum PersonWords {
  static let indefinite: WordSet = [
    "elev", "barn", "flicka", "pojke", "brukare", "klient", "kund", "patient", "boende",
    "vårdnadshavare", "förälder", "mamma", "pappa", "ungdom", "tonåring", "anhörig", "kvinna",
    "man",
    "yngling", "syskon", "gymnasieelev", "förskolebarn", "hyresgäst", "biståndstagare",
  ]

  static let definite: WordSet = [
    "eleven", "barnet", "flickan", "pojken", "brukaren", "klienten", "kunden", "patienten",
    "vårdnadshavaren", "föräldern", "mamman", "pappan", "ungdomen", "mannen", "kvinnan", "sonen",
    "dottern", "modern", "fadern", "tonåringen",
  ]

  static let gendered: WordSet = [
    "flicka", "pojke", "flickan", "pojken", "mannen", "kvinnan", "mamman", "pappan", "kvinna",
    "man", "mamma", "pappa", "yngling",
  ]

  static let groups: WordSet = [
    "eleverna", "barnen", "flickorna", "pojkarna", "brukarna", "klienterna", "kunderna",
    "patienterna", "vårdnadshavarna", "föräldrarna", "ungdomarna", "boende",
  ]

  static let employed: WordSet = [
    "medarbetare", "anställd", "medarbetaren", "undersköterska", "lärare", "vikarie", "kollega",
    "barnskötare", "chaufför",
  ]

  /// What makes a report of one employee harmful.
  static let sensitive = [
    "sjukskriv", "avsked", "uppsagd", "uppsag", "hot", "våld", "missbruk", "rehab", "skada",
    "varning", "avlid", "disciplin", "utmatt", "konflikt", "polisanmäl", "kränk", "omplacer",
  ]

  static func isServed(_ word: String) -> Bool {
    let stem = word.hasSuffix("s") ? String(word.dropLast()) : word
    return indefinite.contains(word) || definite.contains(word) || definite.contains(stem)
  }

  private static let unitEndings = [
    "skolan", "skola", "gården", "boendet", "hemmet", "villan", "huset", "gymnasiet", "kliniken",
    "hallen", "gläntan", "backen", "hagen", "ängen", "lyckan", "kullen", "borg", "skolans",
    "gårdens", "boendets", "hemmets", "villans", "husets", "parken", "centret", "stugan", "tomten",
  ]

  private static let commonUnits: WordSet = [
    "skolan", "skola", "förskolan", "förskola", "grundskolan", "grundskola", "gymnasieskolan",
    "gymnasieskola", "specialskolan", "resursskolan", "resursskola", "sameskolan", "särskolan",
    "musikskolan", "kulturskolan", "friskolan", "högskolan", "folkhögskolan", "fritidsgården",
    "boendet", "gruppboendet", "äldreboendet", "hemmet", "huset", "gymnasiet", "villan", "parken",
    "hallen", "akutskolan", "akutskola", "sommarskolan", "lovskolan", "lovskola", "simskolan",
    "korttidsboendet", "stödboendet", "kommunhuset", "stadshuset", "sjukhuset", "barnhuset",
    "grundsärskolan", "omklädningshuset", "gymnasiesärskolan", "idrottshallen", "simhallen",
    "badhuset", "sporthallen", "backen", "centret", "kliniken", "servicehuset", "folkhemmet",
    "familjehemmet", "korttidshemmet", "stadsparken", "kulturhuset", "läxhjälpsskolan",
    "grundskolans",
    "förskolans", "skolans", "boendets", "hemmets", "husets", "gymnasieskolans", "sommarskola",
  ]

  /// "skola" after a name, or before it: "Ekens gruppboende", "förskolan Myran".
  private static let unitNouns: WordSet = [
    "gruppboende", "gruppboendet", "förskola", "förskolan", "skola", "skolan", "äldreboende",
    "äldreboendet", "boende", "boendet", "gruppbostad", "gruppbostaden", "servicebostad",
    "servicebostaden", "fritidsgård", "fritidsgården", "korttidshem", "korttidshemmet", "hemtjänst",
    "stödboende", "stödboendet", "gymnasium", "gymnasiet", "demensboende", "särskilda", "enheten",
    "enhet",
    "avdelningen", "avdelning", "hvb-hemmet", "vårdboende", "vårdboendet", "familjecentral",
  ]

  static func isNamedUnit(_ text: PersonText, _ index: Int) -> Bool {
    guard text.isCapitalized(index) else { return false }
    let name = text.lower(index)
    if commonUnits.contains(name) { return false }
    // "Strandhagens enhet": the name may be in the genitive.
    let plain = name.hasSuffix("s") ? String(name.dropLast()) : name
    if unitEndings.contains(where: { plain.hasSuffix($0) && plain != $0 }) { return true }
    if unitNouns.contains(text.lower(index + 1)) { return name.hasSuffix("s") }
    return index > 0 && unitNouns.contains(text.lower(index - 1))
      && !text.beginsSentence(index)
  }
}
