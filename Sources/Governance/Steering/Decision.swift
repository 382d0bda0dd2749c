/// What a body decided: the meeting day and § make it citable.
package struct Decision: Equatable, Sendable {
  package var body: Body.ID?
  package var day: Day?
  /// The § of the minutes.
  package var paragraph: Int?
  package var heading = ""
  package var text = ""
  /// Diarienummer.
  package var registryNumber = ""
  /// What it moves, in whole kronor; negative when it takes away.
  package var amountKronor: Int?
  package var moneyFrom: Day?
  package var moneyTo: Day?

  package init() {}
}

extension Decision: Record {
  package static let kind = RecordKind.decision
  package static let label = Label("Beslut", "Decision")

  /// As cited: "2026-06-17 § 44".
  package var title: String {
    [day?.description, paragraph.map { "§ \($0)" }, heading.isEmpty ? nil : heading]
      .compactMap(\.self).joined(separator: " ")
  }

  package static let fields: [Field<Decision>] = [
    .reference("body", "Organ", "Body", \.body),
    .day("day", "Sammanträdesdag", "Meeting day", \.day),
    .integer("paragraph", "Paragraf", "Paragraph", \.paragraph),
    .text("heading", "Rubrik", "Heading", \.heading),
    .text("text", "Beslutstext", "Text of the decision", as: .text, \.text),
    .text("registryNumber", "Diarienummer", "Registry number", \.registryNumber),
    .integer("amountKronor", "Belopp i kronor", "Amount in kronor", as: .kronor, \.amountKronor),
    .day("moneyFrom", "Pengarna gäller från", "Money from", \.moneyFrom),
    .day("moneyTo", "Pengarna gäller till", "Money to", \.moneyTo),
  ]

  package func whole() throws(Refusal) {
    if let paragraph, paragraph < 1 { throw .steering(.paragraphBelowOne(paragraph)) }
    if let moneyFrom, let moneyTo, moneyTo < moneyFrom {
      throw .steering(.amountEndsBeforeStart(from: moneyFrom, to: moneyTo))
    }
  }
}
