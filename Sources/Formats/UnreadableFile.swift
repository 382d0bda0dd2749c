/// Why a file can't be taken as a report or as tables.
///
/// Holds nothing of the file's content.
package enum UnreadableFile: Error, Equatable, Sendable {
  case missing
  case notAllowed
  case isFolder
  case empty
  /// Neither text, Word nor PDF, whatever its name says.
  case unknownKind
  /// Text that is no text: control characters where letters should stand.
  case binary
  case tooLarge(bytes: Int, limit: Int)
  case brokenZip
  /// Unpacks to more than a report can hold.
  case zipBomb
  /// A zip that is no Word document (a workbook, a presentation, another archive).
  case notWord
  /// The older binary .doc, or a Word file locked with a password.
  case oldOrLockedWord
  /// Something that is no workbook, whatever its name says.
  case notExcel
  /// The older binary .xls, its successor .xlsb, or a workbook locked with a password.
  case oldOrLockedExcel
  /// `part` is empty when the archive itself is broken.
  case brokenExcel(part: String)
  /// Built to harm: a bomb, bottomless nesting, a document type.
  case suspectExcel(part: String)
  case tooManyRows(limit: Int)
  case tooManyCells(limit: Int)
  case brokenXML(part: String)
  case nestedTooDeep(part: String)
  /// A document type declaration, which Word never writes and attacks need.
  case forbiddenXML(part: String)
  case lockedPDF
  case brokenPDF
  /// A PDF of pictures: scanned, without a text layer.
  case pictureOnlyPDF
  case pdfToolMissing
  case pdfToolTookTooLong
  case noText
  /// Text without a single heading that divides it.
  case noHeadings
}
