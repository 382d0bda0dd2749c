package import CPostgres

/// A value that is sent with a statement, in PostgreSQL's binary form.
package enum Value {
  case integer(Int)
  case text(String)
  case bytes([UInt8])
  case integers([Int])
  case texts([String?])
  case byteRows([[UInt8]])

  /// The number that PostgreSQL has for the type.
  package var type: Oid {
    switch self {
    case .integer: 20
    case .text: 25
    case .bytes: 17
    case .integers: 1016
    case .texts: 1009
    case .byteRows: 1001
    }
  }

  package var bytes: [UInt8]? {
    switch self {
    case .integer(let number): Self.bigEndian(Int64(number))
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    case .integers(let numbers): Self.list(numbers.map { Self.bigEndian(Int64($0)) }, of: 20)
    case .texts(let texts): Self.list(texts.map { $0.map { Array($0.utf8) } }, of: 25)
    case .byteRows(let rows): Self.list(rows, of: 17)
    }
  }

  /// Dimensions, whether something is absent, type; length and lower bound; each with its length.
  private static func list(_ items: [[UInt8]?], of type: Int32) -> [UInt8] {
    let isGapped: Int32 = items.contains { $0 == nil } ? 1 : 0
    var bytes = bigEndian(Int32(items.isEmpty ? 0 : 1)) + bigEndian(isGapped) + bigEndian(type)
    guard !items.isEmpty else { return bytes }
    bytes += bigEndian(Int32(items.count)) + bigEndian(Int32(1))
    for item in items {
      bytes += bigEndian(Int32(item?.count ?? -1))
      bytes += item ?? []
    }
    return bytes
  }

  private static func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
