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
    let parts = PartReader(document).parts()
    let ranked = HeadingRanks(parts)
    title = document.title
    for part in parts {
      guard case .heading(let heading) = part else {
        append(part)
        continue
      }
      if ranked.opensSection(heading) {
        sections.append(OutlinedSection(kind: .free, heading: heading))
      } else {
        append(part)
      }
    }
    SectionKinds.settle(&sections)
  }

  private mutating func append(_ part: Part) {
    if sections.isEmpty { sections.append(OutlinedSection(kind: .background)) }
    sections[sections.count - 1].parts.append(part)
  }
}
