/// A part of a report under one heading.
package struct Section: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// What the steering model is and why the report is written; also a title page.
    case background
    /// The chapter where the board's adopted direction stands.
    case direction
    /// How the follow-up is made, before the first area.
    case introduction
    /// One area of the direction: the quoted direction and the follow-up.
    case area
    case summary
    /// What else the report holds: economy, staff, internal control.
    case free
  }

  package var kind: Kind
  /// The heading without its number, as printed; empty before the first heading.
  package var title: String
  /// The heading's own number ("3.2"), when it has one.
  package var number: String?
  package var blocks: [Block]

  package init(kind: Kind, title: String, number: String? = nil, blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.number = number
    self.blocks = blocks
  }
}

extension Section {
  /// The area's name, for what must say where it stands; `nil` outside areas.
  package var area: String? { kind == .area ? title : nil }
}
