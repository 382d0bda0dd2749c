/// A statement together with where it stands.
package struct Placed: Equatable, Sendable {
  package var section: Section.Kind
  /// The section's heading as printed.
  package var title: String
  package var statement: Statement

  package init(section: Section.Kind, title: String, statement: Statement) {
    self.section = section
    self.title = title
    self.statement = statement
  }
}

extension Placed {
  package var area: String? { section == .area ? title : nil }
}
