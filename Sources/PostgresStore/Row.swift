import CPostgres
import Journal

/// A row of an answer; an absent cell is `nil`.
struct Row {
  private let cells: [[UInt8]?]

  static func all(in result: OpaquePointer?) -> [Row] {
    let columns = unsafe PQnfields(result)
    return unsafe (0..<PQntuples(result)).map { row in
      Row(cells: (0..<columns).map { unsafe cell(result, row, $0) })
    }
  }

  private static func cell(_ result: OpaquePointer?, _ row: Int32, _ column: Int32) -> [UInt8]? {
    guard unsafe PQgetisnull(result, row, column) == 0 else { return nil }
    let count = unsafe Int(PQgetlength(result, row, column))
    let start = unsafe UnsafeRawPointer(PQgetvalue(result, row, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  subscript(column: Int) -> [UInt8]? { cells[column] }

  func bytes(_ column: Int) throws(StoreFailure) -> [UInt8] {
    guard let bytes = cells[column] else {
      throw StoreFailure(.damaged, while: "reading a row", cause: "column \(column) is absent")
    }
    return bytes
  }

  func integer(_ column: Int) throws(StoreFailure) -> Int {
    Int(try bytes(column).reduce(Int64(0)) { $0 << 8 | Int64($1) })
  }

  func text(_ column: Int) throws(StoreFailure) -> String {
    String(decoding: try bytes(column), as: UTF8.self)
  }

  func digest(_ column: Int) throws(StoreFailure) -> Digest {
    guard let digest = Digest(bytes: try bytes(column)) else {
      throw StoreFailure(.damaged, while: "reading a digest")
    }
    return digest
  }
}
