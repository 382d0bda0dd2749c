import Governance
import Journal

extension Proposing {
  /// The year's model, and the checkpoint in it, where they are missing.
  mutating func addModel() throws(ActRefusal) {
    var model = register[modelID] ?? newModel
    if model.checkpoint(order.checkpoint) == nil {
      model.checkpoints.append(
        SteeringModel.Checkpoint(
          key: order.checkpoint, name: checkpointName, asOf: report.asOf, deadline: nil))
    }
    try put(model, modelID)
  }

  private var newModel: SteeringModel {
    var model = SteeringModel()
    model.year = order.year
    model.body = order.body
    for section in report.sections where !section.title.isEmpty {
      let isLaterArea = section.kind == .area && model.outline.contains { $0.section == .area }
      guard !isLaterArea else { continue }
      let title = section.kind == .area ? section.kind.label.swedish : section.title
      model.outline.append(SteeringModel.Chapter(section.kind, title))
    }
    return model
  }

  private var checkpointName: String {
    switch order.checkpoint {
    case "april": "Fördjupad månadsuppföljning per april"
    case "interim": "Delårsbokslut"
    case "annual": "Årsbokslut"
    default: order.heading.isEmpty ? order.checkpoint : order.heading
    }
  }

  mutating func addEdition() throws(ActRefusal) {
    var edition = Edition()
    edition.heading = order.heading.isEmpty ? report.title : order.heading
    edition.body = order.body
    edition.model = modelID
    edition.checkpoint = order.checkpoint
    edition.asOf = asOf
    edition.follows = order.follows
    edition.registryNumber = order.registryNumber
    edition.importedFrom = order.sourceDigest
    if edition.heading.isEmpty { edition.heading = checkpointName }
    try put(edition, order.id)
  }

  /// The chapters as they stand in the file; each statement follows the one that it updates.
  mutating func addChapters() throws(ActRefusal) {
    for (place, section) in report.sections.enumerated() {
      var contribution = Contribution()
      contribution.edition = order.id
      contribution.section = section.kind
      contribution.area = areas[place]
      contribution.heading = section.title
      contribution.number = section.number ?? ""
      contribution.place = place + 1
      contribution.blocks = section.blocks.map(following)
      let isWritten = contribution.blocks.contains { !$0.isEmpty }
      if let day = order.handedOver, isWritten {
        let written = contribution
        contribution = try refusing(Refusal.contribution, .contribution) {
          () throws(Contribution.Refusal) in
          try written.handedIn(on: day)
        }
      }
      try put(contribution, order.id.part(place + 1))
    }
  }

  private func following(_ block: Block) -> Block {
    var block = block
    for place in block.statements.indices {
      block.statements[place].follows = updates[block.statements[place].id]
    }
    return block
  }
}
