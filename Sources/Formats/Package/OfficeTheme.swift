/// The colors and fonts that Word and Excel offer first in a file.
package struct OfficeTheme: Equatable, Sendable {
  /// Six digits each, as in "1F4E79".
  package struct Colors: Equatable, Sendable {
    package var dark: String
    package var light: String
    /// Six for charts, headings and table styles.
    package var accents: [String]

    package init(dark: String, light: String, accents: [String]) {
      self.dark = dark
      self.light = light
      self.accents = accents
    }
  }

  package var name: String
  package var headingFont: String
  package var bodyFont: String
  package var colors: Colors

  package init(name: String, headingFont: String, bodyFont: String, colors: Colors) {
    self.name = name
    self.headingFont = headingFont
    self.bodyFont = bodyFont
    self.colors = colors
  }

  package static let contentType = "application/vnd.openxmlformats-officedocument.theme+xml"

  package var xml: XML {
    """
    <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="\(name)">\
    <a:themeElements>\(colorScheme)<a:fontScheme name="\(name)">\
    <a:majorFont>\(Self.font(headingFont))</a:majorFont>\
    <a:minorFont>\(Self.font(bodyFont))</a:minorFont></a:fontScheme>\(formatScheme)\
    </a:themeElements></a:theme>
    """
  }

  private var colorScheme: XML {
    let shown = zip(1...6, colors.accents + Array(repeating: colors.dark, count: 6))
    let accents = shown.map { number, color in
      "<a:accent\(number)>\(Self.color(color))</a:accent\(number)>" as XML
    }
    return """
      <a:clrScheme name="\(name)">\
      <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>\
      <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>\
      <a:dk2>\(Self.color(colors.dark))</a:dk2><a:lt2>\(Self.color(colors.light))</a:lt2>\
      \(accents)<a:hlink>\(Self.color("0563C1"))</a:hlink>\
      <a:folHlink>\(Self.color("954F72"))</a:folHlink></a:clrScheme>
      """
  }

  /// Three of each, which is the least that the standard allows.
  private var formatScheme: XML {
    let fill: XML = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let lines = [6350, 12700, 19050].map { width in "<a:ln w=\"\(width)\">\(fill)</a:ln>" as XML }
    let effect: XML = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return """
      <a:fmtScheme name="\(name)"><a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>\
      <a:lnStyleLst>\(lines)</a:lnStyleLst>\
      <a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst>\
      <a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst></a:fmtScheme>
      """
  }

  private static func font(_ name: String) -> XML {
    "<a:latin typeface=\"\(name)\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
  }

  private static func color(_ digits: String) -> XML { "<a:srgbClr val=\"\(digits)\"/>" }
}

extension OfficeTheme {
  /// Fonts that every office has, and colors that stay apart in grey.
  package static let plain = OfficeTheme(
    name: "Roder", headingFont: "Calibri", bodyFont: "Calibri",
    colors: Colors(
      dark: "1F3A4D", light: "EEF2F5",
      accents: ["1F4E79", "C55A11", "7F7F7F", "BF9000", "2E75B6", "548235"]))
}
