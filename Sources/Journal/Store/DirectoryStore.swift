package import Governance

/// The directory of persons: beside the journal, changed and erased without a trace.
///
/// The journal and every export know a person by identifier only. One contract suite runs against
/// every directory.
package protocol DirectoryStore: Sendable {
  func persons() async throws(StoreFailure) -> [Person.ID: Person]
  /// Writes over what stood there.
  func put(_ person: Person, _ id: Person.ID) async throws(StoreFailure)
  /// Nothing happens when there is no such person.
  func erase(_ id: Person.ID) async throws(StoreFailure)
}
