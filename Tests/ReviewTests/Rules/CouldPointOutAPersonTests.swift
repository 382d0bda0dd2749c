import Governance
import Testing

@Suite struct `What could point out a person` {
  @Test(arguments: [
    """
    # Område: Bygglov
    «Ragnhild Åkerlund», ägare till Sjövik 2:8, har klagat på grannens staket.
    """,
    """
    # Område: Daglig verksamhet
    I våras flyttade «A.T.» till en annan grupp.
    """,
    """
    # Bakgrund: Bakgrund
    Frågor besvaras av «maj.lundberg@exempel.se».
    """,
    """
    # Område: Kulturskolan
    Jag vill bli trummis, säger «Selma V. (10 år)».
    """,
    """
    # Övrigt: Personal
    | Rehabilitering | «690412-3344» | Pågår
    """,
  ])
  func `is asked about in every part of a report`(sample: String) {
    let marked = MarkedReport(sample)
    #expect(marked.found(.couldPointOutAPerson) == marked.expected)
    #expect(marked.remarks(.couldPointOutAPerson).allSatisfy { $0.weight == .mustBeAnswered })
  }

  @Test(arguments: [
    """
    # Område: Bygglov
    Bygglovschef Ragnhild Åkerlund har infört en telefontid.
    """,
    """
    # Område: Daglig verksamhet
    Varje deltagare har en egen plan.
    """,
    """
    # Bakgrund: Bakgrund
    Frågor besvaras av registrator@exempel.se.
    """,
    """
    # Område: Kulturskolan
    Jubileumsboken av Selma Vikström har tryckts om.
    """,
    """
    # Inriktning: Inriktning 2031
    > Barn och unga ska få säga sitt.
    """,
  ])
  func `is quiet of officials, authors and everybody`(sample: String) {
    #expect(MarkedReport(sample).found(.couldPointOutAPerson).isEmpty)
  }

  @Test func `weighs less where the words may mean something else`() {
    let marked = MarkedReport(
      """
      # Område: Boende
      Den brukare i kollektivet som rymde i vintras är hemma.
      """)
    #expect(marked.remarks(.couldPointOutAPerson).map(\.weight) == [.warning])
  }
}
