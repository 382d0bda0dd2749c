import Testing

@testable import Formats

@Suite struct `An Office package` {
  static let properties = OfficeProperties(
    title: "Uppföljning <1>", creator: "Roder & co", createdDay: "2026-08-31", subject: "Ämne",
    company: "Kommunen")

  static let package = OfficePackage(
    main: OfficePart(
      "word/document.xml", type: "application/x-main",
      "<w:document xmlns:w=\"\(WordSample.usual)\"><w:body/></w:document>",
      links: [
        OfficeLink("rId1", .part("image"), to: "word/media/1.png"),
        OfficeLink("rId2", .web, to: "https://example.se/?a=1&b=2"),
      ]),
    parts: [
      OfficePart(
        "word/media/1.png", type: "image/png", bytes: Array(repeating: 7, count: 200),
        isPacked: true)
    ],
    properties: properties)

  private func text(of part: String) throws -> String {
    let bytes = try #require(try ZipReader(Self.package.bytes).contents(of: part))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `begins with what its parts are`() throws {
    let entries = try ZipDirectory(ByteReader(bytes: Self.package.bytes)).entries()
    #expect(
      entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "word/document.xml",
        "word/_rels/document.xml.rels", "word/media/1.png", "docProps/core.xml",
        "docProps/app.xml",
      ])
    #expect(entries[4].method == .stored)
    let types = try text(of: "[Content_Types].xml")
    for part in ["/word/document.xml\" ContentType=\"application/x-main", "/word/media/1.png"] {
      #expect(types.contains("PartName=\"\(part)\""), "\(part)")
    }
  }

  @Test func `leads from part to part, and out of the file`() throws {
    let links = try text(of: "word/_rels/document.xml.rels")
    #expect(links.contains("Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument"))
    #expect(links.contains("Target=\"/word/media/1.png\"/>"))
    #expect(links.contains("Target=\"https://example.se/?a=1&amp;b=2\" TargetMode=\"External\"/>"))
  }

  @Test func `says who made it and when`() throws {
    #expect(try WordReader.read(Self.package.bytes).title == "Uppföljning <1>")
    let core = try text(of: "docProps/core.xml")
    for fact in ["<dc:creator>Roder &amp; co<", ">2026-08-31T00:00:00Z<", ">sv-SE<", ">Ämne<"] {
      #expect(core.contains(fact), "\(fact)")
    }
    #expect(try text(of: "docProps/app.xml").contains("<Company>Kommunen</Company>"))
  }

  @Test func `is the same whenever it is written`() {
    #expect(Self.package.bytes == Self.package.bytes)
  }
}
