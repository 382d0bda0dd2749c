/// Tables as they go out to people who work in Excel.
package struct Workbook: Equatable, Sendable {
  package var sheets: [Sheet]
  package var properties: OfficeProperties
  package var labels: Labels
  package var theme: OfficeTheme

  package init(
    sheets: [Sheet], properties: OfficeProperties, labels: Labels, theme: OfficeTheme = .plain
  ) {
    self.sheets = sheets
    self.properties = properties
    self.labels = labels
    self.theme = theme
  }

  /// The words that people meet in the file without being content, in their language.
  package struct Labels: Equatable, Sendable {
    /// The hidden sheet that holds long lists of choices.
    package var lists: String
    /// Begins the name of every table; formulas show it.
    package var table: String
    /// Stands in for a missing heading.
    package var column: String
    /// Stands in for the missing name of a sheet.
    package var sheet: String

    package init(lists: String, table: String, column: String, sheet: String) {
      self.lists = lists
      self.table = table
      self.column = column
      self.sheet = sheet
    }
  }

  /// One sheet is one table.
  package struct Sheet: Equatable, Sendable {
    package var name: String
    /// Stands above the table, as what the numbers are and from which day.
    package var note: String?
    /// Titles above several headings each, from the left; a blank one leaves its columns free.
    package var heads: [Head]
    package var columns: [Column]
    package var rows: [[Cell]]

    package init(
      name: String, note: String? = nil, heads: [Head] = [], columns: [Column], rows: [[Cell]]
    ) {
      self.name = name
      self.note = note
      self.heads = heads
      self.columns = columns
      self.rows = rows
    }
  }

  package struct Head: Equatable, Sendable {
    package var title: String
    package var columnCount: Int

    package init(_ title: String, columnCount: Int) {
      self.title = title
      self.columnCount = columnCount
    }
  }

  package struct Column: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
      case text
      /// Years and counts: no space between thousands.
      case wholeNumber
      /// Whole numbers with a space between thousands, as money is written.
      case amount
      case decimal(places: Int)
      case day
      case choice([String])
      case longText
    }

    package var heading: String
    package var kind: Kind
    /// In letters of the body font; by kind when `nil`.
    package var width: Int?

    package init(_ heading: String, _ kind: Kind, width: Int? = nil) {
      self.heading = heading
      self.kind = kind
      self.width = width
    }
  }

  /// Why Excel can't hold the tables.
  package enum Refusal: Error, Equatable, Sendable {
    case noSheet
    case tooManyRows(sheet: String, limit: Int)
    case tooManyColumns(sheet: String, limit: Int)
    /// A row or the heads go over more columns than the table has.
    case outsideColumns(sheet: String)
    case tooLongText(sheet: String, cell: CellAddress, limit: Int)
  }
}
