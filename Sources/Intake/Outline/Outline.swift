import Formats
import Governance
import SwedishText

/// A section as it lies between two headings, before its sentences are read.
struct OutlinedSection {
  var kind: Section.Kind
  var heading: Part.Heading?
  var parts: [Part] = []
}

/// Divides a document into sections and says what each of them is.
struct Outline {
  private(set) var sections: [OutlinedSection] = []
  let title: String

  init(_ document: SourceDocument) {
    let page = TitlePage(PartReader(document).parts())
    let segments = Segment.divide(page.parts)
    title = page.title ?? document.title
    let kinds = SectionKinds(segments)
    for (index, segment) in segments.enumerated() {
      if let kind = kinds.kind(index) {
        sections.append(OutlinedSection(kind: kind, heading: segment.heading))
      } else if let heading = segment.heading {
        sections[sections.count - 1].parts.append(.heading(heading))
      }
      sections[sections.count - 1].parts += segment.parts
    }
  }
}

extension OutlinedSection {
  var passages: [Passage] { parts.compactMap(\.passage) }
}
