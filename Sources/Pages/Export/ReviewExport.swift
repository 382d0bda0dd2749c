import Governance
package import Markup
package import Review
package import Words

extension Examination {
  /// The remarks for other programs; its keys are a promise (docs/json.md).
  package func remarksJSON(in language: Language) -> JSON {
    .array(remarks.map { $0.json(in: language) })
  }

  package var plansJSON: JSON { .array(plans.map(\.json)) }

  /// All that the page shows, in one object.
  package func json(in language: Language) -> JSON {
    .object([
      "title": .string(report.title),
      "account": account.json,
      "remarks": remarksJSON(in: language),
      "plans": plansJSON,
      "changes": .array(changes.map { $0.json(in: language) }),
      "statements": report.statementsJSON,
    ])
  }
}

extension Remark {
  fileprivate func json(in language: Language) -> JSON {
    .object([
      "rule": .string(rule.rawValue),
      "weight": .string(weight.rawValue),
      "section": .string(place.section.rawValue),
      "area": JSON(place.area),
      "statement": JSON(place.statement?.id),
      "text": .string(place.statement?.text ?? place.title),
      "words": .string(words),
      "from": JSON(problem.from),
      "to": JSON(problem.to),
      "beside": JSON(beside?.statement.text),
      "advice": .string(advice(in: language).text),
    ])
  }
}

extension SettledPlan {
  fileprivate var json: JSON {
    .object([
      "earlier": .string(earlier.statement.text),
      "area": JSON(earlier.area),
      "fate": .string(fate.name),
      "day": JSON(fate.day),
      "now": JSON(now?.statement.text),
    ])
  }
}

extension Change {
  fileprivate func json(in language: Language) -> JSON {
    .object([
      "kind": .string(kind.name),
      "area": JSON((now ?? earlier)?.area),
      "earlier": JSON(earlier?.statement.text),
      "now": JSON(now?.statement.text),
      "sentence": .string(sentence(in: language).text),
    ])
  }
}

extension Change.Kind {
  /// The fixed name in exported JSON.
  fileprivate var name: String {
    switch self {
    case .new: "new"
    case .done: "done"
    case .moved: "moved"
    case .dropped: "dropped"
    case .reworded: "reworded"
    case .newFigure: "new-figure"
    case .gone: "gone"
    }
  }
}

extension Account {
  fileprivate var json: JSON {
    .object([
      "effects": .object(
        Effect.Ground.allCases.map {
          JSON.Member(key: $0.rawValue, value: .integer(effects[$0, default: 0]))
        }),
      "planned": .integer(planned),
      "fates": .object(
        Fate.kinds.compactMap { fate in
          fates[fate.name].map { JSON.Member(key: fate.name, value: .integer($0)) }
        }),
      "alteredWordings": .integer(alteredWordings),
      "decisions": .integer(decisions),
      "decisionsWithoutThread": .integer(decisionsWithoutThread),
    ])
  }
}
