/// What is known of each word in a list: found by the word's number, without comparing letters.
///
/// Such lists are asked for every word of a report, most often in vain.
package struct WordTable<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
  private var values: [Value] = []
  /// The words' hashes with the places of their values, each as near its own slot as there was room.
  private var slots = [Slot](repeating: free, count: 4)

  private struct Slot: Sendable {
    var hash: UInt64
    var place: Int
  }

  private static var free: Slot { Slot(hash: 0, place: -1) }

  package init() {}

  package init(dictionaryLiteral elements: (String, Value)...) {
    for (word, value) in elements { self[word] = value }
  }

  package var count: Int { values.count }

  package subscript(word: Word) -> Value? { self[word.key] }

  package subscript(word: String) -> Value? {
    get { self[WordKey(word)] }
    set { self[WordKey(word)] = newValue }
  }

  /// What is set once may be set anew, but not taken away.
  package subscript(key: WordKey) -> Value? {
    get {
      let slot = slots[slot(of: key.hash)]
      return slot.place < 0 ? nil : values[slot.place]
    }
    set {
      guard let newValue else { return }
      let slot = slot(of: key.hash)
      if slots[slot].place < 0 {
        slots[slot] = Slot(hash: key.hash, place: count)
        values.append(newValue)
        if count * 2 > slots.count { widen() }
      } else {
        values[slots[slot].place] = newValue
      }
    }
  }

  /// Where the hash stands, or where it has room: half of all slots are free.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].place >= 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func widen() {
    let old = slots
    slots = Array(repeating: Self.free, count: old.count * 4)
    for taken in old where taken.place >= 0 { slots[slot(of: taken.hash)] = taken }
  }
}
