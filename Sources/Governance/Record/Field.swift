/// One fact of a record, described once: form, table, JSON, CSV and history are derived from it.
///
/// Most facts have one column. A compound state has several ("state", "doneDay", "reason") that
/// are read and changed together, so that no door walks round a transition.
package struct Field<Subject: Sendable>: Sendable {
  package typealias Values = [Canonical?]

  package let columns: [Column]
  /// The columns' values, in order; `nil` for what is absent.
  package let read: @Sendable (Subject) -> Values
  /// Gives a stored value back, as it was; `false` when the record can't hold it.
  package let restore: @Sendable (inout Subject, Values) -> Bool
  /// Changes the value as a person does, through the subject's own transitions.
  package let change: @Sendable (inout Subject, Values) throws(Refusal) -> Void

  /// A compound fact, or one with a transition of its own.
  package init(
    _ columns: [Column],
    read: @escaping @Sendable (Subject) -> Values,
    restore: @escaping @Sendable (inout Subject, Values) -> Bool,
    change: @escaping @Sendable (inout Subject, Values) throws(Refusal) -> Void
  ) {
    self.columns = columns
    self.read = read
    self.restore = restore
    self.change = change
  }

  /// A fact in one column that may be set to any value its column can hold.
  init(
    _ column: Column, read: @escaping @Sendable (Subject) -> Canonical?,
    set: @escaping @Sendable (inout Subject, Canonical?) -> Bool
  ) {
    self.init(
      [column], read: { [read($0)] },
      restore: { set(&$0, $1[0]) },
      change: { subject, values throws(Refusal) in
        guard values[0] != nil || !column.isRequired else { throw .cell(key: column.key, .missing) }
        guard set(&subject, values[0]) else { throw .unfinished(key: column.key) }
      })
  }
}

extension Field {
  /// A fact that acts change, never writing in the field.
  static func sealed(
    _ columns: [Column], read: @escaping @Sendable (Subject) -> Values,
    restore: @escaping @Sendable (inout Subject, Values) -> Bool
  ) -> Field {
    Field(
      columns, read: read, restore: restore,
      change: { subject, values throws(Refusal) in
        for (column, (old, new)) in zip(columns, zip(read(subject), values)) where old != new {
          throw .cell(key: column.key, .notChangedHere)
        }
      })
  }
}

extension Canonical {
  /// The items of a list, none where it is absent; `nil` when some of it can't be read.
  static func items<Item>(_ list: Canonical?, _ read: (Canonical) -> Item?) -> [Item]? {
    guard let list else { return [] }
    guard let items = list.list else { return nil }
    let found = items.compactMap(read)
    return found.count == items.count ? found : nil
  }
}

/// A path to a value that other threads may follow.
package typealias Path<Root, Value> = WritableKeyPath<Root, Value> & Sendable

extension Field {
  /// A text that is empty when absent.
  package static func text(
    _ key: String, _ swedish: String, _ english: String, as kind: Column.Kind = .line,
    required: Bool = false, help: Label? = nil, _ path: any Path<Subject, String>
  ) -> Field {
    Field(
      Column(key, Label(swedish, english), kind, isRequired: required, help: help),
      read: { $0[keyPath: path].isEmpty ? nil : .text($0[keyPath: path]) },
      set: { subject, value in
        subject[keyPath: path] = value?.text ?? ""
        return value == nil || value?.text != nil
      })
  }

  package static func day(
    _ key: String, _ swedish: String, _ english: String, help: Label? = nil,
    _ path: any Path<Subject, Day?>
  ) -> Field {
    Field(
      Column(key, Label(swedish, english), .day, help: help),
      read: { $0[keyPath: path].map { .text($0.description) } },
      set: { subject, value in
        subject[keyPath: path] = value?.text.flatMap(Day.init(iso:))
        return value == nil || subject[keyPath: path] != nil
      })
  }

  package static func integer(
    _ key: String, _ swedish: String, _ english: String, as kind: Column.Kind = .integer,
    required: Bool = false, help: Label? = nil, _ path: any Path<Subject, Int?>
  ) -> Field {
    Field(
      Column(key, Label(swedish, english), kind, isRequired: required, help: help),
      read: { $0[keyPath: path].map(Canonical.integer) },
      set: { subject, value in
        subject[keyPath: path] = value?.integer
        return value == nil || value?.integer != nil
      })
  }

  /// No is stored as absence.
  package static func flag(
    _ key: String, _ swedish: String, _ english: String, help: Label? = nil,
    _ path: any Path<Subject, Bool>
  ) -> Field {
    Field(
      Column(key, Label(swedish, english), .flag, help: help),
      read: { $0[keyPath: path] ? .flag(true) : nil },
      set: { subject, value in
        subject[keyPath: path] = value?.flag ?? false
        return value == nil || value?.flag != nil
      })
  }

  package static func lines(
    _ key: String, _ swedish: String, _ english: String, help: Label? = nil,
    _ path: any Path<Subject, [String]>
  ) -> Field {
    Field(
      Column(key, Label(swedish, english), .lines, help: help),
      read: { $0[keyPath: path].isEmpty ? nil : .list($0[keyPath: path].map(Canonical.text)) },
      set: { subject, value in
        guard let lines = Canonical.items(value, \.text) else { return false }
        subject[keyPath: path] = lines
        return true
      })
  }
}
