/// One follow-up to the board: what it is, how far it has come, and the versions that were frozen.
///
/// Its words stand in its contributions until it is handed over; then in the frozen value, which
/// nothing changes.
package struct Edition: Equatable, Sendable {
  /// What the board did with it.
  package enum Outcome: String, Choosable {
    case noted
    case approved
    /// Återremiss: a new version comes.
    case returned

    package var label: Label {
      switch self {
      case .noted: Label("Lagd till handlingarna", "Noted")
      case .approved: Label("Godkänd", "Approved")
      case .returned: Label("Återremitterad", "Returned")
      }
    }
  }

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

  package enum Stage: String, Choosable {
    case draft
    case reviewed
    case handedOver
    case treated
    case published

    package var label: Label {
      switch self {
      case .draft: Label("Utkast", "Draft")
      case .reviewed: Label("Granskad", "Reviewed")
      case .handedOver: Label("Överlämnad", "Handed over")
      case .treated: Label("Behandlad", "Treated")
      case .published: Label("Publicerad", "Published")
      }
    }
  }

  package enum Refusal: Error, Equatable, Sendable {
    case notAt(Stage)
    case alreadyFrozen(version: Int)
    /// Plans that nobody has answered for, without a signed reason.
    case unanswered(Int)
    /// Contributions that aren't handed in, by title.
    case notHandedIn([String])
    /// Remarks that must be answered.
    case mustBeAnswered(Int)
    case beforeHandOver(day: Day, handedOver: Day)
    case checkpointNotInModel(String)
    case publishedBeforeAdjusted
  }

  package var heading = ""
  package var body: Body.ID?
  package var model: SteeringModel.ID?
  /// The checkpoint's key in the model.
  package var checkpoint = ""
  package var asOf: Day?
  /// The edition that this one updates.
  package var follows: ID?
  /// Diarienummer.
  package var registryNumber = ""
  /// Published before Roder and read in from a file; SHA-256 of that file, in hexadecimal.
  package var importedFrom = ""
  package private(set) var reviewedDay: Day?
  package private(set) var versions: [Version] = []

  package init() {}
}

extension Edition {
  package var stage: Stage {
    guard let last = versions.last, last.outcome != .returned else {
      return reviewedDay == nil ? .draft : .reviewed
    }
    if last.published != nil { return .published }
    return last.treated == nil ? .handedOver : .treated
  }

  /// Whether words may still be written.
  package var isOpen: Bool { stage == .draft || stage == .reviewed }

  /// The number that the next hand-over gets, from 1.
  package var nextVersion: Int { versions.count + 1 }

  package func reviewed(on day: Day) throws(Refusal) -> Edition {
    guard isOpen else { throw .alreadyFrozen(version: versions.count) }
    var edition = self
    edition.reviewedDay = day
    return edition
  }

  /// Back to writing after the review.
  package func reopened() throws(Refusal) -> Edition {
    guard isOpen else { throw .alreadyFrozen(version: versions.count) }
    var edition = self
    edition.reviewedDay = nil
    return edition
  }

  /// Freezes; `unanswered` is how many planned statements nobody has answered for.
  package func handedOver(
    on day: Day, digest: String, unanswered: Int, because reason: String = ""
  ) throws(Refusal) -> Edition {
    guard isOpen else { throw .alreadyFrozen(version: versions.count) }
    guard unanswered == 0 || !reason.isEmpty else { throw .unanswered(unanswered) }
    var edition = self
    var version = Version()
    version.handedOver = day
    version.digest = digest
    version.unansweredBecause = reason
    edition.versions.append(version)
    return edition
  }

  /// Records the board's treatment beside the frozen value.
  package func treated(
    on day: Day, paragraph: Int?, outcome: Outcome, adjusted: Day?
  ) throws(Refusal) -> Edition {
    guard stage == .handedOver else { throw .notAt(.handedOver) }
    if let handedOver = versions.last?.handedOver, day < handedOver {
      throw .beforeHandOver(day: day, handedOver: handedOver)
    }
    var edition = self
    edition.versions[versions.count - 1].treated = day
    edition.versions[versions.count - 1].paragraph = paragraph
    edition.versions[versions.count - 1].outcome = outcome
    edition.versions[versions.count - 1].adjusted = adjusted
    if outcome == .returned { edition.reviewedDay = nil }
    return edition
  }

  package func published(on day: Day) throws(Refusal) -> Edition {
    guard stage == .treated else { throw .notAt(.treated) }
    if let adjusted = versions.last?.adjusted, day < adjusted { throw .publishedBeforeAdjusted }
    var edition = self
    edition.versions[versions.count - 1].published = day
    return edition
  }

  /// Gives stored versions back, as they were.
  fileprivate static let frozen = Field<Edition>(
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
      edition.reviewedDay = values[0]?.text.flatMap(Day.init(iso:))
      let rows = values[1]?.list ?? []
      edition.versions = rows.compactMap { $0.object.flatMap(Version.init(members:)) }
      return edition.versions.count == rows.count
        && (values[0] == nil) == (edition.reviewedDay == nil)
    },
    change: { _, _ throws(Governance.Refusal) in throw .cell(key: "versions", .notChangedHere) })
}

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
