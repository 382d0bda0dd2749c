import Governance
import Journal
import Testing

@Suite struct `A verification` {
  typealias Change = @Sendable (inout FakeStore) -> Void

  /// What may have been done to a journal of four revisions, and all that is said of it.
  static let tamperings: [(String, [Flaw], Change)] = [
    ("nothing", [], { _ in }),
    (
      "another version", [.changedRevision(position: 2)],
      { $0.kept[1] = $0.kept[1].tampered(version: 7) }
    ),
    (
      "another body", [.changedBody(position: 2)],
      { $0.kept[1] = $0.kept[1].tampered(body: [1]) }
    ),
    (
      "another's body", [.changedBody(position: 2)],
      { $0.kept[1] = Entry($0.kept[1].revision, $0.kept[0].sealed) }
    ),
    ("one is gone", [.brokenChain(position: 3)], { $0.kept.remove(at: 1) }),
    (
      "one follows another",
      [.brokenChain(position: 2), .changedRevision(position: 2)],
      { $0.kept[1] = $0.kept[1].tampered(previous: .nothing) }
    ),
    (
      "an attachment", [.changedAttachment(Digest(of: [1]))],
      { $0.files = [Sealed(stored: [2], salt: [], commitment: Digest(of: [1]))] }
    ),
    (
      "two bodies", [.changedBody(position: 1), .changedBody(position: 4)],
      {
        $0.kept[0] = $0.kept[0].tampered(body: [1])
        $0.kept[3] = $0.kept[3].tampered(body: [1])
      }
    ),
  ]

  @Test(arguments: tamperings)
  func `names everything that was changed`(
    what: String, flaws: [Flaw], change: Change
  ) async throws {
    var store = FakeStore(try Sample.journal())
    change(&store)
    let verification = try await Verification(of: store)
    #expect(verification.flaws == flaws, "\(what)")
    #expect(verification.isWhole == flaws.isEmpty)
    #expect(verification.head == store.head())
  }

  @Test func `tells where a body is gone`() async throws {
    var store = FakeStore(try Sample.journal())
    store.kept[2] = Entry(store.kept[2].revision, nil)
    let verification = try await Verification(of: store)
    #expect(verification.isWhole)
    #expect(verification.bodiless == [3])
  }
}
