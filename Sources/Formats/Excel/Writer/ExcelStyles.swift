/// How a cell looks and how its number is shown, by its place in the part for styles.
enum CellStyle: Int, CaseIterable {
  case plain
  case note
  case head
  case heading
  case text
  case wholeNumber
  case amount
  case day
  case moment
  case time
  case oneDecimal, twoDecimals, threeDecimals, fourDecimals, fiveDecimals, sixDecimals

  private static let mostDecimals = 6

  init(decimals places: Int) {
    let step = min(max(1, places), Self.mostDecimals) - 1
    self = CellStyle(rawValue: CellStyle.oneDecimal.rawValue + step) ?? .oneDecimal
  }

  init(_ kind: Workbook.Column.Kind) {
    switch kind {
    case .text, .longText, .choice: self = .text
    case .wholeNumber: self = .wholeNumber
    case .amount: self = .amount
    case .decimal(let places): self = places < 1 ? .wholeNumber : CellStyle(decimals: places)
    case .day: self = .day
    }
  }
}

enum ExcelStyles {
  static func xml(bodyFont: String) -> XML {
    let formats = CellStyle.allCases.compactMap { style in
      format(of: style).map { code in
        "<numFmt numFmtId=\"\(formatNumber(of: style))\" formatCode=\"\(code)\"/>" as XML
      }
    }
    return """
      <styleSheet xmlns="\(ExcelWriter.space)">\
      <numFmts count="\(formats.count)">\(formats)</numFmts>\
      <fonts count="2">\(font(bodyFont))\(font(bodyFont, isBold: true))</fonts>\(fills)\(borders)\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="\(CellStyle.allCases.count)">\(CellStyle.allCases.map(look))</cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
      <dxfs count="0"/></styleSheet>
      """
  }

  private static func font(_ name: String, isBold: Bool = false) -> XML {
    let bold: XML = isBold ? "<b/>" : ""
    return """
      <font>\(bold)<sz val="11"/><color theme="1"/><name val="\(name)"/><family val="2"/>\
      <scheme val="minor"/></font>
      """
  }

  /// The first two are fixed by Excel; the third is the theme's light color.
  private static let fills: XML = """
    <fills count="3"><fill><patternFill patternType="none"/></fill>\
    <fill><patternFill patternType="gray125"/></fill>\
    <fill><patternFill patternType="solid"><fgColor theme="2"/><bgColor indexed="64"/>\
    </patternFill></fill></fills>
    """

  private static let borders: XML = """
    <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
    <border><left/><right/><top/><bottom style="thin"><color theme="1"/></bottom><diagonal/>\
    </border></borders>
    """

  private static func look(_ style: CellStyle) -> XML {
    let isHead = style == .head || style == .heading
    let alignment: XML =
      switch style {
      case .head: "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>"
      case .heading: "<alignment vertical=\"center\" wrapText=\"1\"/>"
      case .text: "<alignment vertical=\"top\" wrapText=\"1\"/>"
      case .plain, .note: ""
      default: "<alignment vertical=\"top\"/>"
      }
    return """
      <xf numFmtId="\(formatNumber(of: style))" fontId="\(isHead ? 1 : 0)" \
      fillId="\(isHead ? 2 : 0)" borderId="\(style == .heading ? 1 : 0)" xfId="0" \
      applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">\
      \(alignment)</xf>
      """
  }

  /// Numbers from 164 are the file's own.
  private static func formatNumber(of style: CellStyle) -> Int {
    switch style {
    case .plain, .note, .head, .heading: 0
    case .text: 49
    case .wholeNumber: 1
    case .amount: 3
    default: 164 + style.rawValue
    }
  }

  /// In Sweden's way whatever the machine's: 41D is Swedish.
  private static func format(of style: CellStyle) -> String? {
    switch style {
    case .plain, .note, .head, .heading, .text, .wholeNumber, .amount: nil
    case .day: "[$-41D]yyyy\\-mm\\-dd"
    case .moment: "[$-41D]yyyy\\-mm\\-dd\\ hh:mm:ss"
    case .time: "[$-41D]hh:mm:ss"
    default:
      "#,##0."
        + String(repeating: "0", count: style.rawValue - CellStyle.oneDecimal.rawValue + 1)
    }
  }
}
