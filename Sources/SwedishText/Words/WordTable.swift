/// What is known of each word in a list: found by the word's number, without comparing letters.
///
/// Such lists are asked for every word of a report, most often in vain.
package struct WordTable<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
  package private(set) var words: [String] = []
  private var values: [Value] = []
  /// Hashes with the place of their value, each as near its own slot as there was room; `free` where none is.
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

  package subscript(key: WordKey) -> Value? {
    let slot = slots[slot(of: key.hash)]
    return slot.place < 0 ? nil : values[slot.place]
  }

  package subscript(word: Word) -> Value? { self[word.key] }

  package subscript(word: String, default value: Value) -> Value {
    get { self[word] ?? value }
    set { self[word] = newValue }
  }

  /// What is set once may be set anew, but not taken away.
  package subscript(word: String) -> Value? {
    get { self[WordKey(word)] }
    set {
      guard let newValue else { return }
      let hash = WordKey(word).hash
      let slot = slot(of: hash)
      if slots[slot].place >= 0 {
        values[slots[slot].place] = newValue
      } else {
        slots[slot] = Slot(hash: hash, place: values.count)
        words.append(word)
        values.append(newValue)
        if values.count * 2 > slots.count { widen() }
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
