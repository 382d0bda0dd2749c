package import Governance
import Synchronization

/// A directory in memory, for tests and for the model that the others are compared with.
package final class MemoryDirectory: DirectoryStore {
  private let kept = Mutex<[Person.ID: Person]>([:])

  package init() {}

  package func persons() -> [Person.ID: Person] { kept.withLock(\.self) }
  package func put(_ person: Person, _ id: Person.ID) { kept.withLock { $0[id] = person } }
  package func erase(_ id: Person.ID) { kept.withLock { $0[id] = nil } }
}
