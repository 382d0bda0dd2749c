import Governance
import Testing

@Suite struct `An effect without ground` {
  @Test(arguments: [
    """
    # Område: Vatten
    effect: «Spolningen har gett klarare vatten i Norrby.»
    """,
    """
    # Sammanfattning: Sammanfattning
    done+effect: «Nya rutiner har infört lugn i köket.»
    """,
    """
    # Inriktning: Nämndens inriktning
    effect?: «Uppdraget har skärpt samarbetet.»
    """,
  ])
  func `is asked about wherever it is claimed`(sample: String) {
    let marked = MarkedReport(sample)
    #expect(marked.found(.effectWithoutGround) == marked.expected)
  }

  @Test(arguments: ["measured", "counted", "judgement"])
  func `is none when something carries it`(ground: String) {
    let marked = MarkedReport(
      """
      # Område: Vatten
      effect=\(ground): Läckaget är nu mindre.
      """)
    #expect(marked.report.statements.first?.statement.has(.effect) == true)
    #expect(marked.found(.effectWithoutGround).isEmpty)
  }

  @Test func `isn't sought in what lies behind`() {
    let marked = MarkedReport(
      """
      # Bakgrund: Bakgrund
      effect: Lagen har gett fler rätt till stöd.
      # Inledning: Så är redovisningen gjord
      effect: Mallen har förenklat läsningen.
      """)
    #expect(marked.found(.effectWithoutGround).isEmpty)
  }

  @Test func `weighs less when the reading is unsure`() {
    let marked = MarkedReport(
      """
      # Område: Vatten
      effect: Spolningen har gett klarare vatten.
      effect?: Arbetet har tagit fart.
      """)
    #expect(marked.remarks(.effectWithoutGround).map(\.weight) == [.warning, .note])
  }
}
