import Governance
import Testing

@Suite struct `No owner and no day` {
  @Test(arguments: [
    """
    # Område: «Parker»
    planned: Dammen vid herrgården ska muddras.
    """,
    """
    # Område: «Parker»
    done: Dammen har muddrats.
    done: Bänkarna har målats.
    """,
    """
    # Område: «Parker»
    planned: Dammen ska muddras i april 2031.
    planned: Bänkarna ska målas.
    # Område: Gator
    done: Storgatan asfalterades i maj.
    """,
  ])
  func `is one remark for a whole area`(sample: String) {
    let marked = MarkedReport(sample)
    #expect(marked.found(.noOwnerNoDay) == marked.expected)
  }

  @Test(arguments: [
    """
    # Område: Parker
    planned: Dammen vid herrgården ska muddras under hösten.
    """,
    """
    # Område: Parker
    planned: Dammen ska muddras; parkchefen ansvarar.
    """,
    """
    # Område: Parker
    done: Dammen har muddrats.
    """,
    """
    # Övrigt: Ekonomi
    planned: Inköpen ska samordnas.
    """,
    """
    # Område: Parker
    effect: Dammen har fått klarare vatten.
    shortfall: Bänkarna är trasiga.
    """,
  ])
  func `is none where a who or a when stands, or nothing is to be done`(sample: String) {
    #expect(MarkedReport(sample).found(.noOwnerNoDay).isEmpty)
  }

  @Test func `is counted among the area's measures`() {
    let marked = MarkedReport(
      """
      # Område: Parker
      planned: Dammen ska muddras i april 2031.
      planned: Bänkarna ska målas.
      done: Grusgången har lagts om.
      """)
    let problems = marked.remarks(.noOwnerNoDay).map(\.problem)
    #expect(problems == [.noOwnerNoDay(without: 2, of: 3)])
  }
}
