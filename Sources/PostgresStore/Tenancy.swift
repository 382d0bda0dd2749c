/// Whose journal, and how to reach it: the only way in.
package struct Tenancy: Sendable, CustomStringConvertible {
  /// Leads every key; the database shows a connection no other municipality's rows.
  package let municipality: String
  /// Connection text or URI as libpq reads it; may hold a password and is never printed.
  let connection: String

  package init(municipality: String, connection: String) {
    self.municipality = municipality
    self.connection = connection
  }

  /// Without the connection.
  package var description: String { municipality }
}
