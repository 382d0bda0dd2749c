import Formats

/// How the sentence goes on for a file that should be a workbook.
extension UnreadableFile {
  static let notExcel = (
    "är inte en Excelfil, fast namnet säger det; öppna den i Excel och spara den som .xlsx.",
    "isn't an Excel file, whatever its name says; open it in Excel and save it as .xlsx."
  )

  static let oldOrLockedExcel = (
    "är en äldre Excelfil (.xls, .xlsb) eller har ett lösenord; "
      + "öppna den i Excel och spara den som .xlsx utan lösenord.",
    "is an older Excel file (.xls, .xlsb) or has a password; "
      + "open it in Excel and save it as .xlsx without one."
  )

  static let brokenExcel = (
    "är en trasig Excelfil; öppna den i Excel och spara den som .xlsx på nytt.",
    "is a broken Excel file; open it in Excel and save it as .xlsx again."
  )

  static let suspectExcel = (
    "är inte byggd som Excel bygger sina filer, och läses därför inte; "
      + "öppna den i Excel och spara den som .xlsx på nytt.",
    "isn't built as Excel builds its files, and is therefore not read; "
      + "open it in Excel and save it as .xlsx again."
  )

  static func tooManyRows(_ limit: Int) -> (String, String) {
    (
      "har ett blad med fler än \(limit) rader; dela upp bladet i flera filer.",
      "has a sheet of more than \(limit) rows; divide the sheet into several files."
    )
  }

  static func tooManyCells(_ limit: Int) -> (String, String) {
    (
      "har fler än \(limit) ifyllda celler; dela upp den i flera filer.",
      "has more than \(limit) filled cells; divide it into several files."
    )
  }
}
