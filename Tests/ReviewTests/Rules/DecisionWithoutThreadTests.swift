import Governance
import Testing

@Suite struct `A decision without thread` {
  static let loud: [([Remark.Thread], String)] = [
    (
      [.money, .measure, .effect],
      """
      # Område: Broar
      decision: Nämnden antog en broplan (2031-03-12 «§ 27»).
      """
    ),
    (
      [.money, .effect],
      """
      # Område: Broar
      decision+done: Träbron har rivits efter beslutet 2031-03-12 «§ 27».
      """
    ),
    (
      [.effect],
      """
      # Område: Broar
      decision: Nämnden avsatte 400 000 kronor till en träbro (2031-03-12 «§ 27»).
      done: Träbron har byggts.
      """
    ),
  ]

  @Test(arguments: loud)
  func `is told with what is missing`(missing: [Remark.Thread], sample: String) throws {
    let marked = MarkedReport(sample)
    let remark = try #require(marked.remarks(.decisionWithoutThread).first)
    #expect(remark.problem == .decisionWithoutThread(missing: missing))
    #expect(remark.words.contains(marked.expected.first ?? "–"))
  }

  @Test(arguments: [
    """
    # Område: Broar
    decision: Nämnden avsatte 400 000 kronor till en träbro (2031-03-12 § 27).
    done+effect: Träbron har byggts och kortat skolvägen.
    """,
    """
    # Bakgrund: Bakgrund
    decision: Fullmäktige antog styrmodellen 2030-11-20 § 199.
    """,
    """
    # Inriktning: Inriktning 2031
    decision: Nämnden fastställde sin verksamhetsplan 2030-12-10 § 140.
    """,
    """
    # Område: Broar
    Enligt 4 kap. 2 § plan- och bygglagen krävs bygglov.
    """,
  ])
  func `is none where the thread holds, or the decision only frames the report`(sample: String) {
    #expect(MarkedReport(sample).found(.decisionWithoutThread).isEmpty)
  }

  @Test func `is one, however often the decision is cited`() {
    let marked = MarkedReport(
      """
      # Område: Broar
      decision: Nämnden antog en broplan (2031-03-12 § 27).
      # Område: Vägar
      decision+done: Vägtrumman byttes i enlighet med broplanen (2031-03-12 § 27).
      """)
    let problems = marked.remarks(.decisionWithoutThread).map(\.problem)
    #expect(problems == [.decisionWithoutThread(missing: [.money, .effect])])
  }
}
