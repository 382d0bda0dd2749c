@testable import Formats

/// An Excel file made of the few parts that a test is about.
struct ExcelSample {
  static let usual = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  static let main = "xl/workbook.xml"
  static let sheet = "xl/worksheets/sheet1.xml"

  /// The rows of its only sheet.
  var rows: String
  /// What follows the rows: merged cells.
  var after = ""
  var strings = ""
  /// Formats of cells, by their own codes.
  var formats: [String] = []
  var setting = ""
  var state = "visible"
  var space = usual
  var replaced: [ZipSample.Part] = []

  init(_ rows: String) { self.rows = rows }

  func changed(_ change: (inout ExcelSample) -> Void) -> ExcelSample {
    var sample = self
    change(&sample)
    return sample
  }

  func with(_ name: String, _ content: String) -> ExcelSample {
    changed { $0.replaced.append(ZipSample.Part(name, content)) }
  }

  var bytes: [UInt8] {
    let names = Set(replaced.map(\.name))
    return ZipSample(parts: parts.filter { !names.contains($0.name) } + replaced).bytes
  }

  private var parts: [ZipSample.Part] {
    [
      ZipSample.Part("_rels/.rels", relationships([("officeDocument", "/xl/workbook.xml")])),
      ZipSample.Part(
        Self.main,
        root(
          "workbook",
          "\(setting)<x:sheets><x:sheet name='Blad' sheetId='1' state='\(state)' o:id='r0'/>"
            + "</x:sheets>")),
      ZipSample.Part(
        "xl/_rels/workbook.xml.rels",
        relationships([
          ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
          ("styles", "./x/../styles.xml"),
        ])),
      ZipSample.Part(
        Self.sheet, root("worksheet", "<x:sheetData>\(rows)</x:sheetData>\(after)")
      ).deflated,
      ZipSample.Part("xl/sharedStrings.xml", root("sst", strings)),
      ZipSample.Part("xl/styles.xml", root("styleSheet", styles)),
    ]
  }

  private var styles: String {
    let own = formats.enumerated().map { "<x:numFmt numFmtId='\(164 + $0)' formatCode='\($1)'/>" }
    let looks = (0...formats.count).map { "<x:xf numFmtId='\($0 == 0 ? 0 : 163 + $0)'/>" }
    return "<x:numFmts>\(own.joined())</x:numFmts><x:cellXfs>\(looks.joined())</x:cellXfs>"
  }

  private func relationships(_ links: [(kind: String, target: String)]) -> String {
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    let base =
      self.space == Self.strict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let items = links.enumerated().map { index, link in
      "<Relationship Id='r\(index)' Type='\(base)/\(link.kind)' Target='\(link.target)'/>"
    }
    return "<Relationships xmlns='\(space)'>\(items.joined())</Relationships>"
  }

  private func root(_ name: String, _ content: String) -> String {
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return "<?xml version='1.0' encoding='UTF-8'?>"
      + "<x:\(name) xmlns:x='\(space)' xmlns:o='\(links)'>\(content)</x:\(name)>"
  }
}

/// One row of cells, each with its own tags.
func row(_ number: Int, _ cells: String) -> String { "<x:row r='\(number)'>\(cells)</x:row>" }

/// A cell by its place, its attributes and its value.
func c(_ address: String, _ value: String, _ attributes: String = "") -> String {
  "<x:c r='\(address)' \(attributes)><x:v>\(value)</x:v></x:c>"
}

/// The sheet in one line: "B7=text", numbers as #1.5, flags, days and problems as they are named.
func line(_ sheet: ReadSheet) -> String {
  sheet.rows.flatMap { row in
    row.cells.map { "\(CellAddress(row: row.number, column: $0.column))=\(line($0))" }
  }.joined(separator: " ")
}

private func line(_ cell: ReadCell) -> String {
  if let first = cell.merged { return "→\(first)" }
  switch cell.problem {
  case .error(let name): return "!\(name)"
  case .uncalculated: return "!uncalculated"
  case .unreadable: return "!unreadable"
  case nil: return line(cell.value)
  }
}

func line(_ cell: Cell) -> String {
  switch cell {
  case .empty: ""
  case .text(let text): text
  case .number(let number): "#\(number)"
  case .day(let day): "\(day)"
  case .moment(let day, let seconds): "\(day)+\(seconds)"
  case .time(let seconds): "+\(seconds)"
  case .flag(let flag): "\(flag)"
  }
}
