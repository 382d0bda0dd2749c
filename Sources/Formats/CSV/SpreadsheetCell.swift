/// Text that a spreadsheet program would take for a formula, kept from being run.
///
/// Excel calculates a cell that begins with =, +, - or @, also when it comes from a stranger's
/// file. An apostrophe before it makes it text; reading takes the apostrophe away again.
package enum SpreadsheetCell {
  private static let dangerous = Array("=+-@\t\r".utf8)
  private static let apostrophe = UInt8(ascii: "'")

  package static func guarded(_ cell: String) -> String {
    let first = cell.utf8.first
    let isDangerous = first.map(dangerous.contains) ?? false
    guard isDangerous && Int(cell) == nil || looksGuarded(cell) else { return cell }
    return "'" + cell
  }

  package static func bare(_ cell: String) -> String {
    looksGuarded(cell) ? String(cell.dropFirst()) : cell
  }

  private static func looksGuarded(_ cell: String) -> Bool {
    let bytes = cell.utf8.prefix(2)
    guard bytes.count == 2, bytes.first == apostrophe, let second = bytes.last else { return false }
    return second == apostrophe || dangerous.contains(second)
  }
}
