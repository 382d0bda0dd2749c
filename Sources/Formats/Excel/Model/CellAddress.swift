/// Where a cell stands: "B7" is column 2, row 7.
package struct CellAddress: Hashable, Sendable {
  package static let lastRow = 1_048_576
  package static let lastColumn = 16_384

  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// `nil` for what is no cell of a sheet; dollar signs are passed.
  package init?(_ text: some StringProtocol) {
    var (row, column) = (0, 0)
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard row <= Self.lastRow, column <= Self.lastColumn else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// "A" to "XFD".
  package static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension CellAddress: CustomStringConvertible {
  package var description: String { "\(Self.letters(ofColumn: column))\(row)" }
}

/// A rectangle of cells, "A1:C3".
package struct CellRange: Hashable, Sendable {
  package let first: CellAddress
  package let last: CellAddress

  package init(_ first: CellAddress, _ last: CellAddress) {
    self.first = first
    self.last = last
  }

  /// `nil` when it is no rectangle, or is written from its end.
  package init?(_ text: String) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), let first = CellAddress(ends[0]),
      let last = CellAddress(ends[ends.count - 1]), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    self.init(first, last)
  }
}

extension CellRange: CustomStringConvertible {
  package var description: String { "\(first):\(last)" }
}
