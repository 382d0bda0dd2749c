extension Edition: Record {
  package static let kind = RecordKind.edition
  package static let label = Label("Uppföljning", "Edition")
  package var title: String { heading }

  package static let fields: [Field<Edition>] = [
    .text("heading", "Rubrik", "Heading", required: true, \.heading),
    .reference("body", "Nämnd", "Board", \.body),
    .reference("model", "Styrmodell", "Steering model", \.model),
    .text("checkpoint", "Uppföljning", "Checkpoint", \.checkpoint),
    .day("asOf", "Avser läget", "As of", \.asOf),
    .reference("follows", "Följer på", "Follows", \.follows),
    .text("registryNumber", "Diarienummer", "Registry number", \.registryNumber),
    .text("importedFrom", "Inläst från fil (SHA-256)", "Imported from (SHA-256)", \.importedFrom),
    frozen,
  ]
}

extension Edition {
  /// What only acts change: the review and the frozen versions.
  private static let frozen = Field<Edition>.sealed(
    [
      Column("reviewedDay", Label("Granskad", "Reviewed"), .day),
      Column("versions", Label("Versioner", "Versions"), .rows(Version.columns)),
    ],
    read: { edition in
      let rows = edition.versions.map { Canonical.object($0.members) }
      return [
        edition.reviewedDay.map { .text($0.description) }, rows.isEmpty ? nil : .list(rows),
      ]
    },
    restore: { edition, values in
      guard let versions = Canonical.items(values[1], { $0.object.flatMap(Version.init(members:)) })
      else { return false }
      edition.restore(reviewed: values[0]?.text.flatMap(Day.init(iso:)), versions)
      return (values[0] == nil) == (edition.reviewedDay == nil)
    })
}
