/// Tables as text (RFC 4180), as Excel and LibreOffice write and read them in Sweden.
package enum CSV {
  /// A municipality has some thousands of records of a kind; ten times that is another file.
  package static let mostRows = 100_000

  package struct Row: Equatable, Sendable {
    /// Where the row begins, from 1; a cell may go over several lines.
    package let line: Int
    package var cells: [String]

    package init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  /// Where a file stops being a table, and why.
  package struct Broken: Error, Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
      /// A quotation mark that is never closed.
      case openQuote
      /// Words between a closing quotation mark and the next separator.
      case textAfterQuote
      case tooManyRows(limit: Int)
    }

    package let line: Int
    package let reason: Reason

    package init(line: Int, _ reason: Reason) {
      self.line = line
      self.reason = reason
    }
  }

  /// Rows from the file's bytes, whatever decade and program they come from.
  package static func rows(of bytes: [UInt8]) throws(UnreadableFile) -> Result<[Row], Broken> {
    let text = Composition.compose(try TextDecoding.decode(bytes))
    do throws(Broken) { return .success(try read(text)) } catch { return .failure(error) }
  }

  /// The rows of a text; lines without any sign are left out.
  package static func read(_ text: String) throws(Broken) -> [Row] {
    var reader = CSVReader(Array(text.utf8))
    return try reader.rows()
  }

  /// Semicolons, and a byte order mark so that Excel takes it for UTF-8.
  package static func bytes(_ rows: [[String]]) -> [UInt8] {
    let lines = rows.map { $0.map(quoted).joined(separator: ";") + "\r\n" }
    return [0xEF, 0xBB, 0xBF] + lines.joined().utf8
  }

  private static func quoted(_ cell: String) -> String {
    let mustBeQuoted = cell.utf8.contains { "\";,\t\r\n".utf8.contains($0) }
    let isPadded = cell.first?.isWhitespace == true || cell.last?.isWhitespace == true
    guard mustBeQuoted || isPadded else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
