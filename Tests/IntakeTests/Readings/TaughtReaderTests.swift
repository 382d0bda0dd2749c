import Governance
import SwedishText
import Testing

@testable import Intake

@Suite struct `The taught reader` {
  @Test func `is recorded and read again without a difference`() {
    let reader = TaughtReader.shared
    let again = TaughtReader(recorded: reader.recorded)
    #expect(again.recorded == reader.recorded)
    #expect(again.weights.count == Traits.count * TaughtReader.kinds.count)
    #expect(again.arbiters.map(\.weights.count) == TaughtReader.kinds.map { _ in Arbiter.count })
  }

  @Test(arguments: ["", "Klart.", "Kön till simskolan är ett minne blott, och fler vågar hoppa i."])
  func `gives each arbiter as many grounds as it has weights`(sentence: String) {
    let seen = Seen(sentence)
    let grounds = Arbiter.grounds(TaughtReader.shared.odds(seen.traits), seen)
    #expect(grounds.count == Arbiter.count)
  }

  @Test func `shows the words that weigh the most, beside each other and no sign`() {
    let clue = Clue("Kön till simskolan, som var lång, har smultit ihop.", Clue.Context())
    let traits = Traits(clue)
    for kind in TaughtReader.kinds.indices {
      let words = TaughtReader.shared.words(for: kind, in: traits, of: clue)
      #expect((1...5).contains(words.count))
      #expect(clue.words[words].allSatisfy { !$0.isSign })
    }
  }
}
