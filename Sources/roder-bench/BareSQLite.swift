import GRDBSQLite
import Governance
import Journal

/// Appends with SQLite's C functions and nothing else; the tables are there already.
@safe
final class BareSQLite {
  private static let settings = """
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON
    """
  /// SQLITE_TRANSIENT: SQLite copies what is bound.
  private static let copying = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private var handle: OpaquePointer?
  private var begin: OpaquePointer?
  private var version: OpaquePointer?
  private var head: OpaquePointer?
  private var revision: OpaquePointer?
  private var body: OpaquePointer?
  private var commit: OpaquePointer?

  init(_ path: String) throws(Wrong) {
    unsafe handle = nil
    try demand(unsafe sqlite3_open(path, &handle), SQLITE_OK)
    try demand(unsafe sqlite3_exec(handle, Self.settings, nil, nil, nil), SQLITE_OK)
    unsafe begin = try prepare("BEGIN IMMEDIATE")
    unsafe version = try prepare("SELECT max(version) FROM revisions WHERE kind = ? AND id = ?")
    unsafe head = try prepare(
      "SELECT position, digest FROM revisions ORDER BY position DESC LIMIT 1")
    unsafe revision = try prepare(
      "INSERT INTO revisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    unsafe body = try prepare("INSERT OR IGNORE INTO bodies VALUES (?, ?, ?)")
    unsafe commit = try prepare("COMMIT")
  }

  func append(_ entry: Entry) throws(Wrong) {
    let row = entry.revision
    try unsafe run(begin)
    unsafe bind(version, 1, row.key.kind.rawValue)
    unsafe bind(version, 2, row.key.id)
    try unsafe run(version, SQLITE_ROW)
    try unsafe run(head, row.position == 1 ? SQLITE_DONE : SQLITE_ROW)
    unsafe sqlite3_bind_int64(revision, 1, Int64(row.position))
    unsafe sqlite3_bind_int64(revision, 2, Int64(row.stamp.instant))
    unsafe bind(revision, 3, row.stamp.actor.text)
    unsafe sqlite3_bind_null(revision, 4)
    unsafe bind(revision, 5, row.key.kind.rawValue)
    unsafe bind(revision, 6, row.key.id)
    unsafe sqlite3_bind_int64(revision, 7, Int64(row.version))
    unsafe sqlite3_bind_int64(revision, 8, Int64(row.form))
    unsafe bind(revision, 9, row.commitment.bytes)
    unsafe bind(revision, 10, row.previous.bytes)
    unsafe bind(revision, 11, row.digest.bytes)
    try unsafe run(revision)
    unsafe bind(body, 1, row.commitment.bytes)
    unsafe bind(body, 2, entry.sealed?.salt ?? [])
    unsafe bind(body, 3, entry.sealed?.body ?? [])
    try unsafe run(body)
    try unsafe run(commit)
  }

  func close() {
    unsafe sqlite3_finalize(begin)
    unsafe sqlite3_finalize(version)
    unsafe sqlite3_finalize(head)
    unsafe sqlite3_finalize(revision)
    unsafe sqlite3_finalize(body)
    unsafe sqlite3_finalize(commit)
    unsafe sqlite3_close(handle)
  }

  private func prepare(_ sql: String) throws(Wrong) -> OpaquePointer? {
    var statement: OpaquePointer?
    try demand(unsafe sqlite3_prepare_v2(handle, sql, -1, &statement, nil), SQLITE_OK)
    return unsafe statement
  }

  private func bind(_ statement: OpaquePointer?, _ place: Int32, _ text: String) {
    unsafe sqlite3_bind_text(statement, place, text, -1, Self.copying)
  }

  private func bind(_ statement: OpaquePointer?, _ place: Int32, _ bytes: [UInt8]) {
    unsafe sqlite3_bind_blob(statement, place, bytes, Int32(bytes.count), Self.copying)
  }

  private func run(_ statement: OpaquePointer?, _ wanted: Int32 = SQLITE_DONE) throws(Wrong) {
    try demand(unsafe sqlite3_step(statement), wanted)
    unsafe sqlite3_reset(statement)
  }

  private func demand(_ answer: Int32, _ wanted: Int32) throws(Wrong) {
    if answer != wanted { throw .answer("SQLite answered \(answer)") }
  }
}
