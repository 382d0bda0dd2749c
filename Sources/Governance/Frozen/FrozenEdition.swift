/// An edition as it was handed over: everything that it shows is inside it.
package struct FrozenEdition: Equatable, Sendable {
  package var front: Front
  package var report: Report
  /// What became of the earlier edition's plans, in its order.
  package var plans: [PlanRow]
  /// What has changed since the earlier edition.
  package var changes: [ChangeRow]
  /// Counts by fixed name.
  ///
  /// "effect.measured", "plan.done", "plan.unanswered", "remarks.accepted" …
  package var account: [String: Int]
  /// The pictures' files by digest.
  package var pictures: [String: PictureFile] = [:]
  /// Names of the parts that are struck or masked; their words are empty.
  package var masked: Set<String> = []

  package init(
    front: Front, report: Report, plans: [PlanRow] = [], changes: [ChangeRow] = [],
    account: [String: Int] = [:]
  ) {
    self.front = front
    self.report = report
    self.plans = plans
    self.changes = changes
    self.account = account
  }
}

extension FrozenEdition {
  /// What stands on the cover.
  package struct Front: Equatable, Sendable {
    package var municipality = ""
    package var body = ""
    package var title = ""
    package var checkpoint = ""
    package var asOf: Day?
    package var registryNumber = ""
    package var handedOver: Day?
    package var version: Int?
    /// The title of the edition that this one updates.
    package var follows = ""
    /// Why it was handed over with plans that nobody had answered for.
    package var unansweredBecause = ""
    /// Published before Roder and read in from a file; SHA-256 of that file, in hexadecimal.
    package var importedFrom = ""
    package var keepsItalics = false

    package init() {}
  }

  /// A planned statement of the earlier edition and what became of it.
  package struct PlanRow: Equatable, Sendable {
    package var statement = ""
    package var area = ""
    package var text = ""
    /// Absent when nobody has answered: "ej redovisad".
    package var outcome: Settlement.Outcome.Name?
    package var detail = ""
    /// The words of this edition that tell, when some do.
    package var told = ""

    package init() {}
  }

  package struct ChangeRow: Equatable, Sendable {
    package enum Kind: String, Choosable {
      case new
      case done
      case moved
      case dropped
      case reworded
      case newFigure
      case gone

      package var label: Label {
        switch self {
        case .new: Label("Nytt", "New")
        case .done: Label("Genomfört", "Done")
        case .moved: Label("Framflyttat", "Moved")
        case .dropped: Label("Utgår", "Dropped")
        case .reworded: Label("Omformulerat", "Reworded")
        case .newFigure: Label("Ny siffra", "New figure")
        case .gone: Label("Borttaget", "Gone")
        }
      }
    }

    package var kind = Kind.new
    package var area = ""
    package var before = ""
    package var now = ""
    /// The words or the figure that changed, or what a move or a drop says of day and reason.
    package var from = ""
    package var to = ""

    package init() {}
  }
}

extension FrozenEdition.Front: Described {
  package static let fields: [Field<Self>] = [
    .text("municipality", "Kommun", "Municipality", \.municipality),
    .text("body", "Nämnd", "Board", \.body),
    .text("title", "Rubrik", "Title", \.title),
    .text("checkpoint", "Uppföljning", "Checkpoint", \.checkpoint),
    .day("asOf", "Avser läget", "As of", \.asOf),
    .text("registryNumber", "Diarienummer", "Registry number", \.registryNumber),
    .day("handedOver", "Överlämnad", "Handed over", \.handedOver),
    .integer("version", "Version", "Version", \.version),
    .text("follows", "Följer på", "Follows", \.follows),
    .text("unansweredBecause", "Skäl till ej redovisade", "Unanswered", \.unansweredBecause),
    .text("importedFrom", "Inläst från fil (SHA-256)", "Imported from", \.importedFrom),
    .flag("keepsItalics", "Har kursiv stil", "Keeps italics", \.keepsItalics),
  ]
}

extension FrozenEdition.PlanRow: Described {
  package static let fields: [Field<Self>] = [
    .text("statement", "Mening", "Statement", \.statement),
    .text("area", "Område", "Area", \.area),
    .text("text", "Planerat", "Planned", \.text),
    .choice("outcome", "Svar", "Answer", \.outcome),
    .text("detail", "Rest, ny tid, skäl eller dag", "Detail", \.detail),
    .text("told", "Nu", "Now", \.told),
  ]
}

extension FrozenEdition.ChangeRow: Described {
  package static let fields: [Field<Self>] = [
    .choice("kind", "Ändring", "Change", \.kind),
    .text("area", "Område", "Area", \.area),
    .text("before", "Förut", "Before", \.before),
    .text("now", "Nu", "Now", \.now),
    .text("from", "Från", "From", \.from),
    .text("to", "Till", "To", \.to),
  ]
}
