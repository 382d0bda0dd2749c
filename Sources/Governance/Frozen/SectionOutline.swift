extension Section {
  /// Everything but the statements' words and what figures hold, so that these can be masked.
  ///
  /// `figures`: how many stand before.
  func outline(figures: inout Int) -> Canonical {
    .object([
      "kind": .text(kind.rawValue), "title": .text(title), "number": number.map(Canonical.text),
      "blocks": .list(blocks.map { .object($0.outline(figures: &figures)) }),
    ])
  }

  init?(outline: Canonical, value: (String) -> Canonical?) {
    guard let kind = outline["kind"]?.text.flatMap(Kind.init(rawValue:)) else { return nil }
    guard let title = outline["title"]?.text, let items = outline["blocks"]?.list else {
      return nil
    }
    var blocks: [Block] = []
    for item in items {
      guard let block = item.object.flatMap({ Block(outline: $0, value: value) }) else {
        return nil
      }
      blocks.append(block)
    }
    self.init(kind: kind, title: title, number: outline["number"]?.text, blocks: blocks)
  }
}

extension Block {
  fileprivate func outline(figures: inout Int) -> Canonical.Object {
    var object = object
    if let figure = kind.figure {
      figures += 1
      object[figure.name] = nil
      object["figure"] = .text(FrozenEdition.figure(figures))
    }
    object["statements"] = .list(statements.map { .text($0.id) })
    return object
  }

  fileprivate init?(outline: Canonical.Object, value: (String) -> Canonical?) {
    guard let ids = outline["statements"]?.list else { return nil }
    var object = outline
    object["statements"] = .list([])
    if let part = outline["figure"]?.text, let kind = outline["kind"]?.text {
      object["figure"] = nil
      object[kind] = value(part) ?? .object(Block.Kind.emptyFigure(named: kind))
    }
    guard var block = Block(object: object) else { return nil }
    block.statements = ids.compactMap(\.text).map { id in
      value("statement/\(id)")?.object.flatMap(Statement.init(object:))
        ?? Statement(id: id, text: "")
    }
    self = block
  }
}

extension Block.Kind {
  /// What a figure holds, under the name that it is stored by.
  var figure: (name: String, object: Canonical.Object)? {
    switch self {
    case .chart(let chart): (name, chart.object)
    case .picture(let picture): (name, picture.object)
    case .heading, .paragraph, .listItem, .table, .adopted, .quote: nil
    }
  }

  /// What stands in place of a figure that is struck or masked.
  fileprivate static func emptyFigure(named name: String) -> Canonical.Object {
    name == "chart" ? Chart().object : Picture().object
  }
}
