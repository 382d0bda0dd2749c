/// The elements of a Word file that mean something to us.
enum WordTag: String, XMLTag {
  // Blocks and what may stand around them.
  case document, body, p, tbl, tr, tc, sdt, sdtContent, customXml, smartTag, txbxContent
  case ins, del, moveFrom, moveTo, hyperlink, fldSimple, dir, bdo, ruby, rubyBase
  // What a run holds.
  case bookmarkStart, bookmarkEnd, commentRangeStart, commentRangeEnd, tag
  case r, t, tab, ptab, br, cr, noBreakHyphen, softHyphen, sym, fldChar, instrText
  case footnoteReference, endnoteReference, drawing, pict, object
  // Properties.
  case pPr, rPr, pStyle, rStyle, numPr, ilvl, numId, ind, outlineLvl, pageBreakBefore
  case b, i, sz, vanish, sdtPr, docPartObj, docPartGallery
  case trPr, tcPr, tblHeader, gridBefore, gridAfter, gridSpan, vMerge, hMerge
  // Styles, numbering and notes.
  case styles, style, name, basedOn, docDefaults, rPrDefault, pPrDefault
  case numbering, abstractNum, abstractNumId, num, lvl, numFmt
  case footnotes, endnotes, footnote, endnote, comments, comment
  // Other vocabularies.
  case alternateContent = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"
  case math = "m:oMath"
  case mathParagraph = "m:oMathPara"
  case mathLetters = "m:t"
  case relationships = "rel:Relationships"
  case relationship = "rel:Relationship"
  case coreProperties = "core:coreProperties"
  case title = "dc:title"
  case customProperties = "custom:Properties"
  case customProperty = "custom:property"
  case customText = "vt:lpwstr"
  case other = "*"

  /// Each vocabulary has two addresses: the one that Word writes, and that of its strict form.
  private static let vocabularies = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel:",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "core:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties": "custom:",
    "http://purl.oclc.org/ooxml/officeDocument/customProperties": "custom:",
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes": "vt:",
    "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes": "vt:",
  ]

  /// What only wraps content: a control, a link, a tracked insertion, alternatives of one thing.
  var isWrapper: Bool {
    switch self {
    case .sdt, .sdtContent, .customXml, .smartTag, .ins, .moveTo, .hyperlink, .dir, .bdo,
      .ruby, .rubyBase, .alternateContent:
      true
    default: false
    }
  }

  init(space: String, local: String) {
    let known = Self.vocabularies[space].flatMap { WordTag(rawValue: $0 + local) }
    self = known ?? .other
  }
}

extension XMLReader where Tag == WordTag {
  /// Passes everything up to the end of the current element.
  mutating func skipRest() throws(UnreadableFile) {
    while try nextChild() != nil { try skip() }
  }

  /// Reads an element that is only a value: `<w:pStyle w:val="Rubrik1"/>`.
  mutating func setting() throws(UnreadableFile) -> String? {
    let value = value("val")
    try skip()
    return value
  }

  mutating func number() throws(UnreadableFile) -> Int? {
    try setting().flatMap { Int($0) }
  }

  /// Reads an element that is on by being there: `<w:b/>`, but not `<w:b w:val="0"/>`.
  mutating func toggle() throws(UnreadableFile) -> Bool {
    let off: Set<String> = ["0", "false", "off"]
    return !off.contains(try setting() ?? "")
  }
}
