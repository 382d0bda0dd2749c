package import Governance

extension Refusal {
  /// What is wrong, in which field of the kind, and what to do.
  package func sentence(of kind: RecordKind, in language: Language) -> String {
    switch self {
    case .cell(let key, let reason):
      reason.sentence(field: language.field(key, of: kind), in: language)
    case .unfinished(let key): Self.unfinished(language.field(key, of: kind), in: language)
    case .organization(let refusal): refusal.sentence(in: language)
    case .steering(let refusal): refusal.sentence(in: language)
    case .measure(let refusal): refusal.sentence(in: language)
    case .edition(let refusal): refusal.sentence(in: language)
    case .contribution(let refusal): refusal.sentence(in: language)
    case .settlement(let refusal): refusal.sentence(in: language)
    case .question(let refusal): refusal.sentence(in: language)
    }
  }

  private static func unfinished(_ field: String, in language: Language) -> String {
    language(
      "Fältet \(field) hör ihop med ett annat. Fyll i båda eller inget av dem.",
      "The field \(field) belongs with another. Fill in both or neither.")
  }
}

extension Refusal.Cell {
  /// `field` is the field's label in quotation marks.
  package func sentence(field: String, in language: Language) -> String {
    switch self {
    case .missing: language("Fyll i fältet \(field).", "Fill in the field \(field).")
    case .notADay(let text):
      language(
        "Fältet \(field): \(language.quoted(text)) är inget datum. Skriv år, månad och dag, "
          + "till exempel 2026-08-31.",
        "The field \(field): \(language.quoted(text)) is no date. Write year, month and day, "
          + "such as 2026-08-31.")
    case .notAWholeNumber(let text):
      language(
        "Fältet \(field): \(language.quoted(text)) är inget heltal. Skriv bara siffror.",
        "The field \(field): \(language.quoted(text)) is no whole number. Write digits only.")
    case .notYesOrNo(let text):
      language(
        "Fältet \(field): \(language.quoted(text)) är varken ja eller nej. Skriv ja eller nej.",
        "The field \(field): \(language.quoted(text)) is neither yes nor no. Write yes or no.")
    case .notAChoice(let text, let choices):
      Self.choose(text, choices, field, language)
    case .notAnIdentifier(let text):
      language(
        "Fältet \(field): \(language.quoted(text)) kan inte vara ett id. Skriv det id som posten "
          + "har: små bokstäver a–z, siffror, bindestreck och punkt.",
        "The field \(field): \(language.quoted(text)) can't be an identifier. Write the one that "
          + "the record has: small letters a–z, digits, hyphens and dots.")
    case .wrongCells(let row, let expected, let found):
      language(
        "Fältet \(field), rad \(row): här ska stå \(expected) delar med | emellan, men det är "
          + "\(found). Skriv | också där en del är tom.",
        "The field \(field), row \(row): there should be \(expected) parts with | between them, "
          + "but there are \(found). Write | also where a part is empty.")
    case .notABlock(let line):
      language(
        "Fältet \(field), rad \(line): raden saknar märke. Börja med utsagans id inom "
          + "hakparentes, till exempel [4.2.1].",
        "The field \(field), line \(line): the line has no mark. Begin with the statement's "
          + "identifier in brackets, such as [4.2.1].")
    case .tooLong(let limit):
      language(
        "Fältet \(field): texten är för lång, gränsen är \(limit / 1000) kB. Dela upp den.",
        "The field \(field): the text is too long, the limit is \(limit / 1000) kB. Divide it.")
    case .unknown:
      language(
        "Fältet \(field) finns inte här. Ta bort det, eller rätta namnet.",
        "There is no field \(field) here. Remove it, or correct its name.")
    case .notChangedHere:
      language(
        "Fältet \(field) ändras inte för hand, utan när du lämnar in, granskar, överlämnar eller "
          + "skickar åter. Låt det stå som det stod.",
        "The field \(field) isn't changed by hand, but when you hand in, review, hand over or "
          + "send back. Leave it as it was.")
    }
  }

  private static func choose(
    _ text: String, _ choices: [Choice], _ field: String, _ language: Language
  ) -> String {
    let answers = language.list(choices.map { language.quoted(language($0.label)) })
    return language(
      "Fältet \(field): \(language.quoted(text)) går inte att välja. Välj bland \(answers).",
      "The field \(field): \(language.quoted(text)) isn't one of the answers. Choose among "
        + "\(answers).")
  }
}

extension Language {
  /// More than this of what a person wrote no sentence repeats.
  private static let longestQuote = 60

  package func quoted(_ text: String) -> String {
    let short = shortened(text, to: Self.longestQuote)
    return self("”\(short)”", "“\(short)”")
  }

  /// The field's label; its key where the kind has no such field.
  package func field(_ key: String, of kind: RecordKind) -> String {
    quoted(kind.type.columns.first { $0.key == key }.map { self($0.label) } ?? key)
  }
}
