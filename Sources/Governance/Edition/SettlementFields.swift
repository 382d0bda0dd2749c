extension Settlement: Record {
  package static let kind = RecordKind.settlement
  package static let label = Label("Svar på planerat", "Settlement")
  package var title: String { outcome.name.label.swedish }

  package static let fields: [Field<Settlement>] = [
    .reference("edition", "Redovisas i", "Told in", \.edition),
    .text("told", "Mening som berättar", "Statement that tells", \.told),
    .reference("measure", "Insats", "Measure", \.measure),
    answer,
  ]
}

extension Settlement {
  /// The outcome in two columns: its name, and what stands beside it.
  private static let answer = Field<Settlement>(
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
      guard let name = values[0]?.text.flatMap(Outcome.Name.init(rawValue:)) else {
        throw .cell(key: "outcome", .missing)
      }
      let detail = values[1]?.text ?? ""
      guard let outcome = Outcome(name, detail: detail) else {
        throw .cell(key: "detail", .notADay(detail))
      }
      do throws(Refusal) {
        settlement = try settlement.answered(outcome)
      } catch { throw .settlement(error) }
    })
}
