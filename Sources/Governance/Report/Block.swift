/// A paragraph, list item, table or subheading in a section.
package struct Block: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// A subheading inside the section, or a run-in head; level 1 is the section's own level.
    case heading(level: Int)
    case paragraph
    case listItem
    /// Each statement is a row; `head` holds the cells of the header row, empty when there is none.
    case table(head: [String])
    /// The board's adopted wording, in the direction chapter.
    case adopted
    /// The direction as an area quotes it.
    case quote
  }

  package var kind: Kind
  /// A heading has one statement: its text.
  package var statements: [Statement]

  package init(kind: Kind, statements: [Statement]) {
    self.kind = kind
    self.statements = statements
  }
}

extension Block.Kind {
  package var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  /// Whether the words are the board's, not the administration's.
  package var isBoardsWording: Bool { self == .adopted || self == .quote }

  /// The fixed name in exported JSON.
  package var name: String {
    switch self {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "list"
    case .table: "table"
    case .adopted: "adopted"
    case .quote: "quote"
    }
  }
}
