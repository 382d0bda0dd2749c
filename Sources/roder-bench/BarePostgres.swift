import CPostgres
import Journal
import PostgresStore

/// Appends with libpq's functions and nothing else; the tables and the head are there already.
@safe
final class BarePostgres {
  private static let name = "append"

  private var handle: OpaquePointer?
  private let municipality: String
  init(_ connection: String, municipality: String) throws(Wrong) {
    self.municipality = municipality
    unsafe handle = PQconnectdb(connection)
    try run("SET search_path = pg_catalog")
    try run("SELECT set_config('roder.municipality', '\(municipality)', false)")
  }

  /// The values of the statement for each entry, finished in advance.
  func statements(_ entries: [Entry]) throws(Wrong) -> [[[UInt8]?]] {
    var head = Head.empty
    let values = entries.map { entry in
      let row = entry.revision
      let sealed = entry.sealed ?? Sealed(open: [])
      let proposal = Proposal(row.key, basedOn: row.version - 1, form: row.form, sealed: sealed)
      defer { head = Head(position: row.position, digest: row.digest) }
      return AppendStatement.values(
        Batch(row.stamp, [proposal]), [row], municipality: municipality, after: head)
    }
    try prepare(values.first?.map(\.type) ?? [])
    return values.map { $0.map(\.bytes) }
  }

  func append(_ bytes: [[UInt8]?]) throws(Wrong) {
    let lengths = bytes.map { Int32($0?.count ?? 0) }
    let formats = [Int32](repeating: 1, count: bytes.count)
    let result = unsafe withPointers(bytes) { pointers in
      unsafe PQexecPrepared(
        handle, Self.name, Int32(bytes.count), pointers, lengths, formats, 1)
    }
    defer { unsafe PQclear(result) }
    guard unsafe PQntuples(result) == 1 else { throw .answer("PostgreSQL wrote nothing") }
  }

  func close() { unsafe PQfinish(handle) }

  private func prepare(_ types: [Oid]) throws(Wrong) {
    let result = unsafe PQprepare(
      handle, Self.name, AppendStatement.sql, Int32(types.count), types)
    defer { unsafe PQclear(result) }
    try unsafe demand(result)
  }

  private func run(_ sql: String) throws(Wrong) {
    let result = unsafe PQexec(handle, sql)
    defer { unsafe PQclear(result) }
    try unsafe demand(result)
  }

  private func demand(_ result: OpaquePointer?) throws(Wrong) {
    let status = unsafe PQresultStatus(result)
    guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else {
      throw .answer("PostgreSQL refused a statement")
    }
  }
}
