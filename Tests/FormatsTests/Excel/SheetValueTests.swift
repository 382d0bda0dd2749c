import Testing

@testable import Formats

@Suite struct `A number in a sheet` {
  static let written: [(String, String?)] = [
    ("0.1", "0.1"), ("0.30000000000000004", "0.3"), ("1.1000000000000001", "1.1"),
    ("3.3000000000000003", "3.3"), ("-1234567.89", "-1234567.89"), ("12.50", "12.5"),
    ("007", "7"), ("-0", "0"), ("+5", "5"), (".5", "0.5"), ("5.", "5"),
    ("12345678901234567", "12345678901234567"), ("1234567890123456789", "1234567890123460000"),
    ("99999999999999.996", "100000000000000"), ("1E-3", "0.001"), ("1.5e+3", "1500"),
    ("1E300", "1E300"), ("2.5E-40", "25E-41"), ("0E300", "0"),
    ("", nil), ("-", nil), (".", nil), ("1,5", nil), ("1.2.3", nil), ("1E", nil), ("1E5E5", nil),
    ("E5", nil), ("1E9999", nil), ("--1", nil), ("NaN", nil), ("1 000", nil),
    (String(repeating: "9", count: 401), nil), ("1E99999999999999999999", nil),
  ]

  @Test(arguments: written)
  func `is the decimals that were written, without binary noise`(text: String, expected: String?) {
    #expect(SheetNumber(reading: text)?.description == expected)
  }

  @Test func `is equal to the same number with more zeros`() {
    #expect(SheetNumber(1250, places: 2) == SheetNumber(125, places: 1))
    #expect(SheetNumber(100, places: 2).whole == 1)
    #expect(SheetNumber(15, places: 1).whole == nil)
    #expect(SheetNumber(2, places: -3) == SheetNumber(2000))
    #expect(SheetNumber(.min, places: 3).description == "-9223372036854775.808")
  }
}

@Suite struct `A day in a sheet` {
  @Test(arguments: [(2026, 2, 29), (2026, 13, 1), (2026, 0, 1), (2026, 4, 31), (1900, 2, 29)])
  func `exists in the calendar`(year: Int, month: Int, day: Int) {
    #expect(SheetDay(year, month, day) == nil)
  }

  @Test func `comes back from its number, every day of nine centuries`() {
    let lost = (61...330_000).filter { serial in
      guard let day = SheetCalendar.from1900.day(serial) else { return true }
      return SheetDay(day.year, day.month, day.day) != day || SheetCalendar.serial(day) != serial
    }
    #expect(lost == [])
    #expect(SheetDay(2000, 2, 29).flatMap(SheetCalendar.serial) == 36_585)
    #expect(SheetDay(1900, 2, 28).flatMap(SheetCalendar.serial) == nil)
  }
}

@Suite struct `A format of numbers` {
  static let codes: [(String, NumberFormat)] = [
    ("General", .plain), ("0", .plain), ("0.00", .plain), ("#,##0 \"kr\"", .plain),
    ("0 \"dagar\"", .plain), ("0 \\d", .plain), ("@", .plain), ("0.0%", .plain),
    ("0.0E+00", .plain),
    ("[Red]-0;0", .plain), ("# ?/?", .plain), ("Standard", .plain), ("_-* #,##0_-;y", .plain),
    ("yyyy-mm-dd", .day), ("[$-41D]yyyy\\-mm\\-dd;@", .day), ("d/m/yy", .day), ("mmm", .day),
    ("ÅÅÅÅ-MM-DD", .day), ("a\u{30a}a\u{30a}a\u{30a}a\u{30a}-MM-DD", .day),
    ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .day), ("yyyy-mm-dd hh:mm", .day),
    ("\"d\"yyyy", .day),
    ("hh:mm", .clock), ("tt:mm:ss", .clock), ("mm:ss.0", .clock), ("h:mm AM/PM", .clock),
    ("h A/P", .clock), ("[h]:mm:ss", .elapsed), ("[tt]:mm", .elapsed), ("[mm]:ss", .elapsed),
    ("", .plain), ("\"", .plain), ("\\", .plain), ("[", .plain),
  ]

  @Test(arguments: codes)
  func `tells days and times from numbers`(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test(arguments: [(0, NumberFormat.plain), (14, .day), (22, .day), (20, .clock), (46, .elapsed)])
  func `may be built in`(number: Int, format: NumberFormat) {
    #expect(NumberFormat(builtIn: number) == format)
  }
}

@Suite struct `A cell's address` {
  @Test(arguments: [
    ("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384),
  ])
  func `is letters and a number`(text: String, row: Int, column: Int) {
    #expect(CellAddress(text) == CellAddress(row: row, column: column))
    #expect(CellAddress(row: row, column: column).description == text)
    #expect(CellAddress("$A$1") == CellAddress(row: 1, column: 1))
  }

  @Test(arguments: ["", "A", "1", "A0", "1A", "a1", "A1B", "XFE1", "A1048577", "Å1", "A-1"])
  func `is refused when no sheet has it`(text: String) {
    #expect(CellAddress(text) == nil)
  }

  @Test(arguments: [("A1:C3", "A1:C3"), ("B2", "B2:B2"), ("C3:A1", nil), ("A1:B2:C3", nil)])
  func `makes a range with another`(text: String, range: String?) {
    #expect(CellRange(text)?.description == range)
  }
}
