import Governance
import Testing

@Suite struct `An uncounted quantity` {
  @Test(arguments: [
    """
    # Område: Lekplatser
    done: «Flertalet» lekplatser har besiktigats, och «några» har stängts.
    """,
    """
    # Sammanfattning: Sammanfattning
    effect: «Fler» ungdomar än tidigare besöker ishallen.
    """,
    """
    # Övrigt: Personal
    - «Ett stort antal» timvikarier har fått fast anställning.
    """,
    """
    # Område: Lekplatser
    | «En del av» gungorna | Parkchef | Klart
    """,
  ])
  func `is noted where the claim is made`(sample: String) {
    let marked = MarkedReport(sample)
    #expect(marked.found(.uncountedQuantity) == marked.expected)
    #expect(marked.remarks(.uncountedQuantity).allSatisfy { $0.weight == .note })
  }

  @Test(arguments: [
    """
    # Område: Lekplatser
    done: Flertalet lekplatser (19 av 24) har besiktigats.
    """,
    """
    # Område: Lekplatser
    purpose: Tanken är att fler ungdomar ska besöka ishallen.
    """,
    """
    # Bakgrund: Bakgrund
    Många kommuner har en egen styrmodell.
    """,
    """
    # Inriktning: Inriktning 2031
    > Fler invånare ska kunna nå ett bad.
    """,
  ])
  func `is none with a number, a hope, or in the board's own words`(sample: String) {
    #expect(MarkedReport(sample).found(.uncountedQuantity).isEmpty)
  }
}
