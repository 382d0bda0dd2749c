import Formats
import Words

/// What stands around the body: styles, header and footer, lists, settings, the file's own facts.
struct WordFrame {
  let manuscript: Manuscript
  let look: Look

  private var cover: Manuscript.Cover { manuscript.cover }
  private var language: Language { manuscript.language }

  static func type(_ name: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(name)+xml"
  }

  var links: [OfficeLink] {
    [
      OfficeLink("rId1", .part("styles"), to: "word/styles.xml"),
      OfficeLink("rId2", .part("numbering"), to: "word/numbering.xml"),
      OfficeLink("rId3", .part("settings"), to: "word/settings.xml"),
      OfficeLink("rId4", .part("theme"), to: "word/theme/theme1.xml"),
      OfficeLink("rId5", .part("fontTable"), to: "word/fontTable.xml"),
      OfficeLink("rId6", .part("header"), to: "word/header1.xml"),
      OfficeLink("rId7", .part("footer"), to: "word/footer1.xml"),
    ]
  }

  var parts: [OfficePart] {
    [
      OfficePart("word/styles.xml", type: Self.type("styles"), WordStyleSheet(look: look).xml),
      OfficePart("word/numbering.xml", type: Self.type("numbering"), numbering),
      OfficePart("word/settings.xml", type: Self.type("settings"), settings),
      OfficePart("word/theme/theme1.xml", type: OfficeTheme.contentType, OfficeTheme.plain.xml),
      OfficePart("word/fontTable.xml", type: Self.type("fontTable"), fontTable),
      OfficePart("word/footer1.xml", type: Self.type("footer"), footer),
    ]
  }

  var properties: OfficeProperties {
    var properties = OfficeProperties(
      title: cover.title, creator: creator,
      createdDay: cover.fileDay,
      subject: cover.registryNumber.isEmpty ? nil : cover.registryNumber)
    if let draft = manuscript.draft {
      properties.custom = [
        .init(WordTags.editionProperty, draft.edition), .init(WordTags.stateProperty, draft.state),
      ]
    }
    return properties
  }

  private var creator: String {
    let names = [look.administration, cover.body].filter { !$0.isEmpty }
    return names.first ?? "Roder"
  }

  /// The page: A4, 25 mm.
  var section: XML {
    """
    <w:sectPr><w:headerReference w:type="default" r:id="rId6"/>\
    <w:footerReference w:type="default" r:id="rId7"/><w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="1701" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" \
    w:footer="624" w:gutter="0"/></w:sectPr>
    """
  }

  func header(logotype: (drawing: XML, links: [OfficeLink])?) -> OfficePart {
    let left = [look.administration, cover.body].filter { !$0.isEmpty }.joined(separator: ", ")
    let right = [cover.registryNumber, cover.day].filter { !$0.isEmpty }.joined(separator: "  ")
    let text: XML = """
      <w:hdr \(WordBodyWriter.spaces)><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>\
      \(logotype?.drawing ?? "")\(Self.run(left))<w:r><w:tab/></w:r><w:r><w:tab/></w:r>\
      \(Self.run(right))</w:p></w:hdr>
      """
    return OfficePart(
      "word/header1.xml", type: Self.type("header"), text, links: logotype?.links ?? [])
  }

  private var footer: XML {
    let number = cover.checkNumber ?? cover.kicker
    return """
      <w:ftr \(WordBodyWriter.spaces)><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
      \(Self.run(number))<w:r><w:tab/></w:r><w:r><w:tab/></w:r>\
      \(Self.run(language("Sida ", "Page ")))\(Self.field("PAGE"))\
      \(Self.run(language(" av ", " of ")))\(Self.field("NUMPAGES"))</w:p></w:ftr>
      """
  }

  private static func run(_ words: String) -> XML {
    words.isEmpty ? "" : "<w:r><w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
  }

  private static func field(_ name: XML) -> XML {
    "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }

  private var numbering: XML {
    """
    <w:numbering xmlns:w="\(WordStyleSheet.space)"><w:abstractNum w:abstractNumId="0">\
    <w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr>\
    <w:ind w:left="340" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
    """
  }

  private var settings: XML {
    """
    <w:settings xmlns:w="\(WordStyleSheet.space)"><w:autoHyphenation/>\
    <w:hyphenationZone w:val="360"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
    w:val="15"/></w:compat><w:themeFontLang w:val="sv-SE"/></w:settings>
    """
  }

  private var fontTable: XML {
    let fonts = Set([look.headingFont, look.bodyFont]).sorted()
    let rows = fonts.map { "<w:font w:name=\"\($0)\"/>" as XML }
    return "<w:fonts xmlns:w=\"\(WordStyleSheet.space)\">\(rows)</w:fonts>"
  }
}
