import Governance
import Journal
import Testing

@Suite struct `A chain of revisions` {
  static let salts = Salts { Array(repeating: 7, count: Salts.byteCount) }

  private func stamp(_ instant: Int) throws -> Stamp {
    Stamp(instant: instant, actor: try #require(Person.ID("anna")), function: nil)
  }

  /// The form of commitments and headers can never change: this one is recorded.
  @Test func `has the digests that it had on its first day`() async throws {
    let store = MemoryStore()
    let id = try #require(Municipality.ID("kommun"))
    var municipality = Municipality()
    municipality.code = "1489"
    municipality.name = "Ekbacken"
    let proposal = Proposal(municipality, id, basedOn: 0, salts: Self.salts)
    let first = try #require(
      try store.append(Batch(try stamp(1_790_000_000_000), [proposal])).first)

    #expect(
      String(decoding: proposal.sealed.body, as: UTF8.self)
        == #"{"code":"1489","form":1,"name":"Ekbacken"}"#)
    #expect(
      String(decoding: first.header, as: UTF8.self) == #"""
        {"actor":"anna","commitment":"\#(proposal.sealed.commitment)","form":1,"id":"kommun",\#
        "instant":1790000000000,"kind":"municipality","position":1,"previous":"\#
        \#(Digest.nothing)","version":1}
        """#)
    #expect(first.isIntact)
  }
}
