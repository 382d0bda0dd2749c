package import Governance
package import Markup

extension Report {
  /// Every statement but the headings; its keys are a promise (docs/json.md).
  package var statementsJSON: JSON {
    .array(
      statements.map { section, block, statement in
        .object([
          "id": .string(statement.id),
          "section": .string(section.kind.rawValue),
          "area": JSON(section.area),
          "block": .string(block.kind.name),
          "text": .string(statement.text),
          "readings": .array(statement.readings.map(\.json)),
        ])
      })
  }
}

extension Reading {
  fileprivate var json: JSON {
    .object([
      "kind": .string(kind.rawValue), "words": .string(words), "sure": .bool(isSure),
    ])
  }
}
