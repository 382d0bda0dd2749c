extension Measure: Record {
  package static let kind = RecordKind.measure
  package static let label = Label("Insats", "Measure")

  package static let fields: [Field<Measure>] = [
    .text("title", "Insats", "Measure", required: true, \.title),
    .text("text", "Vad som görs", "What is done", as: .text, \.text),
    .reference("owner", "Ansvarig funktion", "Owner", \.owner),
    stateField,
    .day("startDay", "Startar", "Starts", \.startDay),
    .day("dueDay", "Ska vara klar", "Due", \.dueDay),
    .references("areas", "Områden", "Areas", \.areas),
    .references("decisions", "Beslut", "Decisions", \.decisions),
    .text("grant", "Statsbidrag", "State grant", \.grant),
    .references("units", "Enheter", "Units", \.units),
    .integer("reached", "Enheter som nåtts", "Units reached", \.reached),
    .integer("all", "Enheter totalt", "All units", \.all),
    .text(
      "effectExpected", "Effekt väntas till", "Effect expected",
      help: Label(
        "Den uppföljning där en effekt tidigast kan synas.",
        "The checkpoint where an effect can first show."), \.effectExpected),
  ]

  package func whole() throws(Governance.Refusal) {
    if let reached, let all, reached > all {
      throw .measure(.moreThanAll(reached: reached, all: all))
    }
    if let startDay, case .done(let end) = state, end < startDay {
      throw .measure(.endsBeforeStart(start: startDay, end: end))
    }
  }
}
