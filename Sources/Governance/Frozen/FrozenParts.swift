/// A piece of a frozen edition that can be masked by itself.
package struct FrozenPart: Equatable, Sendable {
  /// "front", "outline", "account", "statement/ID", "plan/N", "change/N".
  package let name: String
  package let value: Canonical

  package init(_ name: String, _ value: Canonical) {
    self.name = name
    self.value = value
  }
}

/// Why parts can't be put together to an edition.
package struct IncompleteEdition: Error, Equatable, Sendable {
  /// The part that is missing or isn't what its name says.
  package let part: String

  package init(part: String) { self.part = part }
}

extension FrozenEdition {
  /// The edition in parts, always the same ones in the same order.
  package var parts: [FrozenPart] {
    var parts = [
      FrozenPart("front", .object(front.members)),
      FrozenPart("outline", .list(report.sections.map(\.outline))),
      FrozenPart("account", .object(counts)),
    ]
    for statement in report.sections.flatMap(\.blocks).flatMap(\.statements) {
      parts.append(FrozenPart("statement/\(statement.id)", .object(statement.object)))
    }
    for (index, row) in plans.enumerated() {
      parts.append(FrozenPart("plan/\(index + 1)", .object(row.members)))
    }
    for (index, row) in changes.enumerated() {
      parts.append(FrozenPart("change/\(index + 1)", .object(row.members)))
    }
    return parts
  }

  private var counts: Canonical.Object {
    account.reduce(into: Canonical.Object()) { $0[$1.key] = .integer($1.value) }
  }

  /// Puts an edition together again.
  ///
  /// `names`: every part's name, in order.
  /// `value`: a part's value; `nil` for one that is struck or masked.
  package init(
    parts names: [String], value: (String) -> Canonical?
  ) throws(IncompleteEdition) {
    guard let front = value("front")?.object.flatMap(Front.init(members:)) else {
      throw IncompleteEdition(part: "front")
    }
    guard let outline = value("outline")?.list else { throw IncompleteEdition(part: "outline") }
    let masked = Set(names.filter { value($0) == nil })
    var sections: [Section] = []
    for item in outline {
      guard let section = Section(outline: item, value: value) else {
        throw IncompleteEdition(part: "outline")
      }
      sections.append(section)
    }
    let report = Report(
      title: front.title, sections: sections, keepsItalics: front.keepsItalics, asOf: front.asOf)
    self.init(front: front, report: report)
    account = (value("account")?.object?.members ?? []).reduce(into: [:]) {
      $0[$1.key] = $1.value.integer
    }
    plans = names.filter { $0.hasPrefix("plan/") }.map { Self.row(value($0)) }
    changes = names.filter { $0.hasPrefix("change/") }.map { Self.row(value($0)) }
    self.masked = masked
  }

  private static func row<Row: Described>(_ value: Canonical?) -> Row {
    value?.object.flatMap(Row.init(members:)) ?? Row()
  }
}

extension Section {
  /// Everything but the statements' words.
  fileprivate var outline: Canonical {
    .object([
      "kind": .text(kind.rawValue), "title": .text(title), "number": number.map(Canonical.text),
      "blocks": .list(
        blocks.map { block in
          var object = block.object
          object["statements"] = .list(block.statements.map { .text($0.id) })
          return .object(object)
        }),
    ])
  }

  fileprivate init?(outline: Canonical, value: (String) -> Canonical?) {
    guard let kind = outline["kind"]?.text.flatMap(Kind.init(rawValue:)) else { return nil }
    guard let title = outline["title"]?.text, let items = outline["blocks"]?.list else {
      return nil
    }
    var blocks: [Block] = []
    for item in items {
      guard var object = item.object, let ids = object["statements"]?.list else { return nil }
      object["statements"] = .list([])
      guard var block = Block(object: object) else { return nil }
      block.statements = ids.compactMap(\.text).map { id in
        value("statement/\(id)")?.object.flatMap(Statement.init(object:))
          ?? Statement(id: id, text: "")
      }
      blocks.append(block)
    }
    self.init(kind: kind, title: title, number: outline["number"]?.text, blocks: blocks)
  }
}
