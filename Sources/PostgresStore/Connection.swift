import CPostgres
import Journal

/// One connection through libpq; every call waits for the server.
///
/// Lives inside an actor with a thread of its own. When a connection has been lost, the next call
/// makes a new one.
@safe
final class Connection {
  private static let connectSeconds = "10"
  private static let setUp = """
    SET statement_timeout = '60s'; SET lock_timeout = '10s'; SET search_path = pg_catalog
    """

  private let text: String
  private let municipality: String
  private var handle: OpaquePointer?
  /// The names of the statements that this connection has prepared.
  private var prepared: [String: String] = [:]

  /// Connects when the first statement comes.
  init(_ tenancy: Tenancy) {
    text = tenancy.connection
    municipality = tenancy.municipality
    unsafe handle = nil
  }

  deinit { close() }

  func close() {
    unsafe PQfinish(handle)
    unsafe handle = nil
    prepared = [:]
  }

  /// One statement with its values; each row as cells of bytes, in PostgreSQL's binary form.
  func query(_ sql: String, _ values: [Value]) throws(StoreFailure) -> [Row] {
    try reconnect()
    let name = try prepare(sql, values)
    let bytes = values.map(\.bytes)
    let lengths = bytes.map { Int32($0?.count ?? 0) }
    let formats = [Int32](repeating: 1, count: values.count)
    let result = unsafe withPointers(bytes) { pointers in
      unsafe PQexecPrepared(
        handle, name, Int32(values.count), pointers, lengths, formats, 1)
    }
    defer { unsafe PQclear(result) }
    try unsafe check(result)
    return unsafe Row.all(in: result)
  }

  /// Statements without values, after each other.
  func run(_ sql: String) throws(StoreFailure) {
    try reconnect()
    let result = unsafe PQexec(handle, sql)
    defer { unsafe PQclear(result) }
    try unsafe check(result)
  }

  private func prepare(_ sql: String, _ values: [Value]) throws(StoreFailure) -> String {
    if let name = prepared[sql] { return name }
    let name = "s\(prepared.count)"
    let types = values.map(\.type)
    let result = unsafe PQprepare(handle, name, sql, Int32(types.count), types)
    defer { unsafe PQclear(result) }
    try unsafe check(result)
    prepared[sql] = name
    return name
  }

  private func check(_ result: OpaquePointer?) throws(StoreFailure) {
    let status = unsafe PQresultStatus(result)
    guard status != PGRES_TUPLES_OK, status != PGRES_COMMAND_OK else { return }
    let state = unsafe PQresultErrorField(result, Int32(UInt8(ascii: "C")))
    let words = unsafe PQresultErrorMessage(result)
    throw unsafe StoreFailure(state: Self.string(state), words: Self.string(words))
  }

  private func reconnect() throws(StoreFailure) {
    guard unsafe handle == nil || PQstatus(handle) != CONNECTION_OK else { return }
    close()
    try connect()
    try run(Self.setUp)
    _ = try query("SELECT set_config('roder.municipality', $1, false)", [.text(municipality)])
  }

  private func connect() throws(StoreFailure) {
    // What comes before the text is what holds when the text doesn't say; what comes after, always.
    let options = [
      ("connect_timeout", Self.connectSeconds), ("application_name", "roder"), ("dbname", text),
      ("client_encoding", "UTF8"),
    ]
    unsafe handle = withTexts(options.map(\.0)) { names in
      unsafe withTexts(options.map(\.1)) { values in unsafe PQconnectdbParams(names, values, 1) }
    }
    guard unsafe PQstatus(handle) == CONNECTION_OK else {
      let words = unsafe Self.string(PQerrorMessage(handle))
      close()
      throw StoreFailure(.unavailable, while: "connecting", cause: Self.withoutQuoted(words))
    }
    unsafe PQsetNoticeProcessor(handle, { _, _ in }, nil)
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }

  /// What libpq quotes may be a piece of a password that was written in the wrong place.
  static func withoutQuoted(_ words: String) -> String {
    var isQuoted = false
    let kept = words.filter { character in
      if character == "\"" { isQuoted.toggle() }
      return !isQuoted || character == "\""
    }
    return kept.replacing("\n", with: " ")
  }
}
