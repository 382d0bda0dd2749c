package import Formats
package import Governance
package import Journal

extension TableFinding {
  /// Where it stands, what is wrong and what to do.
  package func sentence(of kind: RecordKind, in language: Language) -> String {
    language("Rad \(line). ", "Line \(line). ") + problem.sentence(of: kind, in: language)
  }
}

extension TableFinding.Problem {
  fileprivate func sentence(of kind: RecordKind, in language: Language) -> String {
    switch self {
    case .nothingInIt:
      language(
        "Tabellen är tom. Skriv kolumnernas namn på första raden.",
        "The table is empty. Write the names of the columns on the first line.")
    case .unknownColumn(let name):
      language(
        "Kolumnen \(language.quoted(name)) finns inte. Ta bort den, eller rätta namnet.",
        "There is no column \(language.quoted(name)). Remove it, or correct its name.")
    case .columnTwice(let name):
      language(
        "Kolumnen \(language.quoted(name)) står två gånger. Ta bort den ena.",
        "The column \(language.quoted(name)) stands twice. Remove one of them.")
    case .tooManyCells(let expected, let found):
      language(
        "Raden har \(found) celler men tabellen \(expected) kolumner. Sätt citattecken om text "
          + "med skiljetecken i.",
        "The row has \(found) cells but the table \(expected) columns. Put quotation marks "
          + "around text that holds a separator.")
    case .noSuchRecord(let kind, let id): Self.missing(kind, id, language)
    case .refused(let refusal): refusal.sentence(of: kind, in: language)
    case .notAnIdentifier(let text):
      Refusal.Cell.notAnIdentifier(text).sentence(field: language.quoted("id"), in: language)
    case .identifierNeeded:
      language(
        "Raden saknar id. Skriv det id som posten eller utsagan har.",
        "The row has no identifier. Write the one that the record or statement has.")
    case .twice(let id, let first):
      language(
        "Id \(language.quoted(id)) står redan på rad \(first). Ta bort den ena raden.",
        "The identifier \(language.quoted(id)) stands on line \(first) already. Remove one row.")
    case .removed(let id):
      language(
        "Posten \(language.quoted(id)) är borttagen. Ta bort raden, eller töm id för en ny post.",
        "The record \(language.quoted(id)) is removed. Remove the row, or empty the identifier "
          + "to add a new one.")
    case .neverThere(let id):
      language(
        "Posten \(language.quoted(id)) finns inte. Rätta id, eller töm versionen för en ny post.",
        "There is no record \(language.quoted(id)). Correct the identifier, or empty the version "
          + "to add a new one.")
    case .notAVersion(let text):
      language(
        "\(language.quoted(text)) är ingen version. Skriv den siffra som stod i exporten.",
        "\(language.quoted(text)) is no version. Write the number that stood in the export.")
    case .versionNeeded(let now):
      language(
        "Posten finns redan, i version \(now). Skriv versionen som raden bygger på.",
        "The record exists already, in version \(now). Write the version that the row is "
          + "based on.")
    case .stale(let basedOn, let now):
      language(
        "Raden bygger på version \(basedOn), men någon har sparat version \(now). Exportera på "
          + "nytt och gör om ändringen.",
        "The row is based on version \(basedOn), but somebody has saved version \(now). Export "
          + "again and repeat the change.")
    }
  }

  private static func missing(
    _ kind: RecordKind, _ id: String, _ language: Language
  ) -> String {
    language(
      "\(language(kind.type.label)) med id \(language.quoted(id)) finns inte. Lägg till posten "
        + "först, eller rätta id.",
      "There is no \(kind.type.label.english.lowercased()) with the identifier "
        + "\(language.quoted(id)). Add it first, or correct the identifier.")
  }
}

extension CSV.Broken {
  package func sentence(in language: Language) -> String {
    switch reason {
    case .openQuote:
      language(
        "Rad \(line): ett citattecken avslutas aldrig. Avsluta det, eller ta bort det.",
        "Line \(line): a quotation mark is never closed. Close it, or remove it.")
    case .textAfterQuote:
      language(
        "Rad \(line): det står text efter ett avslutat citat. Skriv citattecken i text dubbelt.",
        "Line \(line): text stands after a closed quotation. Double quotation marks in text.")
    case .tooManyRows(let limit):
      language(
        "Tabellen har fler än \(limit) rader. Dela upp den.",
        "The table has more than \(limit) rows. Divide it.")
    }
  }
}
