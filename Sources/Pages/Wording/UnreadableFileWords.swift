package import Formats

extension UnreadableFile {
  /// What is wrong with the file and what to do about it, on one line.
  package func sentence(file: String, in language: Language) -> String {
    let (swedish, english) = words
    return language("Filen \(file) \(swedish)", "The file \(file) \(english)")
  }

  /// How the sentence goes on after the file's name.
  private var words: (swedish: String, english: String) {
    switch self {
    case .missing:
      ("finns inte. Kontrollera namn och mapp.", "doesn't exist. Check name and folder.")
    case .notAllowed:
      ("får inte läsas. Kontrollera behörigheten.", "may not be read. Check your rights to it.")
    case .isFolder: ("är en mapp. Ange en fil i den.", "is a folder. Name a file in it.")
    case .empty: ("är tom. Välj en annan fil.", "is empty. Choose another file.")
    case .unknownKind:
      (
        "är varken Word, PDF eller text. Spara rapporten som .docx, .pdf eller .txt.",
        "is neither Word, PDF nor text. Save the report as .docx, .pdf or .txt."
      )
    case .binary:
      (
        "är inte text, fast namnet säger det. Spara rapporten som .docx, .pdf eller .txt.",
        "isn't text, whatever its name says. Save the report as .docx, .pdf or .txt."
      )
    case .tooLarge(let bytes, let limit):
      (
        "är för stor: \(megabytes(bytes)) MB, och gränsen är \(megabytes(limit)) MB. "
          + "Spara den utan bilder, eller dela upp den.",
        "is too large: \(megabytes(bytes)) MB, and the limit is \(megabytes(limit)) MB. "
          + "Save it without pictures, or divide it."
      )
    case .brokenZip, .brokenXML: Self.broken
    case .zipBomb, .nestedTooDeep, .forbiddenXML: Self.suspect
    case .notWord: Self.notWord
    case .oldOrLockedWord: Self.oldOrLocked
    case .lockedPDF:
      (
        "är en PDF med lösenord. Spara en kopia utan lösenord.",
        "is a PDF with a password. Save a copy without one."
      )
    case .brokenPDF:
      ("är en trasig PDF. Spara om den som PDF.", "is a broken PDF. Save it as PDF again.")
    case .pictureOnlyPDF:
      (
        "är en PDF med bilder utan text. Använd originalet i Word, eller tolka texten (OCR) först.",
        "is a PDF of pictures without text. Use the Word original, or recognize its text first."
      )
    case .pdfToolMissing:
      (
        "går inte att läsa utan PDF-verktygen. Installera paketet poppler-utils.",
        "can't be read without the PDF tools. Install the package poppler-utils."
      )
    case .pdfToolTookTooLong:
      (
        "tog för lång tid att läsa. Dela upp den, eller använd originalet i Word.",
        "took too long to read. Divide it, or use the Word original."
      )
    case .noText:
      ("har ingen text. Välj en annan fil.", "has no text. Choose another file.")
    case .noHeadings:
      (
        "har inga rubriker som delar upp texten. Sätt en rubrik över varje område.",
        "has no headings that divide the text. Put a heading over each area."
      )
    }
  }

  private static let broken = (
    "är en trasig Word-fil. Öppna den i Word och spara den som .docx på nytt.",
    "is a broken Word file. Open it in Word and save it as .docx again."
  )

  private static let suspect = (
    "är inte byggd som Word bygger sina filer, och läses därför inte. "
      + "Öppna den i Word och spara den som .docx på nytt.",
    "isn't built as Word builds its files, and is therefore not read. "
      + "Open it in Word and save it as .docx again."
  )

  private static let notWord = (
    "är inte en Word-fil, fast namnet säger det. Öppna den i Word och spara den som .docx.",
    "isn't a Word file, whatever its name says. Open it in Word and save it as .docx."
  )

  private static let oldOrLocked = (
    "är en äldre Word-fil (.doc) eller har ett lösenord. "
      + "Öppna den i Word och spara den som .docx utan lösenord.",
    "is an older Word file (.doc) or has a password. "
      + "Open it in Word and save it as .docx without one."
  )
}

/// Rounded up: a file just over the limit is never said to be as large as the limit.
private func megabytes(_ bytes: Int) -> Int { (bytes + 999_999) / 1_000_000 }
