/// Facts that point at something else: a fixed answer, another record, rows of a kind of their own.
extension Field {
  /// One of the cases; absent is never an answer.
  package static func choice<Answer: Choosable>(
    _ key: String, _ swedish: String, _ english: String, help: Label? = nil,
    _ path: any Path<Subject, Answer>
  ) -> Field {
    Field(
      Column(key, Label(swedish, english), .choice(Answer.choices), isRequired: true, help: help),
      read: { .text($0[keyPath: path].rawValue) },
      set: { subject, value in
        guard let answer = value?.text.flatMap(Answer.init(rawValue:)) else { return false }
        subject[keyPath: path] = answer
        return true
      })
  }

  package static func choice<Answer: Choosable>(
    _ key: String, _ swedish: String, _ english: String, help: Label? = nil,
    _ path: any Path<Subject, Answer?>
  ) -> Field {
    Field(
      Column(key, Label(swedish, english), .choice(Answer.choices), help: help),
      read: { $0[keyPath: path].map { .text($0.rawValue) } },
      set: { subject, value in
        subject[keyPath: path] = value?.text.flatMap(Answer.init(rawValue:))
        return value == nil || subject[keyPath: path] != nil
      })
  }

  package static func reference<Other: Record>(
    _ key: String, _ swedish: String, _ english: String, required: Bool = false,
    help: Label? = nil, _ path: any Path<Subject, Identifier<Other>?>
  ) -> Field {
    let column = Column(
      key, Label(swedish, english), .reference(Other.kind), isRequired: required, help: help)
    return identifier(column, path)
  }

  package static func references<Other: Record>(
    _ key: String, _ swedish: String, _ english: String, help: Label? = nil,
    _ path: any Path<Subject, [Identifier<Other>]>
  ) -> Field {
    identifiers(Column(key, Label(swedish, english), .references(Other.kind), help: help), path)
  }

  package static func person(
    _ key: String, _ swedish: String, _ english: String, _ path: any Path<Subject, Person.ID?>
  ) -> Field {
    identifier(Column(key, Label(swedish, english), .person), path)
  }

  package static func persons(
    _ key: String, _ swedish: String, _ english: String, _ path: any Path<Subject, [Person.ID]>
  ) -> Field {
    identifiers(Column(key, Label(swedish, english), .persons), path)
  }

  private static func identifier<Other>(
    _ column: Column, _ path: any Path<Subject, Identifier<Other>?>
  ) -> Field {
    Field(
      column,
      read: { $0[keyPath: path].map { .text($0.text) } },
      set: { subject, value in
        subject[keyPath: path] = value?.text.flatMap { Identifier<Other>($0) }
        return value == nil || subject[keyPath: path] != nil
      })
  }

  private static func identifiers<Other>(
    _ column: Column, _ path: any Path<Subject, [Identifier<Other>]>
  ) -> Field {
    Field(
      column,
      read: { subject in
        let others = subject[keyPath: path]
        return others.isEmpty ? nil : .list(others.map { .text($0.text) })
      },
      set: { subject, value in
        let others = Canonical.items(value) { $0.text.flatMap { Identifier<Other>($0) } }
        guard let others else { return false }
        subject[keyPath: path] = others
        return true
      })
  }

  /// Rows of named cells.
  package static func rows<Row: Described>(
    _ key: String, _ swedish: String, _ english: String, help: Label? = nil,
    _ path: any Path<Subject, [Row]>
  ) -> Field {
    Field(
      Column(key, Label(swedish, english), .rows(Row.columns), help: help),
      read: { subject in
        let rows = subject[keyPath: path]
        return rows.isEmpty ? nil : .list(rows.map { .object($0.members) })
      },
      set: { subject, value in
        let rows = Canonical.items(value) { $0.object.flatMap(Row.init(members:)) }
        guard let rows else { return false }
        subject[keyPath: path] = rows
        return true
      })
  }
}
