import Governance
import Journal

extension Draft {
  /// Puts a version without the words, when the record is live and holds them.
  mutating func clean(
    _ key: RecordKey, of words: String, writing replacement: String
  ) throws(ActRefusal) {
    guard let live = register.find(key), live.record.body.holds(Array(words.utf8)) else { return }
    try clean(live.record, key, of: words, writing: replacement)
  }

  private mutating func clean<R: Record>(
    _ record: R, _ key: RecordKey, of words: String, writing replacement: String
  ) throws(ActRefusal) {
    let members = Canonical.object(record.members).replacing(words, with: replacement)
    guard let object = members.object, let clean = R(members: object),
      let id = Identifier<R>(key.id)
    else { throw .inIdentifier(key) }
    try put(clean, id)
  }
}

extension Canonical {
  /// The value with other words in every text.
  fileprivate func replacing(_ words: String, with other: String) -> Canonical {
    switch self {
    case .text(let text): return .text(text.replacing(words, with: other))
    case .integer, .flag: return self
    case .list(let items): return .list(items.map { $0.replacing(words, with: other) })
    case .object(let object):
      var copy = object
      for member in object.members { copy[member.key] = member.value.replacing(words, with: other) }
      return .object(copy)
    }
  }
}
