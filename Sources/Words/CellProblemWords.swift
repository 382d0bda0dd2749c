package import Formats

extension CellProblem {
  /// What is wrong with the cell and what to do about it.
  package func sentence(at address: String, in language: Language) -> String {
    switch self {
    case .error(let text):
      language(
        "Cell \(address) visar felet \(text). Rätta formeln, eller skriv värdet.",
        "Cell \(address) shows the error \(text). Correct the formula, or write the value.")
    case .uncalculated:
      language(
        "Formeln i cell \(address) är inte beräknad. Öppna arbetsboken i Excel och spara den.",
        "The formula in cell \(address) isn't calculated. Open the workbook in Excel and save it.")
    case .unreadable:
      language(
        "Cell \(address) går inte att läsa. Skriv värdet på nytt.",
        "Cell \(address) can't be read. Write its value again.")
    }
  }
}

extension Workbook.Refusal {
  /// Why the tables can't be had as a workbook.
  package func sentence(in language: Language) -> String {
    switch self {
    case .noSheet:
      language("Det finns ingen tabell att skriva.", "There is no table to write.")
    case .tooManyRows(let sheet, let limit):
      language(
        "Tabellen \(language.quoted(sheet)) har fler rader än de \(limit) som Excel rymmer. Skriv "
          + "till CSV i stället.",
        "The table \(language.quoted(sheet)) has more rows than the \(limit) that Excel holds. "
          + "Write to CSV instead.")
    case .tooManyColumns(let sheet, let limit):
      language(
        "Tabellen \(language.quoted(sheet)) har fler kolumner än de \(limit) som Excel rymmer. "
          + "Skriv till CSV i stället.",
        "The table \(language.quoted(sheet)) has more columns than the \(limit) that Excel holds. "
          + "Write to CSV instead.")
    case .outsideColumns(let sheet):
      language(
        "En rad i tabellen \(language.quoted(sheet)) har fler celler än tabellen har kolumner.",
        "A row in the table \(language.quoted(sheet)) has more cells than the table has columns.")
    case .tooLongText(let sheet, let cell, let limit):
      language(
        "Cell \(cell.description) i \(language.quoted(sheet)) har fler än de \(limit) tecken som "
          + "Excel rymmer. Skriv till CSV i stället.",
        "Cell \(cell.description) in \(language.quoted(sheet)) has more than the \(limit) letters "
          + "that Excel holds. Write to CSV instead.")
    }
  }
}
