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
    case publishedBeforeAdjusted
    /// Pictures, by file name, that tell nothing to somebody who can't see them.
    case withoutAlternative([String])
    /// Pictures whose file isn't in the journal, by file name.
    case pictureNotAdded([String])
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

  /// Gives a stored life back, without asking what came before.
  mutating func restore(reviewed day: Day?, _ stored: [Version]) {
    reviewedDay = day
    versions = stored
  }
}
