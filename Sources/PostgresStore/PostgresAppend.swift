import Governance
package import Journal

extension PostgresJournal {
  /// How often another process may be first before we give up.
  private static let attempts = 200

  package func append(_ batch: Batch) async throws(AppendError) -> [Revision] {
    var refusal: AppendError?
    do throws(StoreFailure) {
      for _ in 1...Self.attempts where refusal == nil {
        if let added = try attempt(batch) { return took(added, batch) }
        refusal = try self.refusal(of: batch)
      }
    } catch {
      throw .failure(error)
    }
    throw refusal ?? .failure(StoreFailure(.busy, while: "appending"))
  }

  /// `nil` when the head had moved, a version is stale or there is nothing to strike: nothing has
  /// been written then.
  private func attempt(_ batch: Batch) throws(StoreFailure) -> [Revision]? {
    let based = Dictionary(batch.proposals.map { ($0.key, $0.basedOn) }) { first, _ in first }
    let added: [Revision]
    do throws(Conflict) {
      added = try batch.revisions(after: lastHead) { based[$0] ?? 0 }
    } catch {
      return nil
    }
    let rows = try connection.query(
      AppendStatement.sql,
      AppendStatement.values(batch, added, municipality: municipality, after: lastHead))
    return rows.isEmpty ? nil : added
  }

  private func took(_ added: [Revision], _ batch: Batch) -> [Revision] {
    if let last = added.last {
      lastHead = Head(position: last.position, digest: last.digest)
      noticeLater()
    }
    if !batch.struck.isEmpty { retryWiping() }
    return added
  }

  /// Finds out why nothing was written; `nil` when the next attempt may succeed.
  private func refusal(of batch: Batch) throws(StoreFailure) -> AppendError? {
    lastHead = try currentHead()
    let versions = try versions(of: batch.keys)
    do throws(Conflict) {
      _ = try batch.revisions(after: lastHead) { versions[$0] ?? 0 }
    } catch {
      return .conflict(error)
    }
    for digest in batch.struck where try body(digest) == nil { return .nothingToStrike(digest) }
    return nil
  }

  private func versions(of keys: Set<RecordKey>) throws(StoreFailure) -> [RecordKey: Int] {
    var versions: [RecordKey: Int] = [:]
    for key in keys {
      let rows = try connection.query(
        """
        SELECT coalesce(max(version), 0) FROM roder.revisions
        WHERE municipality = $1 AND kind = $2 AND id = $3
        """, [.text(municipality), .text(key.kind.rawValue), .text(key.id)])
      versions[key] = try rows.first?.integer(0)
    }
    return versions
  }
}
