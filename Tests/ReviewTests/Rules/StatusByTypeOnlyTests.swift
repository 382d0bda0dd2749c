import Governance
import Testing

@Suite struct `A status shown by type only` {
  @Test(arguments: [
    """
    # Inledning: Läsanvisning
    Det som återstår är satt med «kursiv» stil.
    # Område: Badplatser
    done: Bryggan har lagats.
    """,
    """
    # Område: Badplatser
    _planned: «Bryggan lagas till våren.»_
    _planned: Trampolinen byts.
    """,
    """
    # Inledning: Läsanvisning
    Planerade insatser är «gråmarkerade» i texten.
    """,
  ])
  func `is one remark for a whole report`(sample: String) {
    let marked = MarkedReport(sample)
    #expect(marked.found(.statusByTypeOnly) == marked.expected)
  }

  @Test(arguments: [
    """
    # Område: Badplatser
    planned: Bryggan lagas till våren.
    """,
    """
    # Område: Badplatser
    _Bryggan vid sjön_
    done: Bryggan har lagats.
    """,
    """
    # Inledning: Läsanvisning
    Det som återstår står under rubriken Framåt.
    """,
  ])
  func `is none where words tell it`(sample: String) {
    #expect(MarkedReport(sample).found(.statusByTypeOnly).isEmpty)
  }
}
