/// What the cells of every sheet point at: strings, formats and the calendar.
struct SheetContext: Sendable {
  private(set) var strings: [String] = []
  private(set) var formats: [NumberFormat] = []
  let calendar: SheetCalendar

  init(calendar: SheetCalendar) {
    self.calendar = calendar
  }

  mutating func readStrings(_ xml: consuming XMLReader<ExcelTag>) throws(UnreadableFile) {
    guard try xml.nextChild() == .sst else { return }
    while let tag = try xml.nextChild() {
      guard tag == .si else {
        try xml.skip()
        continue
      }
      strings.append(SheetText.read(try xml.stringItem()))
    }
  }

  mutating func readFormats(_ xml: consuming XMLReader<ExcelTag>) throws(UnreadableFile) {
    guard try xml.nextChild() == .styleSheet else { return }
    var own: [Int: NumberFormat] = [:]
    var numbers: [Int] = []
    while let tag = try xml.nextChild() {
      switch tag {
      case .numFmts: try Self.readOwn(&xml, into: &own)
      case .cellXfs: numbers = try Self.readNumbers(&xml)
      default: try xml.skip()
      }
    }
    formats = numbers.map { own[$0] ?? NumberFormat(builtIn: $0) }
  }

  private static func readOwn(
    _ xml: inout XMLReader<ExcelTag>, into own: inout [Int: NumberFormat]
  ) throws(UnreadableFile) {
    while let tag = try xml.nextChild() {
      if tag == .numFmt, let number = xml.value("numFmtId").flatMap({ Int($0) }),
        let code = xml.value("formatCode")
      {
        own[number] = NumberFormat(code: code)
      }
      try xml.skip()
    }
  }

  private static func readNumbers(
    _ xml: inout XMLReader<ExcelTag>
  ) throws(UnreadableFile) -> [Int] {
    var numbers: [Int] = []
    while let tag = try xml.nextChild() {
      if tag == .xf { numbers.append(xml.value("numFmtId").flatMap { Int($0) } ?? 0) }
      try xml.skip()
    }
    return numbers
  }
}
