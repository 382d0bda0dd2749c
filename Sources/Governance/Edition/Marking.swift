/// What a person has said that a statement is, where the reading proposed something else or nothing.
///
/// It has the statement's identifier. Words freeze with the edition; a marking may be corrected
/// afterwards, with history.
package struct Marking: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package var kind = Reading.Kind.background
    /// The words of the statement that it rests on.
    package var words = ""
    /// For an effect: how far it reaches and on what ground.
    package var step: Effect.Step?
    package var ground: Effect.Ground?

    package init() {}
  }

  package var edition: Edition.ID?
  /// Everything that the statement is; none means that it is none of the kinds.
  package var readings: [Row] = []
  /// The measure that the statement tells of.
  package var measure: Measure.ID?
  /// What carries an effect.
  package var exhibits: [Exhibit.ID] = []
  package var note = ""

  package init() {}
}

extension Marking: Record {
  package static let kind = RecordKind.marking
  package static let label = Label("Läsning", "Reading")
  package var title: String { readings.map(\.kind.label.swedish).joined(separator: ", ") }

  package static let fields: [Field<Marking>] = [
    .reference("edition", "Uppföljning", "Edition", required: true, \.edition),
    .rows("readings", "Läsningar", "Readings", \.readings),
    .reference("measure", "Insats", "Measure", \.measure),
    .references("exhibits", "Underlag", "Exhibits", \.exhibits),
    .text("note", "Anteckning", "Note", as: .text, \.note),
  ]
}

extension Marking.Row: Described {
  package static let fields: [Field<Self>] = [
    .choice("kind", "Är", "Is", \.kind),
    .text("words", "Orden", "Words", \.words),
    .choice("step", "Effektsteg", "Step", \.step),
    .choice("ground", "Grund", "Ground", \.ground),
  ]

  package init(_ reading: Reading) {
    self.init()
    kind = reading.kind
    words = reading.words
    step = reading.effect?.step
    ground = reading.effect?.ground
  }

  package var reading: Reading {
    let effect = kind == .effect ? Effect(step: step ?? .done, ground: ground ?? .none) : nil
    return Reading(kind, words: words, effect: effect)
  }
}
