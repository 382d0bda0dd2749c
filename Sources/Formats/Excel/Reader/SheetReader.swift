/// Reads the rows of one sheet.
struct SheetReader {
  private var xml: XMLReader<ExcelTag>
  private let context: SheetContext
  /// How many more cells may come.
  private(set) var room: Int
  private var read: [ReadRow] = []
  private var row = 0
  private var column = 0

  init(_ xml: consuming XMLReader<ExcelTag>, context: SheetContext, room: Int) {
    self.xml = xml
    self.context = context
    self.room = room
  }

  mutating func rows() throws(UnreadableFile) -> [ReadRow] {
    guard try xml.nextChild() == .worksheet else { throw xml.broken }
    var merges: [CellRange] = []
    while let tag = try xml.nextChild() {
      switch tag {
      case .sheetData: try readRows()
      case .mergeCells: merges += try mergedRanges()
      default: try xml.skip()
      }
    }
    var merging = CellMerging(read, room: room)
    for range in merges { try merging.merge(range) }
    room = merging.room
    return merging.merged()
  }

  private mutating func mergedRanges() throws(UnreadableFile) -> [CellRange] {
    var ranges: [CellRange] = []
    while let tag = try xml.nextChild() {
      if tag == .mergeCell, let range = xml.value("ref").flatMap(CellRange.init) {
        ranges.append(range)
      }
      try xml.skip()
    }
    return ranges
  }

  private mutating func readRows() throws(UnreadableFile) {
    while let tag = try xml.nextChild() {
      if tag == .row { try readRow() } else { try xml.skip() }
    }
  }

  private mutating func readRow() throws(UnreadableFile) {
    let named = xml.value("r").map { Int($0) ?? 0 }
    guard let number = next(named, after: row, last: CellAddress.lastRow) else { throw xml.broken }
    row = number
    column = 0
    var cells: [ReadCell] = []
    while let tag = try xml.nextChild() {
      if tag != .c {
        try xml.skip()
      } else if let cell = try readCell() {
        cells.append(cell)
      }
    }
    guard !cells.isEmpty else { return }
    guard read.count < SheetLimit.rows else { throw .tooManyRows(limit: SheetLimit.rows) }
    guard cells.count <= room else { throw .tooManyCells(limit: SheetLimit.cells) }
    room -= cells.count
    read.append(ReadRow(number: number, cells: cells))
  }

  /// A place that the file names, or the one after the last; never one that was passed.
  private func next(_ named: Int?, after last: Int, last end: Int) -> Int? {
    let place = named ?? last + 1
    return place > last && place <= end ? place : nil
  }

  /// `nil` for a cell that holds nothing but a style.
  private mutating func readCell() throws(UnreadableFile) -> ReadCell? {
    let address = xml.value("r").map { CellAddress($0) }
    if let address { guard address?.row == row else { throw xml.broken } }
    let named = address.map { $0?.column ?? 0 }
    guard let place = next(named, after: column, last: CellAddress.lastColumn) else {
      throw xml.broken
    }
    column = place
    let meaning = CellMeaning(xml, context: context)
    let content = try cellContent()
    let (value, problem) = meaning.value(of: content)
    guard value != .empty || problem != nil else { return nil }
    return ReadCell(column: place, value: value, problem: problem)
  }

  private mutating func cellContent() throws(UnreadableFile) -> CellContent {
    var content = CellContent()
    while let tag = try xml.nextChild() {
      switch tag {
      case .v: content.value = try xml.content()
      case .inlineString: content.inline = try xml.stringItem()
      case .f:
        content.hasFormula = true
        try xml.skip()
      default: try xml.skip()
      }
    }
    return content
  }
}
