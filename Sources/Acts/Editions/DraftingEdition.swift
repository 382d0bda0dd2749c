package import Governance
import Journal

/// What a person asks for when the next edition is begun.
package struct EditionOrder: Equatable, Sendable {
  package var id: Edition.ID
  package var model: SteeringModel.ID
  package var checkpoint: String
  /// The edition that it updates; absent for a first one.
  package var follows: Edition.ID?
  package var heading = ""
  /// Where open plans go whose area goes on no more: an area by planned statement.
  package var carried: [String: Area.ID] = [:]

  package init(id: Edition.ID, model: SteeringModel.ID, checkpoint: String, follows: Edition.ID?) {
    self.id = id
    self.model = model
    self.checkpoint = checkpoint
    self.follows = follows
  }
}

extension Desk {
  /// Begins the next edition: it inherits every statement of the one before, and each follows
  /// the statement it came from.
  package func draftEdition(_ order: EditionOrder) async throws(ActRefusal) {
    try await perform(.draftEdition) { draft throws(ActRefusal) in
      let model = try draft.find(order.model)
      guard let checkpoint = model.checkpoint(order.checkpoint) else {
        throw .unknownCheckpoint(order.checkpoint)
      }
      var edition = Edition()
      edition.heading = order.heading.isEmpty ? checkpoint.name : order.heading
      edition.body = model.body
      edition.model = order.model
      edition.checkpoint = checkpoint.key
      edition.asOf = checkpoint.asOf
      edition.follows = order.follows
      try draft.add(edition, order.id)
      guard let earlier = order.follows else {
        return try Self.beginFresh(order.id, model, &draft)
      }
      _ = try draft.find(earlier)
      var inheritance = Inheritance(order, asOf: edition.asOf, register: draft.register)
      try inheritance.carry()
      for (index, contribution) in inheritance.contributions.enumerated() {
        try draft.add(contribution, order.id.part(index + 1))
      }
    }
  }

  /// The model's outline, empty, and a chapter for each area that is followed up.
  private static func beginFresh(
    _ id: Edition.ID, _ model: SteeringModel, _ draft: inout Draft
  ) throws(ActRefusal) {
    var place = 0
    for chapter in model.outline {
      let areas = chapter.section == .area ? draft.register.openAreas(of: model) : [nil]
      for area in areas {
        place += 1
        var contribution = Contribution()
        contribution.edition = id
        contribution.section = chapter.section
        contribution.area = area.flatMap { Area.ID($0.id) }
        contribution.heading = area?.record.heading ?? chapter.title
        contribution.place = place
        try draft.add(contribution, id.part(place))
      }
    }
  }
}

extension Register {
  fileprivate func openAreas(of model: SteeringModel) -> [Live<Area>?] {
    all(Area.self).filter { $0.record.body == model.body && $0.record.to == nil }
  }
}
