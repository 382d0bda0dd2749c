/// Which phrases of a book can begin with a word, found by the word's key.
///
/// Most words begin none: a filter of bits answers for them before any table is asked.
struct PhraseIndex: Sendable {
  private var whole: [UInt64: [Int]] = [:]
  private var heads: [UInt32: [Int]] = [:]
  private var tails: [UInt32: [Int]] = [:]
  /// Phrases whose first word is told by one or two letters, or by its middle.
  private var open: [Int] = []
  private var filter = [UInt64](repeating: 0, count: 64)

  mutating func add(_ match: Phrase.Match, _ number: Int) {
    switch match {
    case .whole(let key):
      whole[key.hash, default: []].append(number)
      mark(Self.bit(key.hash))
    case .beginning(let start) where start.mask == 0xFF_FFFF:
      heads[start.bits, default: []].append(number)
      mark(Self.bit(start.bits))
    case .ending(let end) where end.mask == 0xFF_FFFF:
      tails[end.bits, default: []].append(number)
      mark(Self.bit(end.bits))
    case .beginning, .ending, .holding: open.append(number)
    }
  }

  /// The numbers of the phrases, in rising order, each once.
  func candidates(for key: WordKey) -> [Int] {
    let (one, two, three) = (
      isMarked(Self.bit(key.hash)), isMarked(Self.bit(key.head)), isMarked(Self.bit(key.tail))
    )
    guard one || two || three else { return open }
    var found = open
    if one, let list = whole[key.hash] { found += list }
    if two, let list = heads[key.head] { found += list }
    if three, let list = tails[key.tail] { found += list }
    return found.count == open.count ? open : found.sorted().removingRepeats()
  }

  private mutating func mark(_ bit: Int) { filter[bit >> 6] |= 1 << UInt64(bit & 63) }
  private func isMarked(_ bit: Int) -> Bool { filter[bit >> 6] & 1 << UInt64(bit & 63) != 0 }

  private static func bit(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash & 4095) }
  private static func bit(_ letters: UInt32) -> Int { Int((letters &* 2_654_435_769) >> 20) }
}

extension [Int] {
  fileprivate func removingRepeats() -> [Int] {
    var kept: [Int] = []
    for number in self where kept.last != number { kept.append(number) }
    return kept
  }
}
