import Formats
import Testing

@Suite struct `A picture file` {
  static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    number(data.count) + Array(name.utf8) + data + [0, 0, 0, 0]
  }

  static func number(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  static func png(_ width: Int, _ height: Int, end: String = "IEND") -> [UInt8] {
    pngSignature + chunk("IHDR", number(width) + number(height) + [8, 2, 0, 0, 0])
      + chunk("IDAT", [1, 2, 3]) + chunk(end, [])
  }

  static func jpeg(_ width: UInt8, _ height: UInt8) -> [UInt8] {
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2]
      + [0xFF, 0xC0, 0, 11, 8, 0, height, 0, width, 1, 1, 0x11, 0]
      + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34, 0xFF, 0xD9]
  }

  static func svg(_ inside: String, _ attributes: String = "viewBox=\"0 0 20 10\"") -> [UInt8] {
    Array("<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)>\(inside)</svg>".utf8)
  }

  static let known: [([UInt8], ImageFacts.Kind, Int, Int)] = [
    (png(800, 600), .png, 800, 600), (jpeg(12, 34), .jpeg, 12, 34), (svg(""), .svg, 20, 10),
    (svg("", "width='2cm' height='25.4mm'"), .svg, 76, 96),
    (svg("", "width='100%' height='30px' viewBox='0,0,40,50'"), .svg, 40, 30),
  ]

  @Test(arguments: known)
  func `is known by its bytes`(
    bytes: [UInt8], kind: ImageFacts.Kind, width: Int, height: Int
  ) throws {
    let facts = try ImageFacts(of: bytes)
    #expect(facts.kind == kind)
    #expect((facts.width, facts.height) == (width, height))
    #expect(try ImageFacts(of: facts.bytes) == facts)
  }

  @Test func `ends at its end mark`() throws {
    let hidden = Array("PK a zip behind the picture".utf8)
    #expect(try ImageFacts(of: Self.png(1, 1) + hidden).bytes == Self.png(1, 1))
    #expect(try ImageFacts(of: Self.jpeg(1, 1) + hidden).bytes == Self.jpeg(1, 1))
  }

  static let refused: [([UInt8], UnreadableImage)] = [
    ([], .empty), (Array("GIF89a".utf8), .unknownKind), (Array("<html></html>".utf8), .unknownKind),
    (Array(png(1, 1).dropLast(3)), .broken(.png)), (png(1, 1, end: "IDAT"), .broken(.png)),
    (png(0, 1), .broken(.png)), (pngSignature, .broken(.png)),
    (png(10_000, 5_001), .tooManyPixels(width: 10_000, height: 5_001)),
    (
      png(4_294_967_295, 4_294_967_295),
      .tooManyPixels(width: 4_294_967_295, height: 4_294_967_295)
    ),
    (Array(jpeg(1, 1).dropLast(2)), .broken(.jpeg)), (jpeg(0, 1), .broken(.jpeg)),
    (Array(jpeg(1, 1).prefix(20)), .broken(.jpeg)),
    (svg("", ""), .withoutSize), (svg("<g>"), .broken(.svg)),
    (svg("", "width='1e300' height='1'"), .withoutSize),
    (svg("", "width='20001' height='1'"), .tooManyPixels(width: 20_001, height: 1)),
    (Array("<g><svg xmlns='http://www.w3.org/2000/svg'/></g>".utf8), .broken(.svg)),
    (Array("<!DOCTYPE svg [<!ENTITY a 'b'>]>".utf8) + svg("&a;"), .forbidden),
    (Array(repeating: 0, count: 20_000_001), .tooLarge(bytes: 20_000_001, limit: 20_000_000)),
  ]

  @Test(arguments: refused)
  func `is refused when it is broken, hostile or enormous`(
    bytes: [UInt8], refusal: UnreadableImage
  ) {
    #expect(throws: refusal) { try ImageFacts(of: bytes) }
  }

  /// What stands inside a drawing, and what is left of it.
  static let cleaned: [(String, String)] = [
    ("<path d='M0 0'/>", "<path d=\"M0 0\"></path>"),
    ("<text>a &lt; b</text>", "<text>a &lt; b</text>"),
    ("<script>alert(1)</script><g/>", "<g></g>"),
    ("<g onclick='x()' ONLOAD='y()' fill='red'/>", "<g fill=\"red\"></g>"),
    ("<foreignObject><body/></foreignObject>", ""),
    ("<a href='http://x'><path/></a>", ""),
    ("<image href='http://x/y.png'/>", ""),
    ("<image href='data:image/svg+xml;base64,AA'/>", ""),
    (
      "<image href='data:image/png;base64,AA'/>",
      "<image xlink:href=\"data:image/png;base64,AA\"></image>"
    ),
    ("<use href='other.svg#a'/>", "<use></use>"),
    ("<rect fill='url(#g)'/>", "<rect fill=\"url(#g)\"></rect>"),
    ("<rect fill='url( \"http://x\")'/>", "<rect></rect>"),
    ("<rect style='fill:u\\72l(http://x)'/>", "<rect></rect>"),
    ("<style>@import 'x';</style>", "<style></style>"),
    ("<style>.a{fill:red}</style>", "<style>.a{fill:red}</style>"),
    ("<animate attributeName='href'/>", ""), ("<set attributeName='onload'/>", ""),
    ("<!-- a --><?php b ?>", ""),
    (
      "<g id='a'><use href='#b'/></g><g id='b'/><use href='#a'/>",
      "<g id=\"a\"></g><g id=\"b\"></g><use xlink:href=\"#a\"></use>"
    ),
    (
      "<g id='a'><use href='#b'/></g><g id='b'/>",
      "<g id=\"a\"><use xlink:href=\"#b\"></use></g><g id=\"b\"></g>"
    ),
  ]

  @Test(arguments: cleaned)
  func `of a drawing keeps what draws and nothing else`(inside: String, left: String) throws {
    let head = """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
      viewBox="0 0 20 10">
      """
    let facts = try ImageFacts(of: Self.svg(inside))
    #expect(String(decoding: facts.bytes, as: UTF8.self) == head + left + "</svg>")
  }
}
