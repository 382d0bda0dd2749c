/// One edition of a follow-up as it was read from a file: sections, in the order of the source.
package struct Report: Equatable, Sendable {
  /// The document's own title; empty when the source has none.
  package var title: String
  package var sections: [Section]
  /// Whether the source can carry italics at all (Word and PDF can, plain text can't).
  package var keepsItalics: Bool
  /// The last day that the report speaks for, when its title or text tells ("per april 2026").
  package var asOf: Day?

  package init(title: String, sections: [Section], keepsItalics: Bool, asOf: Day? = nil) {
    self.title = title
    self.sections = sections
    self.keepsItalics = keepsItalics
    self.asOf = asOf
  }
}

extension Report {
  /// Every statement with the section it stands in; headings are not statements.
  package var statements: [(section: Section, block: Block, statement: Statement)] {
    sections.flatMap { section in
      section.blocks.filter { !$0.kind.isHeading }.flatMap { block in
        block.statements.map { (section, block, $0) }
      }
    }
  }

  package var areas: [Section] { sections.filter { $0.kind == .area } }
}
