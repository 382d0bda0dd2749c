import Formats
import Intake
import Testing

@Suite struct `Paragraphs of plain text` {
  static let first =
    "Nämnden har under perioden arbetat med att korta väntan på besked. Arbetet har "
    + "skett i samverkan med Vägföreningen och med stöd av kommunens jurister."
  static let second =
    "Under hösten fortsätter arbetet i de tre orter som ännu inte har fått besked."
  static let wrapped = """
    Nämnden har under perioden arbetat med att korta väntan på besked.
    Arbetet har skett i samverkan med Vägföreningen och med stöd av
    kommunens jurister.
    """
  static let wrappedSecond = """
    Under hösten fortsätter arbetet i de tre orter som ännu inte har
    fått besked.
    """

  private static func spread(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " \n\n")
  }

  static let layouts: [(name: String, text: String)] = [
    ("wrapped, parted by empty lines", "Vägar\n\n\(wrapped)\n\n\(wrappedSecond)\n"),
    ("wrapped, nothing between", "Vägar\n\(wrapped)\n\(wrappedSecond)\n"),
    ("one line each", "Vägar\n\(first)\n\(second)\n"),
    ("one line each, parted", "Vägar\n\n\(first)\n\n\(second)\n"),
    ("an empty line after every line", spread("Vägar\n\(wrapped)\n\(wrappedSecond)")),
    (
      "first lines set in",
      "Vägar\n\n    "
        + wrapped.replacingLineEnds("\n") + "\n    " + wrappedSecond.replacingLineEnds("\n")
    ),
    ("DOS", "Vägar\n\n\(wrapped)\n\n\(wrappedSecond)\n".replacingLineEnds("\r\n")),
    ("old Mac", "Vägar\n\n\(wrapped)\n\n\(wrappedSecond)\n".replacingLineEnds("\r")),
    ("next line", "Vägar\n\n\(wrapped)\n\n\(wrappedSecond)\n".replacingLineEnds("\u{85}")),
    ("line separator", "Vägar\n\n\(wrapped)\n\n\(wrappedSecond)\n".replacingLineEnds("\u{2028}")),
  ]

  @Test(arguments: layouts)
  func `are the same however the file sets them`(name: String, text: String) throws {
    #expect(try shown(text) == ["Vägar", Self.first, Self.second])
  }

  @Test func `go on over a page's end in the middle of a sentence`() throws {
    let text =
      Self.wrapped.dropLast("\nkommunens jurister.".count) + "\n\u{0C}kommunens jurister.\n"
    #expect(try shown(String(text)) == [Self.first])
  }

  @Test func `end where a page ends with a sentence`() throws {
    let text = Self.wrapped + "\n\u{0C}" + Self.wrappedSecond
    #expect(try shown(text) == [Self.first, Self.second])
  }

  @Test func `set in from the margin are told apart`() throws {
    let quote = "  Den som väntar ska få besked i tid och\n  veta varför det dröjer."
    #expect(
      try shown("\(Self.wrapped)\n\n\(quote)\n\n\(Self.wrappedSecond)") == [
        Self.first, "> Den som väntar ska få besked i tid och veta varför det dröjer.", Self.second,
      ])
  }

  @Test func `lose a lone stop and rows of signs`() throws {
    #expect(
      try shown("\(Self.first)\n\n.\n\n* * *\n\n\(Self.second)") == [Self.first, Self.second])
  }

  @Test func `have whole letters, folded spaces and no soft hyphens`() throws {
    #expect(try shown("Fo\u{308}r\u{AD}skolan \u{A0}  o\u{308}ppnar.") == ["Förskolan öppnar."])
  }
}

extension String {
  fileprivate func replacingLineEnds(_ end: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
  }
}
