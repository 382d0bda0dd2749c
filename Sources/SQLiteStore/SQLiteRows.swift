import FoundationEssentials
import GRDB
import Governance
import Journal

extension Row {
  /// The columns in the order of the one statement that reads entries.
  func entry() throws -> Entry {
    guard let kind = RecordKind(rawValue: self[4]), let actor = Person.ID(self[2] as String) else {
      throw StoreFailure(.damaged, while: "reading entries", cause: "no such kind or person")
    }
    let function = (self[3] as String?).map { Function.ID($0) }
    if let function, function == nil {
      throw StoreFailure(.damaged, while: "reading entries", cause: "no such function")
    }
    let revision = Revision(
      storedAt: self[0],
      stamp: Stamp(instant: self[1], actor: actor, function: function.flatMap(\.self)),
      key: RecordKey(kind, self[5]), version: self[6], form: self[7],
      chain: (try digest(8), try digest(9), try digest(10)))
    return Entry(revision, hasNull(atIndex: 11) ? nil : try sealed(from: 11))
  }

  func sealed(from index: Int) throws -> Sealed {
    try Sealed(
      stored: bytes(index + 2), salt: bytes(index + 1), commitment: digest(index))
  }

  func digest(_ index: Int) throws -> Digest {
    guard let digest = Digest(bytes: try bytes(index)) else {
      throw StoreFailure(.damaged, while: "reading a digest")
    }
    return digest
  }

  private func bytes(_ index: Int) throws -> [UInt8] {
    try withUnsafeData(atIndex: index) { Array($0 ?? Data()) }
  }
}
