/// A remark that a function has accepted, with a reason; an edition prints their count.
package struct Acceptance: Equatable, Sendable {
  package var edition: Edition.ID?
  /// The rule's fixed name.
  package var rule = ""
  package var statement = ""
  package var reason = ""
  package var function: Function.ID?

  package init() {}
}

extension Acceptance: Record {
  package static let kind = RecordKind.acceptance
  package static let label = Label("Godtaget påpekande", "Accepted remark")
  package var title: String { reason }

  package static let fields: [Field<Acceptance>] = [
    .reference("edition", "Uppföljning", "Edition", required: true, \.edition),
    .text("rule", "Regel", "Rule", required: true, \.rule),
    .text("statement", "Mening", "Statement", \.statement),
    .text("reason", "Skäl", "Reason", as: .text, required: true, \.reason),
    .reference("function", "Godtaget av", "Accepted by", \.function),
  ]
}

/// A dated rättelse that stands beside a frozen edition.
package struct Correction: Equatable, Sendable {
  package var edition: Edition.ID?
  package var version: Int?
  package var statement = ""
  package var day: Day?
  package var text = ""

  package init() {}
}

extension Correction: Record {
  package static let kind = RecordKind.correction
  package static let label = Label("Rättelse", "Correction")
  package var title: String { text }

  package static let fields: [Field<Correction>] = [
    .reference("edition", "Uppföljning", "Edition", required: true, \.edition),
    .integer("editionVersion", "Version", "Version", \.version),
    .text("statement", "Mening", "Statement", \.statement),
    .day("day", "Dag", "Day", \.day),
    .text("text", "Rättelse", "Correction", as: .text, required: true, \.text),
  ]

  package func whole() throws(Refusal) {
    if text.isEmpty { throw .cell(key: "text", .missing) }
  }
}

/// A file that was made once of a frozen edition.
package struct Document: Equatable, Sendable {
  package var edition: Edition.ID?
  package var version: Int?
  /// "html", "text", "docx", "pdf".
  package var format = ""
  package var day: Day?
  /// SHA-256 of the file, in hexadecimal.
  package var digest = ""
  package var byteCount: Int?
  /// What made it: "html 1".
  package var maker = ""

  package init() {}
}

extension Document: Record {
  package static let kind = RecordKind.document
  package static let label = Label("Dokument", "Document")
  package var title: String { format }

  package static let fields: [Field<Document>] = [
    .reference("edition", "Uppföljning", "Edition", required: true, \.edition),
    .integer("editionVersion", "Version", "Version", \.version),
    .text("format", "Format", "Format", required: true, \.format),
    .day("day", "Framställd", "Made", \.day),
    .text("digest", "Kontrollsumma", "Digest", required: true, \.digest),
    .integer("byteCount", "Storlek i byte", "Size in bytes", \.byteCount),
    .text("maker", "Framställd med", "Made with", \.maker),
  ]
}
