import FoundationEssentials
import Testing

@testable import Formats

/// Reads the workbooks that `Tests/Samples/excel/make.py` made.
@Suite struct `A workbook of another program` {
  private static func sample(_ name: String) throws -> ReadWorkbook {
    let data = try Data(contentsOf: URL(filePath: "Tests/Samples/excel/\(name).xlsx"))
    return try ExcelReader.read(Array(data))
  }

  @Test func `gives every kind of value`() throws {
    let workbook = try Self.sample("values")
    #expect(workbook.sheets.map(\.name) == ["Värden"])
    #expect(workbook.leftOut == ["Dold"])
    #expect(workbook.sheets[0].tables.map(\.description) == ["A1:E4"])
    let lines = workbook.sheets[0].rows.map { row in
      line(ReadSheet(name: "", rows: [row], tables: []))
    }
    #expect(
      lines == [
        "A1=Text B1=Tal C1=Dag D1=Tid E1=Ja",
        "A2=Åtgärd & <mål> B2=#0.1 C2=2026-08-31 D2=+52200 E2=true",
        "A3=rad 1\nrad 2 B3=#3.3 C3=2026-08-31+32707 E3=false",
        "A4= kant  B4=#-1234567.89 C4=1900-02-28",
        "B5=#12345678901234 C5=2026-08-31",
        "C6=#46265", "A7=!#N/A", "A8=!uncalculated", "XFD9=längst bort",
      ])
  }

  @Test func `gives merged heads and letters in bold`() throws {
    let sheet = try Self.sample("merged").sheets[0]
    #expect(
      line(sheet) == "A1=Nyckeltal per enhet B1=→A1 C1=→A1 D1=→A1 B2=Elever C2=→B2 D2=Andel "
        + "A3=Enhet B3=Flickor C3=Pojkar D3=Procent A4=Björkskolan B4=#112 C4=#98 D4=#0.534")
  }

  @Test func `may count from 1904`() throws {
    #expect(line(try Self.sample("mac1904").sheets[0]) == "A1=2026-08-31 A2=1904-01-02")
  }
}
