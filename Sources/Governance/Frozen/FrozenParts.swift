/// A piece of a frozen edition that can be masked by itself.
package struct FrozenPart: Equatable, Sendable {
  /// "front", "outline", "account", "statement/ID", "plan/N", "change/N".
  ///
  /// "figure/N" is what a chart or a picture holds, "picture/DIGEST" a picture's file.
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
      FrozenPart("outline", .list(outline)),
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
    for (index, figure) in figures.compactMap(\.figure).enumerated() {
      parts.append(FrozenPart(Self.figure(index + 1), .object(figure.object)))
    }
    for (digest, file) in pictures.sorted(by: { $0.key < $1.key }) {
      parts.append(FrozenPart(Self.picture(digest), file.value))
    }
    return parts
  }

  /// The charts and pictures in their order; the first is "figure/1".
  package var figures: [Block.Kind] {
    report.sections.flatMap(\.blocks).map(\.kind).filter { $0.figure != nil }
  }

  package static func figure(_ number: Int) -> String { "figure/\(number)" }

  package static func picture(_ digest: String) -> String { "picture/\(digest)" }

  private var outline: [Canonical] {
    var figures = 0
    return report.sections.map { $0.outline(figures: &figures) }
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
    for name in names where name.hasPrefix("picture/") {
      pictures[String(name.dropFirst("picture/".count))] = value(name).flatMap(PictureFile.init)
    }
    self.masked = masked
  }

  private static func row<Row: Described>(_ value: Canonical?) -> Row {
    value?.object.flatMap(Row.init(members:)) ?? Row()
  }
}
