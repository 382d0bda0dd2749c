/// A paragraph, list item, table, figure or subheading in a section.
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
    /// The statement, when there is one, is the caption; so also for a picture.
    case chart(Chart)
    case picture(Picture)
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

  /// A chart or a picture: something to see also where no words stand.
  package var isFigure: Bool {
    switch self {
    case .chart, .picture: true
    case .heading, .paragraph, .listItem, .table, .adopted, .quote: false
    }
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
    case .chart: "chart"
    case .picture: "picture"
    }
  }
}

extension Block {
  /// Whether it shows nothing.
  package var isEmpty: Bool { statements.isEmpty && !kind.isFigure }
}
