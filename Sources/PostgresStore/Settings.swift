import Journal

/// What the server and the role must be set to, for what is acknowledged to last.
enum Settings {
  /// Each with what it must not be.
  private static let unsafe = [
    ("fsync", "off"), ("full_page_writes", "off"), ("synchronous_commit", "off"),
  ]

  static func check(_ connection: Connection) throws(StoreFailure) {
    for (name, value) in Self.unsafe {
      let rows = try connection.query("SELECT current_setting($1)", [.text(name)])
      guard try rows.first?.text(0) != value else {
        throw StoreFailure(.unsafeSettings, while: "opening: \(name) is \(value)")
      }
    }
    // Row-level security doesn't hold for such a role.
    let rows = try connection.query(
      """
      SELECT 1 FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls)
      """, [])
    guard rows.isEmpty else {
      throw StoreFailure(
        .unsafeSettings, while: "opening: the role may see every municipality's rows")
    }
  }
}
