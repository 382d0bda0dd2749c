package import Formats

extension UnreadableFile {
  /// What is wrong with the file and what to do about it, in one sentence.
  package func sentence(file: String, in language: Language) -> String {
    let (swedish, english) = words
    return language("Filen \(file) \(swedish)", "The file \(file) \(english)")
  }

  /// How the sentence goes on after the file's name.
  private var words: (swedish: String, english: String) {
    switch self {
    case .missing:
      ("finns inte; kontrollera namn och mapp.", "doesn't exist; check name and folder.")
    case .notAllowed:
      ("får inte läsas; kontrollera behörigheten.", "may not be read; check your rights to it.")
    case .isFolder: ("är en mapp; ange en fil i den.", "is a folder; name a file in it.")
    case .empty: ("är tom; välj en annan fil.", "is empty; choose another file.")
    case .unknownKind:
      (
        "är varken Word, PDF eller text; spara rapporten som .docx, .pdf eller .txt.",
        "is neither Word, PDF nor text; save the report as .docx, .pdf or .txt."
      )
    case .binary:
      (
        "är inte text, fast namnet säger det; spara rapporten som .docx, .pdf eller .txt.",
        "isn't text, whatever its name says; save the report as .docx, .pdf or .txt."
      )
    case .tooLarge(let bytes, let limit):
      (
        "är för stor: \(megabytes(bytes)) MB, och gränsen är \(megabytes(limit)) MB; "
          + "spara den utan bilder, eller dela upp den.",
        "is too large: \(megabytes(bytes)) MB, and the limit is \(megabytes(limit)) MB; "
          + "save it without pictures, or divide it."
      )
    case .brokenZip, .brokenXML: Self.broken
    case .zipBomb, .nestedTooDeep, .forbiddenXML: Self.suspect
    case .notWord: Self.notWord
    case .oldOrLockedWord: Self.oldOrLocked
    case .lockedPDF:
      (
        "är en PDF med lösenord; spara en kopia utan lösenord.",
        "is a PDF with a password; save a copy without one."
      )
    case .brokenPDF:
      ("är en trasig PDF; spara om den som PDF.", "is a broken PDF; save it as PDF again.")
    case .pictureOnlyPDF:
      (
        "är en PDF med bilder utan text; använd originalet i Word, eller tolka texten (OCR) först.",
        "is a PDF of pictures without text; use the Word original, or recognize its text first."
      )
    case .pdfToolMissing:
      (
        "går inte att läsa utan PDF-verktygen; installera paketet poppler-utils.",
        "can't be read without the PDF tools; install the package poppler-utils."
      )
    case .pdfToolTookTooLong:
      (
        "tog för lång tid att läsa; dela upp den, eller använd originalet i Word.",
        "took too long to read; divide it, or use the Word original."
      )
    case .notExcel: Self.notExcel
    case .oldOrLockedExcel: Self.oldOrLockedExcel
    case .brokenExcel: Self.brokenExcel
    case .suspectExcel: Self.suspectExcel
    case .tooManyRows(let limit): Self.tooManyRows(limit)
    case .tooManyCells(let limit): Self.tooManyCells(limit)
    case .noText:
      ("har ingen text; välj en annan fil.", "has no text; choose another file.")
    case .noHeadings:
      (
        "har inga rubriker som delar upp texten; sätt en rubrik över varje område.",
        "has no headings that divide the text; put a heading over each area."
      )
    }
  }

  private static let broken = (
    "är en trasig Word-fil; öppna den i Word och spara den som .docx på nytt.",
    "is a broken Word file; open it in Word and save it as .docx again."
  )

  private static let suspect = (
    "är inte byggd som Word bygger sina filer, och läses därför inte; "
      + "öppna den i Word och spara den som .docx på nytt.",
    "isn't built as Word builds its files, and is therefore not read; "
      + "open it in Word and save it as .docx again."
  )

  private static let notWord = (
    "är inte en Word-fil, fast namnet säger det; öppna den i Word och spara den som .docx.",
    "isn't a Word file, whatever its name says; open it in Word and save it as .docx."
  )

  private static let oldOrLocked = (
    "är en äldre Word-fil (.doc) eller har ett lösenord; "
      + "öppna den i Word och spara den som .docx utan lösenord.",
    "is an older Word file (.doc) or has a password; "
      + "open it in Word and save it as .docx without one."
  )
}

/// Rounded up: a file just over the limit is never said to be as large as the limit.
private func megabytes(_ bytes: Int) -> Int { (bytes + 999_999) / 1_000_000 }
