import Governance
import Journal
import SwedishText

extension Proposing {
  /// The decisions that the report cites, each once; those that the register has are not added.
  mutating func addDecisions() throws(ActRefusal) {
    for (_, block, statement) in report.statements where !block.kind.isBoardsWording {
      for citation in decisionCitations(in: ReadText(statement.text)) {
        guard let id = try decision(citation, in: statement) else { continue }
        if cited[statement.id]?.contains(id) != true { cited[statement.id, default: []].append(id) }
      }
    }
    // The board's wording can cite too, in a chapter that mixes it with what is told.
    for (_, block, statement) in report.statements where block.kind == .adopted {
      for citation in decisionCitations(in: ReadText(statement.text)) {
        _ = try decision(citation, in: statement)
      }
    }
  }

  private mutating func decision(
    _ citation: DecisionCitation, in statement: Statement
  ) throws(ActRefusal) -> Decision.ID? {
    guard let day = citation.day, let paragraph = citation.paragraph else {
      if let known = register.decision(like: citation, of: order.body) { return known }
      // A day or a § alone, when nothing else is told of it, names no decision that can be found.
      if citation.paragraph != nil {
        proposal.findings.append(
          .uncitableDecision(statement: statement.id, words: citation.words))
      }
      return nil
    }
    let cited = register.bodyCited(citation.body, in: order.body)
    if let known = register.decision(day, paragraph, of: cited.body) { return known }
    let name = "\(cited.short) \(day) \(paragraph)"
    guard let id: Decision.ID = free(Decision.self, name) else { return nil }
    if cited.body == nil {
      proposal.findings.append(.unknownBody(name: citation.body ?? "", decision: id.text))
    }
    var decision = Decision()
    decision.body = cited.body
    decision.day = day
    decision.paragraph = paragraph
    try put(decision, id)
    return id
  }
}

extension Register {
  /// The decision of the day and §, of the body or of one that isn't told.
  func decision(_ day: Day, _ paragraph: Int, of body: Body.ID?) -> Decision.ID? {
    all(Decision.self).first { live in
      live.record.day == day && live.record.paragraph == paragraph
        && (live.record.body == nil || body == nil || live.record.body == body)
    }.flatMap { Decision.ID($0.id) }
  }

  /// The one decision of the body that a day alone, or a § with its year, can mean.
  fileprivate func decision(like citation: DecisionCitation, of own: Body.ID) -> Decision.ID? {
    guard citation.day != nil || citation.year != nil && citation.paragraph != nil else {
      return nil
    }
    let body = bodyCited(citation.body, in: own).body
    let alike = all(Decision.self).filter { live in
      let decision = live.record
      return decision.body == body && (citation.day == nil || decision.day == citation.day)
        && (citation.paragraph == nil || decision.paragraph == citation.paragraph)
        && (citation.year == nil || decision.day?.year == citation.year)
    }
    return alike.count == 1 ? alike.first.flatMap { Decision.ID($0.id) } : nil
  }

  /// The body that a printed name means, and its short name for identifiers.
  ///
  /// "Nämnden", or no name at all, is the board itself.
  func bodyCited(_ printed: String?, in own: Body.ID) -> (body: Body.ID?, short: String) {
    let name = (printed ?? "").lowercased()
    let isOwn = name.isEmpty || name == "nämnden" || name == "nämndens"
    guard !isOwn else { return (own, shortName(of: own)) }
    let found = all(Body.self).first { $0.record.isNamed(name) }
    if let found, let id = Body.ID(found.id) { return (id, shortName(of: id)) }
    return (nil, Body.shortNames.first { name.hasPrefix($0.0) }?.1 ?? name)
  }

  private func shortName(of body: Body.ID) -> String {
    self[body].map(\.short).flatMap { $0.isEmpty ? nil : $0 } ?? body.text
  }
}

extension Body {
  /// Whether the name, in small letters, is the body's, also in the genitive.
  fileprivate func isNamed(_ name: String) -> Bool {
    let names = [self.name.lowercased(), short.lowercased()].filter { !$0.isEmpty }
    return names.contains { $0 == name || $0 + "s" == name || $0 + ":s" == name }
      || form == .council && name.hasPrefix("kommunfullmäktige")
      || form == .executive && name.hasPrefix("kommunstyrelse")
  }

  /// Bodies that every municipality has, with their usual short names.
  fileprivate static let shortNames = [
    ("kommunfullmäktige", "kf"), ("fullmäktige", "kf"), ("kommunstyrelse", "ks"),
  ]
}
