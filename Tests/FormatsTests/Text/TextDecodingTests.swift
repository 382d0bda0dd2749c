import Formats
import Testing

@Suite struct `Decoding of text` {
  static let swedish = "Förskolan på Ön – ”trygg” år 7"

  static let alphabets: [(name: String, bytes: [UInt8])] = [
    ("UTF-8", Array(swedish.utf8)),
    ("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + Array(swedish.utf8)),
    (
      "UTF-16, low byte first",
      [0xFF, 0xFE] + swedish.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    ),
    (
      "UTF-16, high byte first",
      [0xFE, 0xFF] + swedish.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    ),
    ("CP1252", windows(swedish)),
  ]

  private static func windows(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "–": 0x96
      case "”": 0x94
      default: UInt8(scalar.value)
      }
    }
  }

  @Test(arguments: alphabets)
  func `gives the same letters from every alphabet`(name: String, bytes: [UInt8]) throws {
    #expect(try TextDecoding.decode(bytes) == Self.swedish)
  }

  @Test func `reads Latin-1 without curved marks`() throws {
    let bytes: [UInt8] = [0xE5, 0xE4, 0xF6, 0x20, 0xC5, 0xC4, 0xD6, 0x20, 0xA7]
    #expect(try TextDecoding.decode(bytes) == "åäö ÅÄÖ §")
  }

  @Test func `keeps UTF-8 where a single byte is damaged`() throws {
    let whole = String(repeating: "åäö ", count: 30)
    let text = try TextDecoding.decode(Array(whole.utf8) + [0xE5] + Array(" slut".utf8))
    #expect(text == whole + "\u{FFFD} slut")
  }

  static let refused: [(bytes: [UInt8], refusal: UnreadableFile)] = [
    ([], .empty),
    (Array(" \r\n\t\u{0C}\n".utf8), .noText),
    ([0x7F, 0x45, 0x4C, 0x46, 0x00, 0x00, 0x01], .binary),
    (Array("text \u{01}\u{02}\u{03}\u{04}".utf8), .binary),
    ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0x00], .binary),
    ([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], .binary),
  ]

  @Test(arguments: refused)
  func `refuses what is no text`(bytes: [UInt8], refusal: UnreadableFile) {
    #expect(throws: refusal) { try TextDecoding.decode(bytes) }
  }

  @Test func `refuses more than a report can be`() {
    let bytes = [UInt8](repeating: 0x61, count: TextDecoding.byteLimit + 1)
    #expect(throws: UnreadableFile.tooLarge(bytes: bytes.count, limit: TextDecoding.byteLimit)) {
      try TextDecoding.decode(bytes)
    }
  }

  @Test(arguments: [
    ("fo\u{308}rskola", "förskola"), ("A\u{30A}r", "År"), ("\u{212B}r", "År"),
    ("år 2026", "år 2026"),
    ("Bjo\u{308}rn ide\u{301}", "Björn idé"),
  ])
  func `is composed to whole letters`(pieces: String, whole: String) {
    #expect(Composition.compose(pieces).utf8.elementsEqual(whole.utf8))
  }
}
