/// What an Office file says of itself.
package struct OfficeProperties: Equatable, Sendable {
  package struct Custom: Equatable, Sendable {
    package let name: String
    package let text: String

    package init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  package var title: String
  package var creator: String
  /// The day that the file is dated, since writing reads no clock ("2026-08-31").
  package var createdDay: String
  /// As in HTML ("sv-SE").
  package var language: String
  package var subject: String?
  package var company: String?
  /// What a program of ours reads again: names and texts, kept by Word and LibreOffice.
  package var custom: [Custom] = []

  package init(
    title: String, creator: String, createdDay: String, language: String = "sv-SE",
    subject: String? = nil, company: String? = nil
  ) {
    self.title = title
    self.creator = creator
    self.createdDay = createdDay
    self.language = language
    self.subject = subject
    self.company = company
  }

  var links: [OfficeLink] {
    [
      OfficeLink("", .coreProperties, to: "docProps/core.xml"),
      OfficeLink("", .part("extended-properties"), to: "docProps/app.xml"),
    ] + (custom.isEmpty ? [] : [OfficeLink("", .part("custom-properties"), to: Self.customName)])
  }

  var parts: [OfficePart] {
    [
      OfficePart(
        "docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml",
        core),
      OfficePart(
        "docProps/app.xml",
        type: "application/vnd.openxmlformats-officedocument.extended-properties+xml", extended),
    ] + (custom.isEmpty ? [] : [OfficePart(Self.customName, type: Self.customType, ownProperties)])
  }

  private static let customName = "docProps/custom.xml"
  private static let customType =
    "application/vnd.openxmlformats-officedocument.custom-properties+xml"

  /// Numbered from 2, as the standard demands.
  private var ownProperties: XML {
    let properties = custom.enumerated().map { place, property -> XML in
      """
      <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="\(place + 2)" \
      name="\(property.name)"><vt:lpwstr>\(property.text)</vt:lpwstr></property>
      """
    }
    return """
      <Properties \
      xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
      xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">\
      \(properties)</Properties>
      """
  }

  private var core: XML {
    let subject = subject.map { "<dc:subject>\($0)</dc:subject>" as XML } ?? ""
    return """
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
      <dc:title>\(title)</dc:title>\(subject)<dc:creator>\(creator)</dc:creator>\
      <cp:lastModifiedBy>\(creator)</cp:lastModifiedBy>\
      <dcterms:created xsi:type="dcterms:W3CDTF">\(createdDay)T00:00:00Z</dcterms:created>\
      <dcterms:modified xsi:type="dcterms:W3CDTF">\(createdDay)T00:00:00Z</dcterms:modified>\
      <dc:language>\(language)</dc:language></cp:coreProperties>
      """
  }

  private var extended: XML {
    let company = company.map { "<Company>\($0)</Company>" as XML } ?? ""
    return """
      <Properties \
      xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
      <Application>Roder</Application>\(company)</Properties>
      """
  }
}
