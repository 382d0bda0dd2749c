/// A value that can be written in one way only, so that its bytes can be hashed and compared.
///
/// What canonical JSON knows: texts, whole numbers, yes or no, lists and objects. Decimals and
/// days are texts, and what is absent isn't there: there is no null.
package indirect enum Canonical: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case flag(Bool)
  case list([Canonical])
  case object(Object)

  package struct Member: Equatable, Sendable {
    package let key: String
    package let value: Canonical
  }

  /// Members in the byte order of their keys, each key once.
  package struct Object: Equatable, Sendable {
    package private(set) var members: [Member] = []

    package init() {}

    package subscript(key: String) -> Canonical? {
      get { members.first { $0.key == key }?.value }
      set {
        let place = members.firstIndex { !$0.key.utf8.lexicographicallyPrecedes(key.utf8) }
        let isThere = place.map { members[$0].key == key } ?? false
        if let place, isThere { members.remove(at: place) }
        guard let newValue else { return }
        members.insert(Member(key: key, value: newValue), at: place ?? members.endIndex)
      }
    }

    /// For a reader that meets keys in order: `false` when this one isn't after the last.
    package mutating func append(_ key: String, _ value: Canonical) -> Bool {
      if let last = members.last, !last.key.utf8.lexicographicallyPrecedes(key.utf8) {
        return false
      }
      members.append(Member(key: key, value: value))
      return true
    }
  }
}

extension Canonical {
  /// An object without the members whose value is absent.
  package static func object(_ members: KeyValuePairs<String, Canonical?>) -> Canonical {
    var object = Object()
    for (key, value) in members { object[key] = value }
    return .object(object)
  }

  package init(_ text: String) { self = .text(text) }

  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var integer: Int? { if case .integer(let number) = self { number } else { nil } }
  package var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  package var list: [Canonical]? { if case .list(let items) = self { items } else { nil } }
  package var object: Object? { if case .object(let object) = self { object } else { nil } }

  package subscript(key: String) -> Canonical? { object?[key] }
}
