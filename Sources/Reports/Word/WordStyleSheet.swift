import Formats

/// The document's styles: ours, or a municipality's own with ours where it has none.
struct WordStyleSheet {
  static let space: XML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  let look: Look

  var xml: XML {
    """
    <w:styles xmlns:w="\(Self.space)"><w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="\(look.bodyFont)" w:hAnsi="\(look.bodyFont)" w:cs="\(look.bodyFont)" \
    w:eastAsia="\(look.bodyFont)"/><w:sz w:val="22"/><w:szCs w:val="22"/>\
    <w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
    <w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr>\
    </w:pPrDefault></w:docDefaults>\(WordStyle.allCases.map(style))</w:styles>
    """
  }

  private func style(_ style: WordStyle) -> XML {
    let isDefault = style == .normal
    let based: XML =
      style.kind == "paragraph" && !isDefault ? "<w:basedOn w:val=\"Normal\"/>" : ""
    let next: XML = isHeading(style) ? "<w:next w:val=\"Normal\"/>" : ""
    return """
      <w:style w:type="\(style.kind)"\(attribute: "w:default", isDefault ? "1" : nil)\
      \(attribute: "w:customStyle", style.rawValue.hasPrefix("Roder") ? "1" : nil) \
      w:styleId="\(style.rawValue)"><w:name w:val="\(style.name)"/>\(based)\(next)\
      <w:qFormat/>\(layout(of: style))</w:style>
      """
  }

  private func isHeading(_ style: WordStyle) -> Bool {
    [.title, .heading1, .heading2, .heading3, .heading4, .heading5].contains(style)
  }

  private func layout(of style: WordStyle) -> XML {
    switch style {
    case .normal: ""
    case .title: heading(size: 52, before: 0, after: 240, level: nil)
    case .kicker: paragraph("<w:spacing w:before=\"0\" w:after=\"60\"/>", "<w:b/>\(color)")
    case .heading1: heading(size: 32, before: 480, after: 160, level: 0)
    case .heading2: heading(size: 26, before: 300, after: 100, level: 1)
    case .heading3: heading(size: 23, before: 240, after: 80, level: 2)
    case .heading4: heading(size: 22, before: 200, after: 60, level: 3)
    case .heading5: heading(size: 22, before: 160, after: 60, level: 4)
    case .contentsHeading: heading(size: 28, before: 360, after: 120, level: nil)
    case .contents:
      paragraph(
        """
        <w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9070"/></w:tabs>\
        <w:spacing w:after="60"/>
        """, "")
    case .wording:
      paragraph(
        """
        <w:pBdr><w:left w:val="double" w:sz="4" w:space="10" w:color="808080"/></w:pBdr>\
        <w:ind w:left="340" w:right="340"/>
        """, "")
    case .listItem:
      paragraph(
        """
        <w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="80"/>\
        <w:ind w:left="340" w:hanging="340"/>
        """, "")
    case .caption: paragraph("<w:keepNext/><w:spacing w:before=\"200\" w:after=\"80\"/>", "<w:b/>")
    case .header, .footer:
      paragraph(
        """
        <w:tabs><w:tab w:val="center" w:pos="4535"/><w:tab w:val="right" w:pos="9070"/></w:tabs>\
        <w:spacing w:after="0" w:line="240" w:lineRule="auto"/>
        """, "<w:color w:val=\"444444\"/><w:sz w:val=\"17\"/>")
    case .sum: paragraph("", "<w:b/>")
    case .notice:
      paragraph(
        """
        <w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="\(look.accent)"/></w:pBdr>\
        <w:ind w:left="200"/>
        """, "")
    case .quiet: paragraph("", "<w:color w:val=\"444444\"/><w:sz w:val=\"20\"/>")
    case .cell:
      paragraph(
        "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"252\" w:lineRule=\"auto\"/>",
        "<w:sz w:val=\"19\"/>")
    case .checkNumber:
      paragraph(
        "<w:spacing w:before=\"240\"/>",
        "<w:b/><w:spacing w:val=\"20\"/><w:sz w:val=\"26\"/>")
    case .tag:
      characters(
        "<w:b/><w:sz w:val=\"18\"/><w:bdr w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
      )
    case .masked: characters("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E4E4E4\"/>")
    case .label: characters("<w:color w:val=\"444444\"/><w:sz w:val=\"18\"/>")
    case .link: characters(color)
    case .table: table
    }
  }

  private var color: XML { "<w:color w:val=\"\(look.accent)\"/>" }

  private func paragraph(_ layout: XML, _ type: XML) -> XML {
    let type: XML = type.isEmpty ? "" : "<w:rPr>\(type)</w:rPr>"
    return layout.isEmpty ? type : "<w:pPr>\(layout)</w:pPr>\(type)"
  }

  private func characters(_ type: XML) -> XML { "<w:rPr>\(type)</w:rPr>" }

  private func heading(size: Int, before: Int, after: Int, level: Int?) -> XML {
    let outline: XML = level.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? ""
    return paragraph(
      """
      <w:keepNext/><w:keepLines/><w:spacing w:before="\(before)" w:after="\(after)" w:line="252" \
      w:lineRule="auto"/>\(outline)
      """,
      """
      <w:rFonts w:ascii="\(look.headingFont)" w:hAnsi="\(look.headingFont)" \
      w:cs="\(look.headingFont)"/><w:b/><w:sz w:val="\(size)"/><w:szCs w:val="\(size)"/>
      """)
  }

  private var table: XML {
    """
    <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/>\
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/>\
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/></w:tblBorders>\
    <w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>\
    </w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>\
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/></w:tcBorders></w:tcPr>\
    </w:tblStylePr>
    """
  }
}
