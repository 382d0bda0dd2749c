import Governance
package import Journal

extension PostgresJournal: JournalStore {
  package func head() throws(StoreFailure) -> Head { try currentHead() }

  func currentHead() throws(StoreFailure) -> Head {
    let rows = try connection.query(
      "SELECT position, digest FROM roder.heads WHERE municipality = $1", [.text(municipality)])
    guard let row = rows.first else { throw StoreFailure(.damaged, while: "reading the head") }
    return Head(position: try row.integer(0), digest: try row.digest(1))
  }

  package func entries(after position: Int, limit: Int) throws(StoreFailure) -> [Entry] {
    try entries(
      "r.position > $2 ORDER BY r.position LIMIT $3", [.integer(position), .integer(limit)])
  }

  package func history(of key: RecordKey) throws(StoreFailure) -> [Entry] {
    try entries(
      "r.kind = $2 AND r.id = $3 ORDER BY r.version", [.text(key.kind.rawValue), .text(key.id)])
  }

  package func sealed(_ commitment: Digest) throws(StoreFailure) -> Sealed? {
    try body(commitment)
  }

  func body(_ commitment: Digest) throws(StoreFailure) -> Sealed? {
    let rows = try connection.query(
      """
      SELECT commitment, salt, body FROM roder.bodies WHERE municipality = $1 AND commitment = $2
      """, [.text(municipality), .bytes(commitment.bytes)])
    return try rows.first?.sealed(from: 0)
  }

  package func attachments(after commitment: Digest?, limit: Int) throws(StoreFailure) -> [Sealed] {
    let rows = try connection.query(
      """
      SELECT commitment, salt, body FROM roder.bodies WHERE municipality = $1 AND commitment > $2
      AND NOT EXISTS (SELECT FROM roder.revisions r
        WHERE r.municipality = $1 AND r.commitment = bodies.commitment)
      ORDER BY commitment LIMIT $3
      """, [.text(municipality), .bytes(commitment?.bytes ?? []), .integer(limit)])
    var found: [Sealed] = []
    for row in rows { found.append(try row.sealed(from: 0)) }
    return found
  }

  private func entries(_ condition: String, _ values: [Value]) throws(StoreFailure) -> [Entry] {
    let rows = try connection.query(
      """
      SELECT r.position, r.instant, r.actor, r.function, r.kind, r.id, r.version, r.form,
        r.commitment, r.previous, r.digest, b.commitment, b.salt, b.body
      FROM roder.revisions r LEFT JOIN roder.bodies b USING (municipality, commitment)
      WHERE r.municipality = $1 AND \(condition)
      """, [.text(municipality)] + values)
    var found: [Entry] = []
    found.reserveCapacity(rows.count)
    for row in rows { found.append(try row.entry()) }
    return found
  }
}

extension Row {
  /// The columns in the order of the one statement that reads entries.
  fileprivate func entry() throws(StoreFailure) -> Entry {
    let function = try self[3] == nil ? nil : Function.ID(text(3))
    guard let kind = RecordKind(rawValue: try text(4)), let actor = Person.ID(try text(2)),
      function != nil || self[3] == nil
    else {
      throw StoreFailure(
        .damaged, while: "reading entries", cause: "no such kind, person, function")
    }
    let revision = Revision(
      storedAt: try integer(0),
      stamp: Stamp(instant: try integer(1), actor: actor, function: function),
      key: RecordKey(kind, try text(5)), version: try integer(6), form: try integer(7),
      chain: (try digest(8), try digest(9), try digest(10)))
    return Entry(revision, self[11] == nil ? nil : try sealed(from: 11))
  }

  fileprivate func sealed(from column: Int) throws(StoreFailure) -> Sealed {
    Sealed(
      stored: try bytes(column + 2), salt: try bytes(column + 1), commitment: try digest(column))
  }
}
