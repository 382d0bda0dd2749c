import Governance

/// What stands by itself in a chapter.
package enum Piece: Equatable, Sendable {
  /// 1 stands right below the chapter's own heading.
  case heading(level: Int, Passage)
  case paragraph(Passage, Look = .plain)
  /// The board's words; `label` says so, beside the first of several paragraphs.
  case wording(Passage, label: String?)
  case list([Item], ListLook = .plain)
  /// A list too long to stand open where there is a screen.
  case fold(Fold)
  case table(Grid)
  case figure(Figure)

  package enum Look: Equatable, Sendable {
    case plain
    /// The sum of what follows.
    case sum
    case notice
    case quiet
  }

  package enum ListLook: Equatable, Sendable {
    case plain
    case changes
    case lines
  }

  package struct Item: Equatable, Sendable {
    package var passage: Passage
    /// Where the item leads to, when it does so beside its words.
    package var target: Target?

    package init(_ passage: Passage, target: Target? = nil) {
      self.passage = passage
      self.target = target
    }
  }

  package struct Target: Equatable, Sendable {
    package let anchor: String
    /// The words that stand there.
    package let text: String
  }

  package struct Fold: Equatable, Sendable {
    package var summary: String
    /// The heading that it stands under, for those who hear the page.
    package var place: String
    package var items: [Item]
  }
}

extension Piece.Item {
  /// On paper the quoted words themselves lead to their place.
  var linkedOnPaper: Passage {
    guard let target else { return passage }
    var passage = passage
    if let place = passage.runs.lastIndex(where: { $0.voice == .quoted }) {
      passage.runs[place].link = target.anchor
    }
    return passage
  }
}

/// Rows and columns under a name.
package struct Grid: Equatable, Sendable {
  package enum Look: Equatable, Sendable {
    /// The report's own table.
    case report
    /// What became of the plans.
    case plans
  }

  package struct Row: Equatable, Sendable {
    /// The identifier of the statement that the row is.
    package var statement: String?
    package var cells: [Cell]

    package var anchor: String? { statement.map(Statement.anchor(of:)) }

    package init(statement: String? = nil, cells: [Cell]) {
      self.statement = statement
      self.cells = cells
    }
  }

  package struct Cell: Equatable, Sendable {
    package var passage: Passage
    /// Says that something is missing.
    package var isMissing = false

    package init(_ passage: Passage, isMissing: Bool = false) {
      self.passage = passage
      self.isMissing = isMissing
    }
  }

  package var look = Look.report
  /// What the table is called.
  package var name: String
  /// Printed above the table; else the name is for those who hear the page.
  package var showsName = false
  /// Empty when the columns have no names.
  package var head: [String]
  package var headIsOfReport = false
  /// Whether the first cell names its row.
  package var namesRows = false
  package var rows: [Row]

  package init(name: String, head: [String], rows: [Row]) {
    self.name = name
    self.head = head
    self.rows = rows
  }

  /// How many columns the widest row has.
  package var width: Int { max(head.count, rows.map(\.cells.count).max() ?? 0, 1) }
}
