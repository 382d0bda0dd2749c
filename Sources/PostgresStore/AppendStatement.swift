import Governance
package import Journal

/// Appending is one statement: it moves the head if the head is where we saw it, and writes only
/// when it moved.
///
/// Two that come at the same time are told apart by the head's row: the later one waits, sees
/// another head than it expected, and writes nothing.
package enum AppendStatement {
  package static let sql = """
    WITH moved AS (
      UPDATE roder.heads SET position = $4, digest = $5
      WHERE municipality = $1 AND position = $2 AND digest = $3
        AND NOT EXISTS (
          SELECT FROM unnest($6::text[], $7::text[], $8::bigint[]) AS based (kind, id, version)
          WHERE based.version <> coalesce(
            (SELECT max(r.version) FROM roder.revisions r
             WHERE r.municipality = $1 AND r.kind = based.kind AND r.id = based.id), 0))
        AND cardinality($9::bytea[]) = (
          SELECT count(*) FROM roder.bodies WHERE municipality = $1 AND commitment = ANY ($9))
      RETURNING position
    ), revisions AS (
      INSERT INTO roder.revisions
      SELECT $1, r.* FROM moved, unnest(
        $10::bigint[], $11::bigint[], $12::text[], $13::text[], $14::text[], $15::text[],
        $16::bigint[], $17::bigint[], $18::bytea[], $19::bytea[], $20::bytea[]) AS r
    ), bodies AS (
      INSERT INTO roder.bodies
      SELECT $1, b.* FROM moved, unnest($21::bytea[], $22::bytea[], $23::bytea[]) AS b
      ON CONFLICT DO NOTHING
    ), struck AS (
      DELETE FROM roder.bodies USING moved WHERE municipality = $1 AND commitment = ANY ($9)
    )
    SELECT position FROM moved
    """

  package static func values(
    _ batch: Batch, _ added: [Revision], municipality: String, after head: Head
  ) -> [Value] {
    let last = added.last.map { Head(position: $0.position, digest: $0.digest) } ?? head
    return [
      .text(municipality), .integer(head.position), .bytes(head.digest.bytes),
      .integer(last.position), .bytes(last.digest.bytes),
    ] + based(batch) + [.byteRows(Set(batch.struck).map(\.bytes))] + columns(of: added)
      + columns(of: batch.kept)
  }

  /// Each record with the version that its first proposal is based on.
  private static func based(_ batch: Batch) -> [Value] {
    let based = Dictionary(batch.proposals.map { ($0.key, $0.basedOn) }) { first, _ in first }
    let keys = Array(based.keys)
    return [
      .texts(keys.map(\.kind.rawValue)), .texts(keys.map(\.id)),
      .integers(keys.map { based[$0] ?? 0 }),
    ]
  }

  private static func columns(of revisions: [Revision]) -> [Value] {
    [
      .integers(revisions.map(\.position)), .integers(revisions.map(\.stamp.instant)),
      .texts(revisions.map(\.stamp.actor.text)), .texts(revisions.map(\.stamp.function?.text)),
      .texts(revisions.map(\.key.kind.rawValue)), .texts(revisions.map(\.key.id)),
      .integers(revisions.map(\.version)), .integers(revisions.map(\.form)),
      .byteRows(revisions.map(\.commitment.bytes)), .byteRows(revisions.map(\.previous.bytes)),
      .byteRows(revisions.map(\.digest.bytes)),
    ]
  }

  private static func columns(of bodies: [Sealed]) -> [Value] {
    [
      .byteRows(bodies.map(\.commitment.bytes)), .byteRows(bodies.map(\.salt)),
      .byteRows(bodies.map(\.body)),
    ]
  }
}
