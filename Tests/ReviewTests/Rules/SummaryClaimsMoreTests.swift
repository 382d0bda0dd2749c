import Governance
import Testing

@Suite struct `A summary that claims more` {
  static let loud: [(Remark.Overclaim, String)] = [
    (
      .plannedBecameDone,
      """
      # Område: Energi
      ^ planned: Bergvärme borras vid Tallbackens simhall under nästa år.
      # Sammanfattning: Sammanfattning
      done+effect: «Bergvärmen vid Tallbackens simhall har sänkt elräkningen.»
      """
    ),
    (
      .purposeBecameEffect,
      """
      # Område: Trafik
      ^ purpose: Farthindren på Storgatan syftar till att skydda gående vid övergångsstället.
      # Sammanfattning: Sammanfattning
      effect: «Farthindren på Storgatan har skyddat gående vid övergångsstället.»
      """
    ),
    (
      .cautiousBecameCertain,
      """
      # Område: Kollektivtrafik
      ^ Det är för tidigt att säga om resandet med ringbussen har ökat.
      # Sammanfattning: Sammanfattning
      effect: «Resandet med ringbussen har ökat.»
      """
    ),
    (
      .cautiousBecameCertain,
      """
      # Område: Fritidsgårdar
      ^ Ledarna tycker att kvällarna möjligen är tryggare, men det är osäkert.
      # Sammanfattning: Sammanfattning
      effect: «Stämningen har blivit tryggare.»
      """
    ),
    (
      .plannedBecameDone,
      """
      # Område: Skolgårdar
      ^ Tre av fem skolgårdar har fått ny belysning och nya cykelställ.
      # Sammanfattning: Sammanfattning
      done: «Alla skolgårdar har fått ny belysning och nya cykelställ.»
      """
    ),
  ]

  @Test(arguments: loud)
  func `is shown beside the sentence it goes beyond`(how: Remark.Overclaim, sample: String) throws {
    let marked = MarkedReport(sample + Surroundings.text)
    let remark = try #require(marked.remarks(.summaryClaimsMore).first)
    #expect(marked.remarks(.summaryClaimsMore).count == 1)
    #expect(marked.expected.first?.hasPrefix(remark.words) == true)
    #expect(remark.problem == .summaryClaimsMore(how))
    #expect(remark.beside?.statement.text == marked.besides.first)
  }

  @Test(arguments: [
    """
    # Område: Energi
    done: Bergvärme har borrats vid Tallbackens simhall.
    # Sammanfattning: Sammanfattning
    done: Bergvärmen vid Tallbackens simhall har borrats.
    """,
    """
    # Område: Energi
    planned: Bergvärme borras vid Tallbackens simhall under nästa år.
    # Sammanfattning: Sammanfattning
    planned: Bergvärmen vid Tallbackens simhall ska borras.
    """,
    """
    # Område: Kollektivtrafik
    Det är för tidigt att säga om resandet med ringbussen har ökat.
    # Sammanfattning: Sammanfattning
    Det går ännu inte att bedöma om resandet med ringbussen har ökat.
    """,
    """
    # Område: Kollektivtrafik
    Det är för tidigt att säga om resandet med ringbussen har ökat.
    # Sammanfattning: Sammanfattning
    done: Ringbussen har börjat gå.
    """,
    """
    # Område: Trafik
    purpose: Farthindren på Storgatan syftar till att skydda gående vid övergångsstället.
    effect=measured: Farthindren på Storgatan har skyddat gående: två olyckor mot sju.
    # Sammanfattning: Sammanfattning
    effect: Farthindren på Storgatan har skyddat gående.
    """,
    """
    # Område: Kollektivtrafik
    Det är för tidigt att säga om resandet med ringbussen har ökat.
    # Sammanfattning: Sammanfattning
    shortfall: Resandet med ringbussen har inte ökat.
    """,
  ])
  func `is none where it says what the body says`(sample: String) {
    #expect(MarkedReport(sample + Surroundings.text).found(.summaryClaimsMore).isEmpty)
  }
}
