import Markup
import Testing

@Suite struct `Markup` {
  static let escaping: [(String, String)] = [
    ("", ""),
    ("Läsa, skriva, räkna", "Läsa, skriva, räkna"),
    ("ÅÄÖ åäö é", "ÅÄÖ åäö é"),
    ("ja 👍🏽 nej", "ja 👍🏽 nej"),
    ("<script>", "&lt;script&gt;"),
    ("\"a\" & 'b'", "&quot;a&quot; &amp; &#39;b&#39;"),
    ("å<ä>ö&", "å&lt;ä&gt;ö&amp;"),
    ("&amp;", "&amp;amp;"),
    ("e\u{301}<", "e\u{301}&lt;"),
  ]

  @Test(arguments: escaping)
  func `takes text only escaped`(text: String, expected: String) {
    let html: HTML = "<p>\(text)</p>"
    #expect(html.text.utf8.elementsEqual("<p>\(expected)</p>".utf8))
  }

  @Test(arguments: escaping)
  func `escapes a slice as it escapes a string`(text: String, expected: String) {
    let html: HTML = "\(("x" + text).dropFirst())"
    #expect(html.text.utf8.elementsEqual(expected.utf8))
  }

  @Test func `takes markup and numbers as they are`() {
    let inner: HTML = "<b>ö</b>"
    let html: HTML = "<i>\(inner)\(12)</i>"
    #expect(html.text == "<i><b>ö</b>12</i>")
  }

  @Test func `sets parts side by side with something between`() {
    let parts: [HTML] = ["<b>1</b>", "<b>2</b>"]
    let html: HTML = "\(parts, between: " ")"
    #expect(html.text == "<b>1</b> <b>2</b>")
  }

  @Test func `grows at its end`() {
    var html: HTML = "<p>"
    html += "\("<")</p>"
    #expect(html.text == "<p>&lt;</p>")
  }

  /// A page of a megabyte takes milliseconds; byte by byte it would take seconds.
  @Test(.timeLimit(.minutes(1)))
  func `escapes a long text whole`() {
    let text = String(repeating: "Ängsbro & Östby < 12 år. ", count: 40_000)
    let html: HTML = "\(text)"
    #expect(html.text.utf8.count == text.utf8.count + 40_000 * 7)
  }
}
