import Testing

@testable import Formats

/// A vocabulary that keeps every name, for tests.
private struct AnyTag: XMLTag {
  var space: String
  var local: String
}

@Suite struct `An XML document` {
  /// What the reader tells, in letters: `<a>text</>`, with the namespace before a name.
  private static func told(
    _ bytes: [UInt8], permitsDoctype: Bool = false
  ) throws(UnreadableFile) -> String {
    var xml = try XMLReader<AnyTag>(bytes, part: "p", permitsDoctype: permitsDoctype)
    var told = ""
    while let event = try xml.next() {
      switch event {
      case .start(let tag):
        told += tag.space.isEmpty ? "<\(tag.local)>" : "<\(tag.space)|\(tag.local)>"
      case .end: told += "</>"
      case .text: told += xml.text
      }
    }
    return told
  }

  static let read: [(String, String)] = [
    ("<a/>", "<a></>"),
    ("<a>å<b c='d'/>ö</a >\n", "<a>å<b></>ö</>"),
    ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<a></a>", "<a></>"),
    ("\u{feff}<a/>", "<a></>"),
    ("<a>1 &lt; 2 &amp;&gt;&quot;&apos;</a>", "<a>1 < 2 &>\"'</>"),
    ("<a>&#228;&#xE4;&#x1F600;</a>", "<a>ää😀</>"),
    ("<a><![CDATA[<b>&amp;]]></a>", "<a><b>&amp;</>"),
    ("<a>x<!-- - <b> -->y<?p <c> ?>z</a>", "<a>xyz</>"),
    ("<a>x\r\ny\rz</a>", "<a>x\ny\nz</>"),
    ("<a>]] ></a>", "<a>]] ></>"),
    ("<a xmlns='u'><b/></a>", "<u|a><u|b></></>"),
    ("<p:a xmlns:p='u'><b/><p:b xmlns:p='v'/><p:c/></p:a>", "<u|a><b></><v|b></><u|c></></>"),
    ("<a xmlns='u'><b xmlns=''/></a>", "<u|a><b></></>"),
  ]

  @Test(arguments: read)
  func `is told event by event`(source: String, events: String) throws {
    #expect(try Self.told(Array(source.utf8)) == events)
  }

  static let broken = [
    "", " ", "text", "<a>", "<a></b>", "</a>", "<a/><b/>", "<a/>text", "text<a/>", "<a b/>",
    "<a b=c/>",
    "<a b='<'/>", "<a b='1' b='2'/>", "<a b='1'c='2'/>", "<a b='1/>", "<1/>", "< a/>", "<a:/>",
    "<:a/>",
    "<a:b:c/>", "<p:a/>", "<a>&nbsp;</a>", "<a>&amp</a>", "<a>& b</a>", "<a>&#0;</a>",
    "<a>&#xD800;</a>",
    "<a>&#+65;</a>", "<a>&#x110000;</a>", "<a>]]></a>", "<a>\u{1}</a>", "<a><!-- -- --></a>",
    "<a><!--</a>",
    "<a><![CDATA[</a>", "<![CDATA[a]]><a/>", "<a><?xml version='1.0'?></a>",
    " <?xml version='1.0'?><a/>",
    "<?xml version='1.0' encoding='ISO-8859-1'?><a/>", "<?xml encoding='UTF-8'?><a/>",
    "<a><!ELEMENT></a>",
  ]

  @Test(arguments: broken)
  func `is refused when it is not well-formed`(source: String) {
    #expect(throws: UnreadableFile.brokenXML(part: "p")) { try Self.told(Array(source.utf8)) }
  }

  @Test func `is refused when it is not UTF-8`() {
    #expect(throws: UnreadableFile.brokenXML(part: "p")) {
      try Self.told(Array("<a>".utf8) + [0xe5] + Array("</a>".utf8))
    }
  }

  @Test(arguments: [true, false])
  func `may be UTF-16 that says so`(isBig: Bool) throws {
    let source = "\u{feff}<?xml version='1.0' encoding='UTF-16'?><a>å😀</a>"
    let bytes = source.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xff)]
      return isBig ? pair : pair.reversed()
    }
    #expect(try Self.told(bytes) == "<a>å😀</>")
    #expect(throws: UnreadableFile.brokenXML(part: "p")) { try Self.told(bytes.dropLast()) }
    #expect(throws: UnreadableFile.brokenXML(part: "p")) {
      try Self.told(bytes.prefix(2) + [0xd8, 0xd8] + bytes.dropFirst(2))
    }
  }

  static let forbidden = [
    "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<!DOCTYPE a SYSTEM 'b'><a/>",
  ]

  @Test(arguments: forbidden)
  func `never has a document type`(source: String) {
    #expect(throws: UnreadableFile.forbiddenXML(part: "p")) { try Self.told(Array(source.utf8)) }
  }

  @Test func `may have a document type without content where that is permitted`() throws {
    let bare = "<!DOCTYPE pdf2xml SYSTEM \"pdf2xml.dtd>\">\n<a/>"
    #expect(try Self.told(Array(bare.utf8), permitsDoctype: true) == "<a></>")
    for source in ["<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", "<a><!DOCTYPE a></a>"] {
      #expect(throws: UnreadableFile.forbiddenXML(part: "p")) {
        try Self.told(Array(source.utf8), permitsDoctype: true)
      }
    }
  }

  @Test func `is nested as deep as the limit and no deeper`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
    }
    #expect(try Self.told(nested(256)).hasPrefix("<a><a>"))
    #expect(throws: UnreadableFile.nestedTooDeep(part: "p")) { try Self.told(nested(257)) }
  }

  @Test func `has no more attributes and namespaces than a reader can bear`() {
    let attributes = (0...256).map { " a\($0)=''" }.joined()
    #expect(throws: UnreadableFile.brokenXML(part: "p")) {
      try Self.told(Array("<a\(attributes)/>".utf8))
    }
    let spaces = (0..<200).map { " xmlns:a\($0)='u'" }.joined()
    let nested = String(repeating: "<a\(spaces)>", count: 3) + "</a></a></a>"
    #expect(throws: UnreadableFile.brokenXML(part: "p")) { try Self.told(Array(nested.utf8)) }
  }

  @Test func `gives an attribute without prefix or with the element's own`() throws {
    let source =
      "<w:a xmlns:w='u' xmlns:r='v' r:id='1' w:id='2' w:val='a&amp;b&#10;c\n d' bare='3'/>"
    var xml = try XMLReader<AnyTag>(Array(source.utf8), part: "p")
    _ = try xml.next()
    #expect(xml.value("id") == "2")
    #expect(xml.value("val") == "a&b\nc  d")
    #expect(xml.value("bare") == "3")
    #expect(xml.value("none") == nil)
  }

  @Test func `is read by children, content and passing`() throws {
    let source = "<a> <b>x<c>no</c>y</b><d><e/></d><f><g/><h/></f></a>"
    var xml = try XMLReader<AnyTag>(Array(source.utf8), part: "p")
    #expect(try xml.nextChild()?.local == "a")
    #expect(try xml.nextChild()?.local == "b")
    #expect(try xml.content() == "xy")
    #expect(try xml.nextChild()?.local == "d")
    try xml.skip()
    #expect(try xml.nextChild()?.local == "f")
    #expect(try xml.nextChild()?.local == "g")
    try xml.skip()
    #expect(try xml.nextChild()?.local == "h")
    #expect(try xml.nextChild() == nil)
    #expect(try xml.nextChild() == nil)
    #expect(try xml.nextChild() == nil)
    #expect(try xml.next().map { _ in true } == nil)
  }
}
