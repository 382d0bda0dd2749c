/// The words by which a decision of a board is told from a paragraph of a statute.
enum CitationWords {
  static let lawAbbreviations: WordSet = [
    "KL", "SoL", "SOL", "LSS", "FL", "OSL", "HSL", "LVU", "LVM", "AML", "MBL", "LAS", "PBL", "TF",
    "RF", "LOU", "LOV", "GDPR", "BrB", "FB", "IL", "PSL", "SkolL", "SL", "KomL", "AFS", "SFS", "AB",
    "HÖK", "LSO", "MB", "PuL", "LKBR", "KRL", "SOSFS", "HSLF", "SKOLFS", "ÄB", "ML", "YGL", "PL",
    "FPL", "LUF", "LUFS", "DL", "AL", "SFB", "FGS", "LGF", "LKL",
  ]

  private static let lawWords: WordSet = [
    "kap", "kapitel", "kapitlet", "lag", "lagen", "förordning", "balk", "stadga", "stadgar",
    "stadgan", "stadgarna", "reglemente", "avtal", "delegationsordning", "arbetsordning",
    "föreskrift", "föreskrifter", "bestämmelser", "bestämmelserna", "mom", "moment", "direktiv",
    "bolagsordning", "ordningsföreskrifter", "läroplan", "policy", "kungörelse", "artikel",
  ]

  private static let definiteLawEndings = [
    "lagen", "förordningen", "balken", "stadgan", "stadgarna", "reglementet", "avtalet",
    "delegationsordningen", "arbetsordningen", "bolagsordningen", "föreskriften", "föreskrifterna",
    "läroplanen", "kungörelsen", "direktivet", "bestämmelserna", "policyn", "lagstiftningen",
  ]

  private static let notLawEndings = ["slagen", "bolagen", "underlagen", "arbetslagen"]

  static func isLaw(_ word: Word) -> Bool {
    if lawAbbreviations.contains(word.text) { return true }
    return lawWords.contains(word) || lawWords.contains(withoutGenitive(word.lower))
      || isDefiniteLaw(word)
  }

  /// "skollagen", "avtalets": names one text, so it may follow its paragraph straight on.
  static func isDefiniteLaw(_ word: Word) -> Bool {
    if lawAbbreviations.contains(word.text) { return true }
    let name = withoutGenitive(word.lower)
    if notLawEndings.contains(where: { name.hasSuffix($0) }) { return false }
    return definiteLawEndings.contains { name.hasSuffix($0) }
  }

  private static let bodyEndings = [
    "nämnden", "nämnd", "utskottet", "utskott", "fullmäktige", "styrelsen", "beredningen",
  ]

  /// Boards of the state or of others, whose decisions stand in no minutes of the municipality.
  private static let notBodies: WordSet = [
    "hyresnämnden", "överklagandenämnden", "länsstyrelsen", "socialstyrelsen", "arrendenämnden",
    "skolväsendets", "bolagsstyrelsen", "föreningsstyrelsen",
  ]

  static func isBody(_ word: Word) -> Bool {
    if isBodyAbbreviation(word) { return true }
    let name = withoutGenitive(word.lower)
    return bodyEndings.contains { name.hasSuffix($0) } && !notBodies.contains(name)
  }

  private static let bodyAbbreviations: WordSet = ["KF", "KS", "KSAU", "KSO", "AU", "KSPU"]

  /// "KF", "BUN", "BUNAU": what municipalities call their boards in short.
  static func isBodyAbbreviation(_ word: Word) -> Bool {
    guard isCapitals(word) else { return false }
    let name = stem(of: word)
    if bodyAbbreviations.contains(name) { return true }
    return name.hasSuffix("N") && name != "NN" || name.hasSuffix("NAU")
  }

  static func isCapitals(_ word: Word) -> Bool {
    let name = stem(of: word)
    guard word.kind == .letters, (2...6).contains(name.count) else { return false }
    return name == name.uppercased() && !lawAbbreviations.contains(name)
  }

  /// "KF" of "KF:s".
  private static func stem(of word: Word) -> String {
    word.text.hasSuffix(":s") ? String(word.text.dropLast(2)) : word.text
  }

  private static func withoutGenitive(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private static let decisionNouns: WordSet = [
    "beslut", "besluten", "beslutet", "sammanträde", "sammanträdet", "sammanträden", "protokoll",
    "protokollet", "bifall", "återremiss", "nämndbeslut", "budgetbeslut", "inriktningsbeslut",
    "fullmäktigebeslut", "nämndsammanträde", "nämndsammanträdet", "delegationsbeslut",
    "nämndmöte", "nämndmötet",
  ]

  static func isDecisionNoun(_ word: Word) -> Bool { decisionNouns.contains(word) }

  private static let decisionVerbs: WordSet = [
    "beslutade", "beslutades", "beslutat", "beslutats", "beslöt", "beslöts", "beslutad", "besluta",
    "antog", "antogs", "antagit", "antagits", "antagen", "antaget", "antagna", "fastställde",
    "fastställdes", "fastställt", "fastställts", "fastställd", "fastställda", "biföll", "bifölls",
    "bifallit", "bifallits", "återremitterade", "återremitterades", "återremitterat",
    "återremitterats", "godkände", "godkändes", "beslutades",
  ]

  static func isDecisionVerb(_ word: Word) -> Bool { decisionVerbs.contains(word) }

  static let givingVerbs: WordSet = ["gav", "gavs", "gett", "getts", "givit", "lämnade"]

  /// Others who decide, but not in the minutes of a municipality's board.
  static func decidesElsewhere(_ word: Word) -> Bool {
    elsewhere.contains(withoutGenitive(word.lower)) || elsewhere.contains(word)
      || elsewhereEndings.contains { word.lower.hasSuffix($0) }
  }

  private static let elsewhere: WordSet = [
    "regeringen", "riksdagen", "skolverket", "skolinspektionen", "socialstyrelsen", "ivo", "rektor",
    "rektorn", "rektorerna", "länsstyrelsen", "myndigheten", "förvaltningen", "styrgruppen",
    "ledningsgruppen", "föreningen", "hyresnämnden", "eu", "kommissionen", "klassen", "elevrådet",
    "försäkringskassan", "polisen", "bolaget", "arbetsmiljöverket", "förvaltningsledningen",
  ]

  private static let elsewhereEndings = [
    "domstolen", "rätten", "chefen", "verket", "inspektionen", "myndigheten",
  ]

  /// What may stand between a decision, its day and its paragraph.
  static let connectors: WordSet = [
    ",", "(", ")", "den", "vid", "av", "i", "från", "på", "sitt", "sin", "sammanträde", "möte",
    "sammanträdet", "mötet", "beslut", "beslutet", "protokoll", "protokollet", "daterat", "enligt",
    "nämndens", "senaste", "fattat", "fattades", "–", "-", ":", "och", "samt", "under", "per",
    "dnr", "diarienummer", "ordinarie", "extra",
  ]
}
