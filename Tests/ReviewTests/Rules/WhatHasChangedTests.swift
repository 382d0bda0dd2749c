import Governance
import Review
import Testing

@Suite struct `The remark on what has changed` {
  static let editions = MarkedReport(
    """
    # Område: Renhållning
    Sorteringen på Bergets återvinningscentral uppgår till 58 procent.
    Kärlen töms varannan vecka.
    =====
    # Område: Renhållning
    Sorteringen på Bergets återvinningscentral uppgår till 63 procent.
    Kärlen töms varannan vecka.
    done: Två miljöbilar har köpts in till slamtömningen.
    """)

  @Test func `is a note, one for each change`() {
    let remarks = Self.editions.remarks(.whatHasChanged)
    let changes = examine(Self.editions.report, after: Self.editions.earlier).changes
    #expect(!changes.isEmpty)
    #expect(remarks.count == changes.count)
    #expect(remarks.allSatisfy { $0.weight == .note })
  }

  @Test func `is quiet of what stands as it stood`() {
    let words = Self.editions.remarks(.whatHasChanged).map(\.words)
    #expect(!words.contains("Kärlen töms varannan vecka."))
  }

  @Test func `is none without an earlier edition`() {
    let alone = examine(Self.editions.report)
    #expect(alone.remarks.allSatisfy { $0.rule != .whatHasChanged })
  }
}
