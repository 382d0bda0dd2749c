import Governance
import Testing

@Suite struct `The same thing told twice` {
  @Test(arguments: [
    """
    # Område: Naturvård
    ^ done: En kommunekolog på halvtid har anställts och började i maj.
    # Område: Strandskydd
    done: «Genom statsbidraget har vi kunnat knyta en kommunekolog till tillsynen.»
    """,
    """
    # Område: Bibliotek
    ^ done: Bokbussen Pärlan har fått en ny hållplats vid Ängelsbergs brygga.
    # Område: Landsbygd
    done: «Vid Ängelsbergs brygga stannar numera bokbussen Pärlan.»
    """,
    """
    # Område: Gator
    ^ planned: Gångtunneln under Västra stambanan målas om av konstnärer i september.
    # Område: Kultur
    planned: «I september målas gångtunneln under Västra stambanan om.»
    """,
  ])
  func `is shown at the second place beside the first`(sample: String) {
    let marked = MarkedReport(sample + Surroundings.text)
    #expect(marked.found(.sameThingTwice) == marked.expected)
    let besides = marked.remarks(.sameThingTwice).compactMap(\.beside).map(\.statement.text)
    #expect(besides == marked.besides)
  }

  @Test(arguments: [
    """
    # Område: Naturvård
    done: En kommunekolog på halvtid har anställts och började i maj.
    done: Kommunekologen har anställts för att räkna fåglar.
    """,
    """
    # Område: Bibliotek
    done: Bokbussen har fått en ny hållplats.
    # Område: Landsbygd
    done: Skolbussen har fått en ny tidtabell.
    """,
    """
    # Område: Bibliotek
    Biblioteken finns i fem orter.
    # Område: Landsbygd
    Biblioteken finns i fem orter.
    """,
    """
    # Område: Gator
    done: Asfalten på Kungsvägen har lagts om.
    # Område: Förskola
    done: Personalen på Granens förskola har gått en kurs i brandskydd.
    """,
  ])
  func `is not seen in one area, nor in two things of one sort`(sample: String) {
    #expect(MarkedReport(sample + Surroundings.text).found(.sameThingTwice).isEmpty)
  }

  @Test func `is the likest pair, and no statement has two twins`() {
    let marked = MarkedReport(
      """
      # Område: Kök
      ^ done: Matsvinnet i Lindåsens tillagningskök vägs nu varje dag av kockarna.
      | done: Matsvinnet i Lindåsens tillagningskök | Kostchef | Klart
      # Område: Klimat
      done: «I Lindåsens tillagningskök väger kockarna matsvinnet varje dag.»
      """ + Surroundings.text)
    #expect(marked.found(.sameThingTwice) == marked.expected)
    #expect(
      marked.remarks(.sameThingTwice).compactMap(\.beside).map(\.statement.text) == marked.besides)
  }
}
