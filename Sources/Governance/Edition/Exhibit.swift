/// Underlag: a file or a source that carries what an edition says.
package struct Exhibit: Equatable, Sendable {
  package var heading = ""
  /// The day that the content speaks for, not the day it was handed in.
  package var effectiveDay: Day?
  /// Where it comes from: a system, a survey, an address.
  package var source = ""
  package var fileName = ""
  /// SHA-256 of the file, in hexadecimal; empty for a source without a file.
  package var digest = ""
  package var byteCount: Int?

  package init() {}
}

extension Exhibit: Record {
  package static let kind = RecordKind.exhibit
  package static let label = Label("Underlag", "Exhibit")
  package var title: String { heading }

  package static let fields: [Field<Exhibit>] = [
    .text("heading", "Underlag", "Exhibit", required: true, \.heading),
    .day("effectiveDay", "Avser läget", "Effective day", \.effectiveDay),
    .text("source", "Källa", "Source", \.source),
    .text("fileName", "Filnamn", "File name", \.fileName),
    .text("digest", "Kontrollsumma", "Digest", \.digest),
    .integer("byteCount", "Storlek i byte", "Size in bytes", \.byteCount),
  ]
}
