/// What became of a planned statement; it has that statement's identifier.
///
/// The only place that says so. Before its day an item needs no answer.
package struct Settlement: Equatable, Sendable {
  package enum Outcome: Equatable, Sendable {
    case notYetDue
    case asPlanned
    case partlyDone(rest: String)
    case done(on: Day?)
    case routine
    /// `to` is a day, or a time in words ("våren 2027").
    case moved(to: String)
    case dropped(because: String)
    /// Goes on in another planned statement, by its identifier.
    case merged(into: String)
    case takenOver(by: String)
    case notAPlan
  }

  package enum Refusal: Error, Equatable, Sendable {
    case withoutRest
    case withoutDay
    case withoutReason
    case withoutSuccessor
    case mergedIntoItself
  }

  /// The edition in which it is told.
  package var edition: Edition.ID?
  /// The statement of that edition that tells, when one does.
  package var told = ""
  package var measure: Measure.ID?
  package private(set) var outcome = Outcome.asPlanned

  package init() {}

  package init(
    _ outcome: Outcome, in edition: Edition.ID?, told: String = "", measure: Measure.ID? = nil
  ) throws(Refusal) {
    self.edition = edition
    self.told = told
    self.measure = measure
    self.outcome = try outcome.checked()
  }

  package func answered(_ outcome: Outcome) throws(Refusal) -> Settlement {
    var settlement = self
    settlement.outcome = try outcome.checked()
    return settlement
  }

  fileprivate mutating func restore(_ stored: Outcome) { outcome = stored }
}

extension Settlement.Outcome {
  package enum Name: String, Choosable {
    case notYetDue
    case asPlanned
    case partlyDone
    case done
    case routine
    case moved
    case dropped
    case merged
    case takenOver
    case notAPlan

    package var label: Label {
      switch self {
      case .notYetDue: Label("Inte dags ännu", "Not yet due")
      case .asPlanned: Label("Enligt plan", "As planned")
      case .partlyDone: Label("Delvis genomförd", "Partly done")
      case .done: Label("Genomförd", "Done")
      case .routine: Label("Ingår i ordinarie arbete", "Became routine")
      case .moved: Label("Framflyttad", "Moved")
      case .dropped: Label("Utgår", "Dropped")
      case .merged: Label("Ingår i annan insats", "Merged")
      case .takenOver: Label("Tas över av annan", "Taken over")
      case .notAPlan: Label("Var ingen plan", "Not a plan")
      }
    }
  }

  package var name: Name {
    switch self {
    case .notYetDue: .notYetDue
    case .asPlanned: .asPlanned
    case .partlyDone: .partlyDone
    case .done: .done
    case .routine: .routine
    case .moved: .moved
    case .dropped: .dropped
    case .merged: .merged
    case .takenOver: .takenOver
    case .notAPlan: .notAPlan
    }
  }

  /// What stands beside the name: the rest, the new time, the reason, the successor.
  package var detail: String {
    switch self {
    case .notYetDue, .asPlanned, .routine, .notAPlan: ""
    case .partlyDone(let rest): rest
    case .done(let day): day?.description ?? ""
    case .moved(let time): time
    case .dropped(let reason): reason
    case .merged(let other): other
    case .takenOver(let other): other
    }
  }

  /// `nil` when the detail can't belong to the name.
  package init?(_ name: Name, detail: String) {
    switch name {
    case .notYetDue: self = .notYetDue
    case .asPlanned: self = .asPlanned
    case .routine: self = .routine
    case .notAPlan: self = .notAPlan
    case .partlyDone: self = .partlyDone(rest: detail)
    case .moved: self = .moved(to: detail)
    case .dropped: self = .dropped(because: detail)
    case .merged: self = .merged(into: detail)
    case .takenOver: self = .takenOver(by: detail)
    case .done:
      guard detail.isEmpty || Day(iso: detail) != nil else { return nil }
      self = .done(on: Day(iso: detail))
    }
  }

  fileprivate func checked() throws(Settlement.Refusal) -> Self {
    switch self {
    case .partlyDone(let rest) where rest.isEmpty: throw .withoutRest
    case .moved(let time) where time.isEmpty: throw .withoutDay
    case .dropped(let reason) where reason.isEmpty: throw .withoutReason
    case .merged(let other) where other.isEmpty: throw .withoutSuccessor
    case .takenOver(let other) where other.isEmpty: throw .withoutSuccessor
    default: return self
    }
  }
}

extension Settlement: Record {
  package static let kind = RecordKind.settlement
  package static let label = Label("Svar på planerat", "Settlement")
  package var title: String { outcome.name.label.swedish }

  package static let fields: [Field<Settlement>] = [
    .reference("edition", "Redovisas i", "Told in", \.edition),
    .text("told", "Mening som berättar", "Statement that tells", \.told),
    .reference("measure", "Insats", "Measure", \.measure),
    Field(
      [
        Column("outcome", Label("Svar", "Answer"), .choice(Outcome.Name.choices), isRequired: true),
        Column(
          "detail", Label("Rest, ny tid, skäl eller dag", "Rest, new time, reason or day"), .text),
      ],
      read: { settlement in
        let detail = settlement.outcome.detail
        return [.text(settlement.outcome.name.rawValue), detail.isEmpty ? nil : .text(detail)]
      },
      restore: { settlement, values in
        let name = values[0]?.text.flatMap(Outcome.Name.init(rawValue:))
        guard let outcome = name.flatMap({ Outcome($0, detail: values[1]?.text ?? "") }) else {
          return false
        }
        settlement.restore(outcome)
        return true
      },
      change: { settlement, values throws(Governance.Refusal) in
        let name = values[0]?.text.flatMap(Outcome.Name.init(rawValue:)) ?? .asPlanned
        let detail = values[1]?.text ?? ""
        guard let outcome = Outcome(name, detail: detail) else {
          throw .cell(key: "detail", .notADay(detail))
        }
        do throws(Refusal) {
          settlement = try settlement.answered(outcome)
        } catch { throw .settlement(error) }
      }),
  ]
}
