/// A passage of the board's prioritised direction, in every wording it has had.
package struct Direction: Equatable, Sendable {
  /// The words as adopted.
  package struct Wording: Equatable, Sendable {
    package var validFrom: Day?
    /// The decision that adopted it; absent when the words are as quoted and the decision isn't known.
    package var decision: Decision.ID?
    package var text = ""

    package init() {}

    package init(validFrom: Day?, decision: Decision.ID?, text: String) {
      self.validFrom = validFrom
      self.decision = decision
      self.text = text
    }
  }

  package var body: Body.ID?
  package var year: Int?
  package var heading = ""
  package var goal: Goal.ID?
  package var wordings: [Wording] = []

  package init() {}

  /// The wording in force on the day; one without a first day has always been.
  package func wording(on day: Day?) -> Wording? {
    let begun = wordings.filter { wording in
      guard let from = wording.validFrom, let day else { return true }
      return from <= day
    }
    return begun.max { one, other in
      guard let two = other.validFrom else { return false }
      return one.validFrom.map { $0 < two } ?? true
    }
  }
}

extension Direction: Record {
  package static let kind = RecordKind.direction
  package static let label = Label("Inriktning", "Direction")
  package var title: String { heading.isEmpty ? wordings.last?.text ?? "" : heading }

  package static let fields: [Field<Direction>] = [
    .reference("body", "Nämnd", "Board", \.body),
    .integer("year", "Budgetår", "Budget year", \.year),
    .text("heading", "Rubrik", "Heading", \.heading),
    .reference("goal", "Mål", "Goal", \.goal),
    .rows("wordings", "Lydelser", "Wordings", \.wordings),
  ]

  package func whole() throws(Refusal) {
    var days: Set<Day?> = []
    for wording in wordings where !days.insert(wording.validFrom).inserted {
      throw .steering(.wordingTwice(wording.validFrom))
    }
  }
}

extension Direction.Wording: Described {
  package static let fields: [Field<Self>] = [
    .day("validFrom", "Gäller från", "Valid from", \.validFrom),
    .reference("decision", "Antagen genom", "Adopted by", \.decision),
    .text("text", "Lydelse", "Wording", as: .text, required: true, \.text),
  ]
}
