package import Formats
package import Governance
import SwedishText

/// Finds the report in a document: sections, statements and what each statement is.
///
/// - Throws: `noText` when there is not a word in it, `noHeadings` when nothing divides it.
package func readReport(_ source: SourceDocument) throws(UnreadableFile) -> Report {
  let outline = Outline(source)
  guard outline.sections.contains(where: { !$0.passages.isEmpty || !$0.parts.isEmpty }) else {
    throw .noText
  }
  guard outline.sections.contains(where: { $0.heading != nil }) else { throw .noHeadings }
  let voices = Voices(outline.sections)
  let title = outline.title.isEmpty ? firstLine(outline.sections) : outline.title
  let asOf = AsOf.day(title: title, sections: outline.sections)
  let sections = outline.sections.indices.concurrentMap { index in
    var reader = StatementReader(
      outline.sections[index], number: index + 1, asOf: asOf, voices: voices)
    return reader.read()
  }
  return Report(title: title, sections: sections, keepsItalics: source.keepsType, asOf: asOf)
}

/// A title page's first line, when the file itself has no title.
private func firstLine(_ sections: [OutlinedSection]) -> String {
  guard let first = sections.first, first.heading == nil, let line = first.passages.first else {
    return ""
  }
  return line.text.utf8.count <= 160 ? line.text : ""
}
