import Governance

/// What is new since the earlier edition: "updated and completed" tells a reader nothing.
struct WhatHasChanged: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    subject.changes.compactMap { change in
      guard let placed = change.now ?? change.earlier else { return nil }
      let place =
        change.now == nil
        ? Remark.Place(section: placed.section, title: placed.title, statement: nil)
        : Remark.Place(placed)
      return Remark(
        .change(change.kind), weight: .note, at: place, words: placed.statement.text,
        beside: change.now == nil ? nil : change.earlier)
    }
  }
}
