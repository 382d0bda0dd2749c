package import Journal

/// What has been struck lies in the table's file until the table is written anew.
///
/// The table `traces` remembers that it is due, should another process keep it from happening.
extension PostgresJournal {
  /// Writes the table anew, if something is due; throws while others hold it.
  ///
  /// Appending and opening do it by themselves; when they couldn't, the next one tries again.
  package func wipeTraces() throws(StoreFailure) {
    let rows = try connection.query(
      "SELECT 1 FROM roder.traces WHERE municipality = $1", [.text(municipality)])
    guard !rows.isEmpty else { return }
    try connection.run("VACUUM (FULL) roder.bodies")
    _ = try connection.query(
      "DELETE FROM roder.traces WHERE municipality = $1", [.text(municipality)])
  }

  func retryWiping() {
    // Still marked as due; an act that needs to know calls `wipeTraces` itself.
    do throws(StoreFailure) { try wipeTraces() } catch { return }
  }
}
