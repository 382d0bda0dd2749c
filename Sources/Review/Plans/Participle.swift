/// The form of a verb behind "är": "utförd", "ombyggda", "lagat".
enum Participle {
  /// Whether it tells that something was done, not that it is meant, late, or as it is.
  static func tellsDeed(_ word: String) -> Bool {
    guard word.utf8.count > 4, endings.contains(where: { word.hasSuffix($0) }) else { return false }
    return !others.contains { word.utf8.starts(with: $0.utf8) }
  }

  private static let endings = [
    "ad", "at", "ade", "agen", "aget", "agna", "iven", "ivet", "ivna", "ggd", "ggt", "ggda", "örd",
    "ört", "örda", "lld", "llt", "llda", "agd", "agt", "agda", "ytt", "ytta", "utna", "uten",
    "utet", "öst", "östa", "yckt", "yckta", "ivits",
  ]

  private static let others = [
    "planera", "inplanera", "försena", "tänk", "beräkna", "framflytta", "flytta", "uppskjut",
    "avse",
    "avsedd", "inställ", "avför", "pausa", "begränsa", "påbörja", "behöv", "ombok", "oförändra",
    "framskjut", "senarelagd", "senarelagt", "nedlagd", "nedlagt", "bordlagd", "prioritera", "berä",
    "resultat", "förvänta", "angelägen", "önska", "motivera", "efterfråga", "belasta", "skrinlagd",
    "avbrut", "vill", "still", "helt", "annat", "försvåra", "hotad", "hindra", "delad", "baserad",
    "baserat", "utsatt", "kopplad", "kopplat", "beslutad", "beslutat", "försämra", "oklar",
    "beviljat", "finansierad", "nöjd", "privat", "inriktad", "anpassad", "avhängig",
  ]
}
