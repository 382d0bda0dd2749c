import Dispatch
package import Journal

/// The journal of one municipality in PostgreSQL, with its directory of persons.
///
/// Holds one connection; many processes may hold one each.
package actor PostgresJournal {
  /// How long others may wait to hear of what was appended; what comes meanwhile is told at once.
  private static let noticeMilliseconds = 20

  private nonisolated let executor = QueueExecutor()
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe executor.asUnownedSerialExecutor()
  }

  nonisolated let municipality: String
  let connection: Connection
  /// Where the chain ended when we last looked.
  var lastHead = Head.empty
  private var isNoticeDue = false

  /// Connects, brings the tables up, and refuses a server that may forget what it acknowledged.
  package static func open(_ tenancy: Tenancy) async throws(StoreFailure) -> PostgresJournal {
    let journal = Self(tenancy)
    try await journal.begin()
    return journal
  }

  private init(_ tenancy: Tenancy) {
    municipality = tenancy.municipality
    connection = Connection(tenancy)
  }

  private func begin() throws(StoreFailure) {
    try Settings.check(connection)
    try Schema.bringUp(connection)
    _ = try connection.query(
      "INSERT INTO roder.heads VALUES ($1, 0, $2) ON CONFLICT DO NOTHING",
      [.text(municipality), .bytes(Digest.nothing.bytes)])
    retryWiping()
  }

  /// Tells what is still to be told, and disconnects.
  package func close() {
    if isNoticeDue { giveNotice() }
    connection.close()
  }

  /// Tells those who listen, after the commit: inside it, one append would wait for another.
  func noticeLater() {
    guard !isNoticeDue else { return }
    isNoticeDue = true
    executor.queue.asyncAfter(deadline: .now() + .milliseconds(Self.noticeMilliseconds)) {
      [weak self] in self?.assumeIsolated { $0.giveNotice() }
    }
  }

  private func giveNotice() {
    guard isNoticeDue else { return }
    isNoticeDue = false
    // Who listens looks now and then all the same, so a notice that is lost costs only time.
    do throws(StoreFailure) {
      _ = try connection.query("SELECT pg_notify('roder', $1)", [.text(municipality)])
    } catch {
      return
    }
  }
}
