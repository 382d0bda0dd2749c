/// One year's rules as data; next year is a copy that is edited.
package struct SteeringModel: Equatable, Sendable {
  /// A day in the year on which a follow-up is made.
  package struct Checkpoint: Equatable, Sendable {
    /// Kept from year to year: "april", "interim", "annual", "tertial1".
    package var key = ""
    /// As printed: "Fördjupad månadsuppföljning per april".
    package var name = ""
    /// The last day that the follow-up speaks for.
    package var asOf: Day?
    /// The last day to hand it over to the board.
    package var deadline: Day?

    package init() {}

    package init(key: String, name: String, asOf: Day?, deadline: Day?) {
      self.key = key
      self.name = name
      self.asOf = asOf
      self.deadline = deadline
    }
  }

  /// A chapter that every edition has, in order.
  package struct Chapter: Equatable, Sendable {
    package var section = Section.Kind.free
    package var title = ""

    package init() {}

    package init(_ section: Section.Kind, _ title: String) {
      self.section = section
      self.title = title
    }
  }

  /// What the municipality calls a thing: "measure" is "åtgärd".
  package struct Term: Equatable, Sendable {
    package var key = ""
    package var word = ""

    package init() {}
  }

  package var year: Int?
  package var body: Body.ID?
  package var checkpoints: [Checkpoint] = []
  package var outline: [Chapter] = []
  package var terms: [Term] = []

  package init() {}

  package func checkpoint(_ key: String) -> Checkpoint? { checkpoints.first { $0.key == key } }
}

extension SteeringModel: Record {
  package static let kind = RecordKind.model
  package static let label = Label("Styrmodell", "Steering model")
  package var title: String { year.map { "Styrmodell \($0)" } ?? "" }

  package static let fields: [Field<SteeringModel>] = [
    .integer("year", "År", "Year", required: true, \.year),
    .reference("body", "Nämnd", "Board", \.body),
    .rows("checkpoints", "Uppföljningar", "Checkpoints", \.checkpoints),
    .rows("outline", "Disposition", "Outline", \.outline),
    .rows("terms", "Egna benämningar", "Own terms", \.terms),
  ]

  package func whole() throws(Refusal) {
    var keys: Set<String> = []
    for checkpoint in checkpoints where !keys.insert(checkpoint.key).inserted {
      throw .steering(.checkpointTwice(checkpoint.key))
    }
    for checkpoint in checkpoints {
      guard let asOf = checkpoint.asOf, let deadline = checkpoint.deadline, deadline < asOf else {
        continue
      }
      throw .steering(.deadlineBeforeAsOf(checkpoint.key))
    }
  }
}

extension SteeringModel.Checkpoint: Described {
  package static let fields: [Field<Self>] = [
    .text("key", "Nyckel", "Key", required: true, \.key),
    .text("name", "Namn", "Name", required: true, \.name),
    .day("asOf", "Avser läget", "As of", \.asOf),
    .day("deadline", "Lämnas senast", "Deadline", \.deadline),
  ]
}

extension SteeringModel.Chapter: Described {
  package static let fields: [Field<Self>] = [
    .choice("section", "Slag", "Kind", \.section),
    .text("title", "Rubrik", "Title", required: true, \.title),
  ]
}

extension SteeringModel.Term: Described {
  package static let fields: [Field<Self>] = [
    .text("key", "Begrepp", "Term", required: true, \.key),
    .text("word", "Ord", "Word", required: true, \.word),
  ]
}

/// Why facts about the steering can't stand.
package enum SteeringRefusal: Error, Equatable, Sendable {
  case checkpointTwice(String)
  case deadlineBeforeAsOf(String)
  case paragraphBelowOne(Int)
  case amountEndsBeforeStart(from: Day, to: Day)
  /// Two wordings valid from one day.
  case wordingTwice(Day?)
  /// An assignment ends by a decision only.
  case closedWithoutDecision
}
