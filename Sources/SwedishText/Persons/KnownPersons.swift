/// Writers, artists and statesmen whose names stand in reports for their works and prizes.
enum KnownPersons {
  static func contains(_ given: String, _ surname: String) -> Bool {
    let name = surname.hasSuffix("s") ? String(surname.dropLast()) : surname
    return names.contains(given + " " + surname) || names.contains(given + " " + name)
  }

  private static let names: WordSet = [
    "astrid lindgren", "karin boye", "selma lagerlöf", "greta thunberg", "august strindberg",
    "dag hammarskjöld", "raoul wallenberg", "elsa beskow", "sven nordqvist", "barbro lindgren",
    "carl larsson", "karin larsson", "carl linné", "alfred nobel", "nelson mandela", "anna lindh",
    "olof palme", "gunilla bergström", "tove jansson", "lennart hellsing", "evert taube",
    "anders zorn", "ellen key", "elin wägner", "john bauer", "bruno liljefors", "hilma klint",
    "maria montessori", "rudolf steiner", "john dewey", "jean piaget", "lev vygotskij",
    "john hattie", "dylan wiliam", "ross greene", "anna ancher", "gustav vasa", "sara lidman",
    "vilhelm moberg", "harry martinson", "gustaf fröding", "nils holgersson", "max weber",
  ]
}
