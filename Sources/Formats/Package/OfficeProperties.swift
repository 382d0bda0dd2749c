/// What an Office file says of itself.
package struct OfficeProperties: Equatable, Sendable {
  package var title: String
  package var creator: String
  /// The day that the file is dated, since writing reads no clock ("2026-08-31").
  package var createdDay: String
  /// As in HTML ("sv-SE").
  package var language: String
  package var subject: String?
  package var company: String?

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
    ]
  }

  var parts: [OfficePart] {
    [
      OfficePart(
        "docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml",
        core),
      OfficePart(
        "docProps/app.xml",
        type: "application/vnd.openxmlformats-officedocument.extended-properties+xml", extended),
    ]
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
