/// Takes a table apart, byte by byte.
struct CSVReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var separator = UInt8(ascii: ";")

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let separators = Array(";\t,".utf8)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }
  private var isAtBreak: Bool {
    next == nil || next == Self.newline || next == Self.carriageReturn
  }

  mutating func rows() throws(CSV.Broken) -> [CSV.Row] {
    if !takesSeparatorLine() { separator = likelySeparator() }
    var rows: [CSV.Row] = []
    while next != nil {
      if isAtBreak {
        skipBreak()
        continue
      }
      guard rows.count < CSV.mostRows else {
        throw CSV.Broken(line: line, .tooManyRows(limit: CSV.mostRows))
      }
      rows.append(try row())
    }
    return rows
  }

  private mutating func row() throws(CSV.Broken) -> CSV.Row {
    var row = CSV.Row(line: line, cells: [try cell()])
    while next == separator {
      offset += 1
      row.cells.append(try cell())
    }
    skipBreak()
    return row
  }

  private mutating func cell() throws(CSV.Broken) -> String {
    if next == Self.quote { return try quotedCell() }
    let start = offset
    while next != separator, !isAtBreak { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func quotedCell() throws(CSV.Broken) -> String {
    let first = line
    var cell: [UInt8] = []
    offset += 1
    while true {
      guard let byte = next else { throw CSV.Broken(line: first, .openQuote) }
      if isAtBreak {
        skipBreak()
        cell.append(Self.newline)
        continue
      }
      offset += 1
      if byte != Self.quote {
        cell.append(byte)
      } else if next == Self.quote {
        cell.append(byte)
        offset += 1
      } else {
        break
      }
    }
    guard next == separator || isAtBreak else { throw CSV.Broken(line: line, .textAfterQuote) }
    return String(decoding: cell, as: UTF8.self)
  }

  private mutating func skipBreak() {
    guard let byte = next else { return }
    offset += 1
    if byte == Self.carriageReturn, next == Self.newline { offset += 1 }
    line += 1
  }

  /// Excel's own first line: "sep=;".
  private mutating func takesSeparatorLine() -> Bool {
    let start = bytes.prefix(5)
    guard start.count == 5, start.prefix(4).elementsEqual("sep=".utf8) else { return false }
    let rest = bytes.dropFirst(5).first
    guard rest == nil || rest == Self.newline || rest == Self.carriageReturn else { return false }
    separator = bytes[4]
    offset = 5
    skipBreak()
    return true
  }

  /// What stands most often in the first line, outside quotation marks; a semicolon when nothing
  /// does.
  private func likelySeparator() -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == Self.quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == Self.newline || byte == Self.carriageReturn { break }
      if Self.separators.contains(byte) { counts[byte, default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    return Self.separators.first { counts[$0, default: 0] == most } ?? separator
  }
}
