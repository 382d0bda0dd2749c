package import Governance

/// Another record that a column points at.
struct Pointer: Hashable, Comparable {
  let column: String
  let key: RecordKey

  static func < (one: Pointer, other: Pointer) -> Bool {
    (one.column, one.key) < (other.column, other.key)
  }
}

extension Record {
  /// Every record that this one points at, also from inside rows.
  ///
  /// Persons stand in the directory beside the journal, and aren't among them.
  var pointers: Set<Pointer> {
    Set(
      Self.columns.flatMap { column in
        column.targets(members[column.key]).map { Pointer(column: column.key, key: $0) }
      })
  }
}

extension Column {
  fileprivate func targets(_ value: Canonical?) -> [RecordKey] {
    switch kind {
    case .reference(let kind): [value?.text].compactMap(\.self).map { RecordKey(kind, $0) }
    case .references(let kind):
      (value?.list ?? []).compactMap(\.text).map { RecordKey(kind, $0) }
    case .rows(let columns):
      (value?.list ?? []).flatMap { row in columns.flatMap { $0.targets(row[$0.key]) } }
    case .line, .text, .day, .integer, .kronor, .flag, .choice, .person, .persons, .lines,
      .blocks:
      []
    }
  }
}

/// A person that a column names.
package struct NamedPerson: Hashable, Sendable {
  package let column: String
  package let id: String
}

extension Record {
  /// The first person that it names and the record before didn't, and the directory doesn't know.
  package func stranger(among persons: Set<Person.ID>, besides earlier: Self) -> NamedPerson? {
    let known = Set(persons.map(\.text)).union(earlier.namedPersons.map(\.id))
    return namedPersons.first { !known.contains($0.id) }
  }

  private var namedPersons: [NamedPerson] {
    Self.columns.flatMap { column in
      column.persons(members[column.key]).map { NamedPerson(column: column.key, id: $0) }
    }
  }
}

extension Column {
  fileprivate func persons(_ value: Canonical?) -> [String] {
    switch kind {
    case .person: [value?.text].compactMap(\.self)
    case .persons: (value?.list ?? []).compactMap(\.text)
    case .rows(let columns):
      (value?.list ?? []).flatMap { row in columns.flatMap { $0.persons(row[$0.key]) } }
    case .line, .text, .day, .integer, .kronor, .flag, .choice, .reference, .references, .lines,
      .blocks:
      []
    }
  }
}
