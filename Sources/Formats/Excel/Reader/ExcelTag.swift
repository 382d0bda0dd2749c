/// The elements of an Excel file that mean something to us.
enum ExcelTag: String, XMLTag {
  // The workbook.
  case workbook, workbookPr, sheets, sheet
  // Strings: an item, its runs and how it is pronounced.
  case sst, si, t, r, rPh
  // Formats.
  case styleSheet, numFmts, numFmt, cellXfs, xf
  // A sheet and its table.
  case worksheet, sheetData, row, c, v, f, mergeCells, mergeCell, table
  case inlineString = "is"
  // Other vocabularies.
  case relationships = "rel:Relationships"
  case relationship = "rel:Relationship"
  case other = "*"

  /// Each vocabulary has two addresses: the one that Excel writes, and that of its strict form.
  private static let vocabularies = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel:",
  ]

  init(space: String, local: String) {
    let known = Self.vocabularies[space].flatMap { ExcelTag(rawValue: $0 + local) }
    self = known ?? .other
  }
}

extension XMLReader where Tag == ExcelTag {
  /// An attribute that has a prefix of its own, whatever it is: `r:id`.
  func prefixedValue(_ local: String) -> String? {
    for attribute in attributes {
      let name = bytes[attribute.name]
      guard let colon = name.firstIndex(of: .colon) else { continue }
      if name[(colon + 1)...].elementsEqual(local.utf8) { return decoded(attribute.value) }
    }
    return nil
  }

  /// Whether an attribute is there and true.
  func isOn(_ local: String) -> Bool {
    value(local).map { $0 == "1" || $0 == "true" } ?? false
  }

  /// The letters of a shared or inline string: of its runs, without how they are pronounced.
  mutating func stringItem() throws(UnreadableFile) -> String {
    var text = ""
    while let tag = try nextChild() {
      switch tag {
      case .t: text += try content()
      case .r: text += try stringItem()
      default: try skip()
      }
    }
    return text
  }
}
