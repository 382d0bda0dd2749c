import Testing

@testable import Formats

@Suite struct `Written XML` {
  static let escaped: [(String, String)] = [
    ("Åtgärd 1", "Åtgärd 1"),
    ("<b> & \"c\" 'd'", "&lt;b&gt; &amp; &quot;c&quot; 'd'"),
    ("\t\n\r\n", "&#9;&#10;&#13;&#10;"),
    ("a\u{0}\u{1}\u{b}\u{1f}b", "ab"),
    ("a\u{fffe}b\u{ffff}c\u{fffd}\u{feff}", "abc\u{fffd}\u{feff}"),
    ("ﬀ&😀", "ﬀ&amp;😀"),
    ("\u{7f}\u{85}", "\u{7f}\u{85}"),
  ]

  @Test(arguments: escaped)
  func `holds text only escaped`(text: String, written: String) {
    let xml: XML = "<a b=\"\(text)\">\(text.dropFirst(0))</a>"
    #expect(xml.text == "<a b=\"\(written)\">\(written)</a>")
  }

  private struct AnyTag: XMLTag {
    var local: String

    init(space: String, local: String) { self.local = local }
  }

  static let kept = ["", " ", "Åre\r\n\tä & <ö> ]]> \"'", "_x000D_", "e\u{301} 👩‍👩‍👧"]

  @Test(arguments: kept)
  func `reads back as it was`(text: String) throws {
    let xml: XML = "\(XML.declaration)<a b=\"\(text)\">\(text)</a>"
    var reader = try XMLReader<AnyTag>(xml.bytes, part: "")
    #expect(try reader.nextChild()?.local == "a")
    #expect(reader.value("b") == text)
    #expect(try reader.content() == text)
    #expect(try reader.nextChild() == nil)
  }

  static let measures: [(Double, String)] = [
    (0, "0"), (12, "12"), (12.5, "12.5"), (12.345, "12.35"), (-0.05, "-0.05"), (-3.1, "-3.1"),
    (0.004, "0"), (1e6, "1000000"), (.nan, "0"), (.infinity, "0"),
  ]

  @Test(arguments: measures)
  func `gives measures two decimals at most`(measure: Double, written: String) {
    #expect(("\(measure)" as XML).text == written)
  }

  @Test func `is put together of parts`() {
    var list: XML = "<l>"
    list += "\([1, 20, -3].map { number in "<n>\(number)</n>" as XML })"
    list += "</l>"
    #expect(list.text == "<l><n>1</n><n>20</n><n>-3</n></l>")
    #expect(XML().isEmpty && !list.isEmpty)
  }

  @Test(arguments: [("a<b", "<a b=\"a&lt;b\"/>"), (nil, "<a/>")])
  func `leaves out an attribute without a value`(value: String?, written: String) {
    #expect(("<a\(attribute: "b", value)/>" as XML).text == written)
  }
}
