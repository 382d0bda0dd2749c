import Governance
import Testing

@Suite struct `A decimal` {
  static let read: [(String, String, String, String)] = [
    ("12,4", "12.4", "12,4", "12.4"), ("12.4", "12.4", "12,4", "12.4"),
    ("12,40", "12.40", "12,40", "12.40"), ("0,5", "0.5", "0,5", "0.5"),
    ("-0,5", "-0.5", "−0,5", "−0.5"), ("−3", "-3", "−3", "−3"), ("0", "0", "0", "0"),
    ("-0,0", "0.0", "0,0", "0.0"), ("1 234", "1234", "1\u{A0}234", "1,234"),
    ("1\u{A0}234\u{202F}567,25", "1234567.25", "1\u{A0}234\u{A0}567,25", "1,234,567.25"),
    ("99999999999", "99999999999", "99\u{A0}999\u{A0}999\u{A0}999", "99,999,999,999"),
  ]

  @Test(arguments: read)
  func `is read as people write it, and printed in Swedish and English`(
    text: String, canonical: String, swedish: String, english: String
  ) throws {
    let number = try #require(FixedDecimal(text))
    #expect(number.canonical == canonical)
    #expect(number.description == swedish)
    #expect(number.english == english)
    #expect(FixedDecimal(canonical: canonical) == number)
  }

  @Test(arguments: [
    "", "-", "a", "12,", ",5", "1,2,3", "1 23", "1234 567", "12 %", "1e3", "0,1234567",
    "123456789012", "١٢", "- 5",
  ])
  func `isn't made of what is no number`(text: String) { #expect(FixedDecimal(text) == nil) }

  @Test(arguments: ["12,4", "1 234", "+1", "-0", "01"])
  func `is stored in one way only`(text: String) { #expect(FixedDecimal(canonical: text) == nil) }

  @Test func `is compared exactly, whatever its decimals`() throws {
    let (short, long) = (try #require(FixedDecimal("0,3")), try #require(FixedDecimal("0,300")))
    #expect(short != long)
    #expect(short.scaled == long.scaled)
    #expect(try #require(FixedDecimal("-12")).scaled == -12_000_000)
  }
}
