/// A lowercased word in numbers, so that a phrase can pass it over without comparing letters.
package struct WordKey: Hashable, Sendable {
  /// FNV-1a of all bytes: equal words have equal hashes.
  let hash: UInt64
  /// The first three bytes, the first in the highest place; fewer are filled up with zeros.
  let head: UInt32
  /// The last three bytes, the last in the lowest place.
  let tail: UInt32

  init(_ bytes: some Collection<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var head: UInt32 = 0
    var tail: UInt32 = 0
    var count = 0
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      if count < 3 { head |= UInt32(byte) << UInt32(16 - 8 * count) }
      tail = (tail << 8 | UInt32(byte)) & 0xFF_FFFF
      count += 1
    }
    self.hash = hash
    self.head = head
    self.tail = tail
  }

  init(_ word: String) { self.init(word.utf8) }

  /// One number for two words in a row.
  package func paired(with next: WordKey) -> UInt64 { (hash &* 31) ^ next.hash }

  package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
