import Testing

@testable import Formats

@Suite struct `An Excel sheet` {
  static func read(_ sample: ExcelSample) throws -> String {
    let workbook = try ExcelReader.read(sample.bytes)
    return workbook.sheets.map(line).joined(separator: " / ")
  }

  static let strings =
    "<x:si><x:t>Åre</x:t></x:si>"
    + "<x:si><x:r><x:rPr><x:b/></x:rPr><x:t>Björk</x:t></x:r><x:r><x:t>skolan</x:t></x:r>"
    + "<x:rPh sb='0' eb='1'><x:t>LÄSES EJ</x:t></x:rPh><x:phoneticPr fontId='1'/></x:si>"
    + "<x:si><x:t>a_x000A_b_x005F_x000A_</x:t></x:si><x:si><x:t/></x:si>"

  static let cells: [(String, String)] = [
    (c("A1", "0", "t='s'"), "A1=Åre"),
    (c("B1", "1", "t='s'"), "B1=Björkskolan"),
    (c("B1", "2", "t='s'"), "B1=a\nb_x000A_"),
    (c("B1", "3", "t='s'"), ""),
    (c("B1", "9", "t='s'"), "B1=!unreadable"),
    ("<x:c r='C1' t='inlineStr'><x:is><x:r><x:t>i</x:t></x:r></x:is></x:c>", "C1=i"),
    ("<x:c r='A1' t='str'><x:f>B1&amp;C1</x:f><x:v>svar</x:v></x:c>", "A1=svar"),
    ("<x:c r='A1' t='str'><x:f>\"\"</x:f><x:v></x:v></x:c>", ""),
    ("<x:c r='A1'><x:f>1+1</x:f><x:v>2</x:v></x:c>", "A1=#2"),
    ("<x:c r='A1'><x:f>1+1</x:f></x:c>", "A1=!uncalculated"),
    (c("A1", "#N/A", "t='e'"), "A1=!#N/A"),
    (c("A1", "1", "t='b'") + c("B1", "0", "t='b'"), "A1=true B1=false"),
    (
      c("A1", "2026-08-31", "t='d'") + c("B1", "2026-08-31T00:01:00", "t='d'"),
      "A1=2026-08-31 B1=2026-08-31+60"
    ),
    (c("A1", "2026-02-30", "t='d'"), "A1=!unreadable"),
    (c("A1", "0,1"), "A1=!unreadable"),
    ("<x:c r='A1' s='1'/>", ""),
    ("<x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c>" + c("XFD1", "3"), "A1=#1 B1=#2 XFD1=#3"),
    (c("A1", "1", "s='77'"), "A1=#1"),
  ]

  @Test(arguments: cells)
  func `gives each cell as it is shown`(cells: String, expected: String) throws {
    let sample = ExcelSample(row(1, cells)).changed { $0.strings = Self.strings }
    #expect(try Self.read(sample) == expected)
    #expect(try Self.read(sample.changed { $0.space = ExcelSample.strict }) == expected)
  }

  @Test func `may leave rows out, and name none`() throws {
    let rows =
      "<x:row><x:c><x:v>1</x:v></x:c></x:row>" + row(7, c("B7", "2")) + row(9, "")
      + "<x:row><x:c><x:v>3</x:v></x:c></x:row>"
    #expect(try Self.read(ExcelSample(rows)) == "A1=#1 B7=#2 A10=#3")
  }

  @Test func `is asked by address`() throws {
    let sheet = try ExcelReader.read(ExcelSample(row(7, c("B7", "2"))).bytes).sheets[0]
    #expect(sheet["B7"]?.value == .number(SheetNumber(2)))
    #expect(sheet["B8"] == nil && sheet["C7"] == nil && sheet["7B"] == nil)
  }

  static let merges: [(String, String)] = [
    ("A1:B2", "A1=#1 B1=→A1 C1=#3 A2=→A1 B2=→A1 C2=#6"),
    ("A1:XFD1048576", "A1=#1 B1=→A1 C1=→A1 A2=→A1 B2=→A1 C2=→A1"),
    ("B1:C1", "A1=#1 B1=#2 C1=→B1 A2=#4 C2=#6"),
    ("D1:F9", "A1=#1 B1=#2 C1=#3 A2=#4 C2=#6"),
    ("C2", "A1=#1 B1=#2 C1=#3 A2=#4 C2=#6"),
    ("B2:A1", "A1=#1 B1=#2 C1=#3 A2=#4 C2=#6"),
    ("A1:B1'/><x:mergeCell ref='B1:C2", "A1=#1 B1=→A1 C1=→B1 A2=#4 B2=→B1 C2=→B1"),
  ]

  @Test(arguments: merges)
  func `marks the cells that merging has covered`(range: String, expected: String) throws {
    let rows =
      row(1, c("A1", "1") + c("B1", "2") + c("C1", "3"))
      + row(2, c("A2", "4") + c("C2", "6"))
    let sample = ExcelSample(rows).changed {
      $0.after = "<x:mergeCells><x:mergeCell ref='\(range)'/></x:mergeCells>"
    }
    #expect(try Self.read(sample) == expected)
  }

  @Test(arguments: ["hidden", "veryHidden"])
  func `is left out and told of when it is hidden`(state: String) throws {
    let workbook = try ExcelReader.read(ExcelSample("").changed { $0.state = state }.bytes)
    #expect(workbook == ReadWorkbook(sheets: [], leftOut: ["Blad"]))
  }

  static let days: [(serial: String, in1900: String, in1904: String)] = [
    ("0", "#0", "1904-01-01"), ("1", "1900-01-01", "1904-01-02"),
    ("59", "1900-02-28", "1904-02-29"), ("60", "#60", "1904-03-01"),
    ("61", "1900-03-01", "1904-03-02"), ("46265", "2026-08-31", "2030-09-01"),
    ("2958465", "9999-12-31", "#2958465"), ("2958466", "#2958466", "#2958466"),
    ("-1", "#-1", "#-1"), ("46265.5", "2026-08-31+43200", "2030-09-01+43200"),
    ("46264.999999999", "2026-08-31", "2030-09-01"), ("1E300", "#1E300", "#1E300"),
    (
      "0.00000000000000000000000001", "#0.00000000000000000000000001",
      "#0.00000000000000000000000001"
    ),
  ]

  @Test(arguments: days)
  func `counts its days from 1900 or 1904`(serial: String, in1900: String, in1904: String) throws {
    let sample = ExcelSample(row(1, c("A1", serial, "s='1'"))).changed { $0.formats = ["yyyy"] }
    #expect(try Self.read(sample) == "A1=\(in1900)")
    let mac = sample.changed { $0.setting = "<x:workbookPr date1904='1'/>" }
    #expect(try Self.read(mac) == "A1=\(in1904)")
  }

  static let times: [(String, String, String)] = [
    ("hh:mm", "0.5", "+43200"), ("hh:mm", "46265.5", "2026-08-31+43200"), ("hh:mm", "0", "+0"),
    ("[h]:mm", "0.25", "+21600"), ("[h]:mm", "1.5", "#1.5"),
  ]

  @Test(arguments: times)
  func `tells times from numbers`(format: String, value: String, expected: String) throws {
    let sample = ExcelSample(row(1, c("A1", value, "s='1'"))).changed { $0.formats = [format] }
    #expect(try Self.read(sample) == "A1=\(expected)")
  }
}
