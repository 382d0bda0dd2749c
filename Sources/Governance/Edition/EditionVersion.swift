extension Edition {
  /// What was frozen when the edition was handed over, and what happened to it afterwards.
  package struct Version: Equatable, Sendable {
    package var handedOver: Day?
    /// SHA-256 of the frozen value, in hexadecimal.
    package var digest = ""
    /// Why it was handed over with plans that nobody had answered for.
    package var unansweredBecause = ""
    package var treated: Day?
    /// The § of the minutes.
    package var paragraph: Int?
    package var outcome: Outcome?
    /// The day the minutes were adjusted (justerades).
    package var adjusted: Day?
    package var published: Day?

    package init() {}
  }
}

extension Edition.Version: Described {
  package static let fields: [Field<Self>] = [
    .day("handedOver", "Överlämnad", "Handed over", \.handedOver),
    .text("digest", "Kontrollsumma", "Digest", required: true, \.digest),
    .text(
      "unansweredBecause", "Skäl till ej redovisade", "Reason for unanswered", as: .text,
      \.unansweredBecause),
    .day("treated", "Behandlad", "Treated", \.treated),
    .integer("paragraph", "Paragraf", "Paragraph", \.paragraph),
    .choice("outcome", "Utfall", "Outcome", \.outcome),
    .day("adjusted", "Protokollet justerat", "Minutes adjusted", \.adjusted),
    .day("published", "Publicerad", "Published", \.published),
  ]
}
