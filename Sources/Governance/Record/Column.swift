/// What a thing is called on the screen.
package struct Label: Equatable, Sendable {
  package let swedish: String
  package let english: String

  package init(_ swedish: String, _ english: String) {
    self.swedish = swedish
    self.english = english
  }
}

/// One of the fixed answers to a field.
package struct Choice: Equatable, Sendable {
  /// As it is stored and written in CSV.
  package let name: String
  package let label: Label

  package init(_ name: String, _ label: Label) {
    self.name = name
    self.label = label
  }
}

/// An enum whose cases a person chooses among.
package protocol Choosable: RawRepresentable<String>, CaseIterable, Equatable, Sendable {
  var label: Label { get }
}

extension Choosable {
  package static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.label) } }
}

/// A named place for one value of a record: in a form, a table, CSV, JSON and history.
package struct Column: Equatable, Sendable {
  package indirect enum Kind: Equatable, Sendable {
    /// One line of text.
    case line
    /// Paragraphs of text.
    case text
    case day
    case integer
    /// Whole Swedish kronor.
    case kronor
    case flag
    case choice([Choice])
    /// The identifier of one record of the kind.
    case reference(RecordKind)
    case references(RecordKind)
    /// The identifier of somebody in the directory.
    case person
    case persons
    /// Texts, one a line.
    case lines
    /// Rows of named cells, one row a line, cells between vertical bars.
    case rows([Column])
    /// Running text divided into blocks and statements.
    case blocks
  }

  package let key: String
  package let label: Label
  package let kind: Kind
  package let isRequired: Bool
  package let help: Label?

  package init(
    _ key: String, _ label: Label, _ kind: Kind, isRequired: Bool = false, help: Label? = nil
  ) {
    self.key = key
    self.label = label
    self.kind = kind
    self.isRequired = isRequired
    self.help = help
  }
}
