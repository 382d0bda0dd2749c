import Synchronization

/// What was once worked out for a word: a report has some thousand different words and uses each of
/// the common ones hundreds of times.
///
/// Behind one lock, since several reports may be read at once; nothing in it is a secret of any.
package final class Remembered<Value: Sendable>: Sendable {
  private let known = Mutex(WordTable<Value>())

  /// More different words than a large municipality's reports of a year hold; then it starts anew.
  private static var limit: Int { 50_000 }

  package init() {}

  package func value(for word: Word, else make: (String) -> Value) -> Value {
    value(for: word.lower, word.key, else: make)
  }

  package func value(for word: String, else make: (String) -> Value) -> Value {
    value(for: word, WordKey(word), else: make)
  }

  private func value(for word: String, _ key: WordKey, else make: (String) -> Value) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    let value = make(word)
    known.withLock { known in
      if known.count >= Self.limit { known = WordTable() }
      known[key] = value
    }
    return value
  }
}
