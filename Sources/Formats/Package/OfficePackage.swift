/// The parts of a Word or Excel file, and what leads from one to another (ISO 29500-2).
///
/// Same parts, same bytes: nothing is read from the clock or the machine.
package struct OfficePackage: Sendable {
  /// The part that the file is about: the document or the workbook.
  package var main: OfficePart
  package var parts: [OfficePart]
  package var properties: OfficeProperties

  package init(main: OfficePart, parts: [OfficePart], properties: OfficeProperties) {
    self.main = main
    self.parts = parts
    self.properties = properties
  }

  /// The file.
  package var bytes: [UInt8] {
    var zip = ZipWriter()
    let all = [main] + parts + properties.parts
    // Programs tell the kind of a file by its first part.
    zip.add("[Content_Types].xml", Self.contentTypes(of: all).bytes)
    zip.add("_rels/.rels", Self.relationships(rootLinks).bytes)
    for part in all {
      zip.add(part.name, part.bytes, isStored: part.isPacked)
      guard !part.links.isEmpty else { continue }
      zip.add(part.relationshipsName, Self.relationships(part.links).bytes)
    }
    return zip.bytes()
  }

  private var rootLinks: [OfficeLink] {
    [OfficeLink("rId1", .part("officeDocument"), to: main.name)]
      + properties.links.enumerated().map { index, link in
        OfficeLink("rId\(index + 2)", link.kind, to: link.target)
      }
  }

  private static func contentTypes(of parts: [OfficePart]) -> XML {
    let overrides = parts.map { part in
      "<Override PartName=\"/\(part.name)\" ContentType=\"\(part.contentType)\"/>" as XML
    }
    return """
      \(XML.declaration)\
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      \(overrides)</Types>
      """
  }

  private static func relationships(_ links: [OfficeLink]) -> XML {
    """
    \(XML.declaration)\
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    \(links.map(\.xml))</Relationships>
    """
  }
}

/// One file inside the archive.
package struct OfficePart: Sendable {
  /// Its path in the archive, without a leading slash ("word/document.xml").
  package var name: String
  package var contentType: String
  package var bytes: [UInt8]
  /// Whether the bytes are packed already, as those of a picture are.
  package var isPacked: Bool
  package var links: [OfficeLink]

  /// `content` is all that stands after the XML declaration.
  package init(_ name: String, type contentType: String, _ content: XML, links: [OfficeLink] = []) {
    self.init(
      name, type: contentType, bytes: ("\(XML.declaration)\(content)" as XML).bytes, links: links)
  }

  package init(
    _ name: String, type contentType: String, bytes: [UInt8], isPacked: Bool = false,
    links: [OfficeLink] = []
  ) {
    self.name = name
    self.contentType = contentType
    self.bytes = bytes
    self.isPacked = isPacked
    self.links = links
  }

  fileprivate var relationshipsName: String {
    let folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
    return "\(folder)_rels/\(name.dropFirst(folder.count)).rels"
  }
}
