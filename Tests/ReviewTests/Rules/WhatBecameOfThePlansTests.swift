import Governance
import Review
import Testing

@Suite struct `The remark on what became of a plan` {
  static let editions = MarkedReport(
    """
    # Område: Badplatser
    ^ planned: Bryggan vid Kalvsjön ska lagas i augusti.
    ^ planned: Trampolinen i Granbadet ska bytas ut.
    # Område: Spår
    ^ planned: Elljusspåret i Ramnäs förlängs med två kilometer.
    =====
    # Område: Badplatser
    done: «Bryggan vid Kalvsjön lagades i augusti.»
    # Område: Skidor
    Snökanonen har vilat.
    """)

  @Test func `is made once for every plan of the earlier edition`() {
    let remarks = Self.editions.remarks(.whatBecameOfThePlans)
    let besides = remarks.compactMap(\.beside).map(\.statement.text)
    #expect(besides.sorted() == Self.editions.besides.sorted())
  }

  @Test func `stands where the answer does`() throws {
    let done = try #require(
      Self.editions.remarks(.whatBecameOfThePlans).first { $0.problem == .plan(.done) })
    #expect([done.words] == Self.editions.expected)
    #expect(done.place.title == "Badplatser")
    #expect(done.weight == .note)
  }

  @Test(arguments: [
    ("Trampolinen i Granbadet ska bytas ut.", "Badplatser"),
    ("Elljusspåret i Ramnäs förlängs med två kilometer.", "Badplatser"),
  ])
  func `stands at an area where there is no answer`(plan: String, area: String) throws {
    let remark = try #require(
      Self.editions.remarks(.whatBecameOfThePlans).first { $0.words == plan })
    #expect(remark.problem == .plan(.unanswered))
    #expect(remark.place.statement == nil)
    #expect(remark.place.title == area)
    #expect(remark.weight == .warning)
  }

  @Test func `is none without an earlier edition`() {
    let alone = examine(Self.editions.report)
    #expect(alone.remarks.allSatisfy { $0.rule != .whatBecameOfThePlans })
  }
}
