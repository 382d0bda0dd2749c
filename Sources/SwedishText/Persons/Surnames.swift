/// Tells whether a word looks like a surname, so that two capitals are surely a name.
enum Surnames {
  static func isTypical(_ word: String) -> Bool {
    let name = word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
    if common.contains(name) || common.contains(word) { return true }
    return endings.contains { name.hasSuffix($0) && name.utf8.count > $0.utf8.count + 1 }
  }

  /// The endings that only names have.
  static func endsAsOne(_ word: String) -> Bool {
    ["sson", "qvist", "kvist", "ström", "strom", "gren", "dahl", "stedt", "oglu", "ovic"]
      .contains { word.hasSuffix($0) }
  }

  private static let endings = [
    "sson", "son", "sen", "qvist", "kvist", "ström", "berg", "gren", "lund", "lind", "blom", "mark",
    "dahl", "dal", "holm", "stedt", "ståhl", "löf", "löv", "man", "ell", "én", "én", "ius", "borg",
    "strand", "stam", "hall", "vall", "wall", "ovic", "ović", "vić", "ski", "ska", "oglu", "zadeh",
    "ian", "yan", "eva", "ova", "ich", "inen", "nen", "feldt", "felt", "hjelm", "stein", "bäck",
    "beck", "rot", "skog", "ros", "sjö", "hed", "nder", "ander", "roth", "quist", "erg",
  ]

  private static let common: WordSet = [
    "ali", "mohamed", "mohammed", "ahmed", "hassan", "hussein", "ibrahim", "omar", "abdi", "nguyen",
    "khan", "osman", "yusuf", "mahmoud", "abdullah", "salem", "karimi", "ahmadi", "hosseini",
    "rezai", "rahimi", "said", "saleh", "haddad", "khalil", "yilmaz", "kaya", "demir", "öztürk",
    "tesfay", "haile", "tekle", "garcia", "lopez", "silva", "smith", "singh", "kumar", "tran",
    "le", "pham", "chen", "wang", "li", "popescu", "ionescu", "kim", "lee", "frisk", "ek", "björk",
    "norén", "hedin", "falk", "ekman", "sundin", "åberg", "öberg", "nordin", "lundin", "wallin",
    "palm", "sandin", "melin", "modig", "rask", "brandt", "alm", "hägg", "ahl", "ahlin", "fors",
    "lilja", "hjort", "varg", "kron", "stål", "dufva", "svärd", "sköld", "hedlund", "roos",
    "hermansson", "aziz", "jama", "warsame", "farah", "elmi", "nur", "isse", "hadi", "sabah",
  ]
}
