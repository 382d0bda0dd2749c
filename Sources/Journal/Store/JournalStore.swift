/// Where a journal is kept: in memory, SQLite or PostgreSQL.
///
/// Nothing that it holds is ever updated; a body can be struck. One contract suite runs against all.
package protocol JournalStore: Sendable {
  func head() async throws(StoreFailure) -> Head
  /// In order of position, at most `limit`, beginning after `position`.
  func entries(after position: Int, limit: Int) async throws(StoreFailure) -> [Entry]
  /// Every version of a record, oldest first.
  func history(of key: RecordKey) async throws(StoreFailure) -> [Entry]
  /// `nil` when there is none, or when it has been struck.
  func sealed(_ commitment: Digest) async throws(StoreFailure) -> Sealed?
  /// All or nothing; when it returns the revisions survive a power loss.
  func append(_ batch: Batch) async throws(AppendError) -> [Revision]
  /// Every attachment that no revision has as its body, for verifying, in order of commitment.
  func attachments(after commitment: Digest?, limit: Int) async throws(StoreFailure) -> [Sealed]
  /// Takes what was struck out of the store's own files too; fails while others keep it busy.
  func wipeTraces() async throws(StoreFailure)
}

/// Why nothing was appended.
package enum AppendError: Error, Equatable, Sendable {
  case conflict(Conflict)
  /// A commitment that is to be struck isn't there.
  case nothingToStrike(Digest)
  case failure(StoreFailure)
}

/// The world broke: what kind, while doing what.
package struct StoreFailure: Error, Equatable, Sendable, CustomStringConvertible,
  CustomDebugStringConvertible
{
  package enum Kind: String, Sendable {
    case unavailable
    case busy
    case full
    case damaged
    /// The store isn't set up to keep what it has acknowledged.
    case unsafeSettings
    /// The store was made by a later version of Roder.
    case newer
    case other
  }

  package let kind: Kind
  /// "appending", "reading history": in English, for the log.
  package let action: String
  /// As the database worded it, for the protected log only.
  package let cause: String

  package init(_ kind: Kind, while action: String, cause: String = "") {
    self.kind = kind
    self.action = action
    self.cause = cause
  }

  /// Holds no data: safe in a response and in the ordinary log.
  package var description: String { "\(kind.rawValue) while \(action)" }
  package var debugDescription: String { cause.isEmpty ? description : "\(description): \(cause)" }
}
