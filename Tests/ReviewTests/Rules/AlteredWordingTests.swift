import Governance
import Testing

@Suite struct `Altered wording` {
  @Test(arguments: [
    """
    # Inriktning: Inriktning 2031
    ^ > Varje barn ska kunna cykla tryggt till sin skola.
    # Område: Cykelvägar
    > Varje barn ska kunna «gå» tryggt till sin skola.
    """,
    """
    # Inriktning: Inriktning 2031
    ^ > Biblioteken ska hålla öppet när människor är lediga.
    # Område: Bibliotek
    > Biblioteken ska «så långt möjligt hålla» öppet när människor är lediga.
    """,
    """
    # Inriktning: Inriktning 2031
    ^ > Dricksvattnet ska alltid vara rent och gott för kommunens invånare.
    # Område: Vatten
    > Dricksvattnet ska «vara» rent och gott för kommunens invånare.
    """,
    """
    # Inriktning: Inriktning 2031
    > Hemtjänsten ska ges av få och kända medarbetare.
    # Område: Hemtjänst
    > Hemtjänsten ska ges av få och kända medarbetare.
    > «Måltiderna lagas numera i Tallmo kök.»
    """,
    """
    # Inriktning: Inriktning 2031
    ^ > Taxorna hålls oförändrade under hela mandatperioden.
    =====
    # Inriktning: Inriktning 2031
    > Taxorna hålls «låga» under hela mandatperioden.
    """,
  ])
  func `is shown at the words that differ`(sample: String) {
    let marked = MarkedReport(sample)
    #expect(marked.found(.alteredWording) == marked.expected)
    let besides = marked.remarks(.alteredWording).compactMap(\.beside).map(\.statement.text)
    #expect(besides == marked.besides)
  }

  @Test(arguments: [
    """
    # Inriktning: Inriktning 2031
    > Varje barn ska kunna cykla tryggt till sin skola.
    # Område: Cykelvägar
    > Varje barn ska kunna cykla tryggt till sin skola.
    """,
    """
    # Inriktning: Inriktning 2031
    > Avfallet ska minska. Det som slängs ska kunna återvinnas av alla hushåll.
    # Område: Avfall
    > Avfallet  ska minska. Det som slängs ska kunna återvinnas av alla hushåll
    """,
    """
    # Område: Cykelvägar
    > Varje barn ska kunna gå tryggt till sin skola.
    """,
    """
    # Inriktning: Inriktning 2031
    > Varje barn ska kunna cykla tryggt till sin skola.
    # Område: Cykelvägar
    done: Två barn av tre kan nu cykla tryggt till skolan.
    """,
    """
    # Inriktning: Inriktning 2031
    > Taxorna hålls oförändrade under hela mandatperioden.
    =====
    # Inriktning: Inriktning 2031
    > Taxorna hålls oförändrade under hela mandatperioden.
    """,
  ])
  func `is no matter of white space, nor of what the administration says`(sample: String) {
    #expect(MarkedReport(sample).found(.alteredWording).isEmpty)
  }
}
