extension RecordKind {
  /// The one list of what each kind is.
  package var type: any Record.Type {
    switch self {
    case .municipality: Municipality.self
    case .body: Body.self
    case .unit: Unit.self
    case .function: Function.self
    case .model: SteeringModel.self
    case .decision: Decision.self
    case .goal: Goal.self
    case .direction: Direction.self
    case .assignment: Assignment.self
    case .area: Area.self
    case .measure: Measure.self
    case .edition: Edition.self
    case .contribution: Contribution.self
    case .marking: Marking.self
    case .settlement: Settlement.self
    case .question: Question.self
    case .exhibit: Exhibit.self
    case .acceptance: Acceptance.self
    case .correction: Correction.self
    case .document: Document.self
    case .strike: Strike.self
    }
  }
}
