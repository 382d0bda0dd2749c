import CPowerLoss
import Foundation
import GRDB
import Journal
import Testing

@testable import SQLiteStore

/// On a disk that keeps writes in memory until they are synced, and then loses its power.
///
/// Serialized: the disk has one switch.
@Suite(.serialized) struct `A journal whose power fails` {
  static let rounds = 60
  static let isInstalled = power_loss_install() == 0

  @Test func `holds everything that it has acknowledged`() async throws {
    for round in 1...Self.rounds {
      let outcome = try await Self.round(round)
      #expect(outcome == .whole, "round \(round)")
    }
  }

  /// The same rounds must tell of losses when the journal doesn't wait for the disk: otherwise
  /// they would prove nothing.
  @Test(arguments: ["OFF", "NORMAL"])
  func `would be seen to lose something if it didn't sync`(synchronous: String) async throws {
    var losses = 0
    for round in 1...Self.rounds where try await Self.round(round, synchronous) != .whole {
      losses += 1
    }
    #expect(losses > Self.rounds / 4)
  }

  enum Outcome: Equatable {
    case whole
    /// An acknowledged revision isn't there.
    case lost
    /// The journal can't be opened or isn't whole.
    case broken
  }

  /// Appends until the power fails, and looks at what is there when it comes back.
  static func round(_ round: Int, _ synchronous: String = "FULL") async throws -> Outcome {
    try #require(isInstalled)
    return try await Folder.with { folder in
      let path = folder.appending(path: "powerloss-\(round).sqlite").path
      let journal = try SQLiteJournal.create(at: path)
      try await journal.queue.run("setting the test up") { db in
        try db.execute(sql: "PRAGMA synchronous = \(synchronous)")
        // Often, so that the power fails while the log is folded into the file too.
        try db.execute(sql: "PRAGMA wal_autocheckpoint = 20")
      }
      power_loss_arm(Int(10 + round * 37 % 600), UInt64(round))
      let acknowledged = await appendUntilFailure(journal)
      // The descriptor is let go as it is when a computer stops: nothing is written any more.
      do throws(StoreFailure) { try journal.close() } catch { #expect(error.kind != .damaged) }
      power_loss_arm(0, 1)
      return try await lookAgain(path, acknowledged)
    }
  }

  private static func appendUntilFailure(_ journal: SQLiteJournal) async -> [Revision] {
    var acknowledged: [Revision] = []
    while power_loss_happened() == 0 {
      do {
        let number = acknowledged.count
        acknowledged += try await journal.append(
          try Sample.batch(
            try Sample.proposal("a\(number % 7)", "\(number)", basedOn: number / 7)))
      } catch {
        break
      }
    }
    return acknowledged
  }

  private static func lookAgain(_ path: String, _ acknowledged: [Revision]) async throws -> Outcome
  {
    do {
      let journal = try SQLiteJournal.open(at: path)
      defer { try? journal.close() }
      let revisions = try await journal.everything(page: 1_000).map(\.revision)
      guard try await Verification(of: journal).isWhole else { return .broken }
      return revisions.starts(with: acknowledged) ? .whole : .lost
    } catch OpeningError.flaw(.shortened) {
      return .lost
    } catch {
      return .broken
    }
  }
}
