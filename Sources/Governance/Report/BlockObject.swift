/// Blocks and statements as stored values.
extension Block {
  package var object: Canonical.Object {
    var object = Canonical.Object()
    object["kind"] = .text(kind.name)
    if case .heading(let level) = kind { object["level"] = .integer(level) }
    if case .table(let head) = kind, !head.isEmpty {
      object["head"] = .list(head.map(Canonical.text))
    }
    if let figure = kind.figure { object[figure.name] = .object(figure.object) }
    object["statements"] = .list(statements.map { .object($0.object) })
    return object
  }

  package init?(object: Canonical.Object) {
    guard let name = object["kind"]?.text, let items = object["statements"]?.list else {
      return nil
    }
    guard let kind = Block.Kind(name: name, of: object) else { return nil }
    let statements = items.compactMap { $0.object.flatMap(Statement.init(object:)) }
    guard statements.count == items.count else { return nil }
    self.init(kind: kind, statements: statements)
  }
}

extension Block.Kind {
  fileprivate init?(name: String, of object: Canonical.Object) {
    let level = object["level"]?.integer
    let head = (object["head"]?.list ?? []).compactMap(\.text)
    let chart = object["chart"]?.object.flatMap(Chart.init(object:))
    let picture = object["picture"]?.object.flatMap(Picture.init(object:))
    switch (name, level) {
    case ("heading", let level?): self = .heading(level: level)
    case ("paragraph", nil): self = .paragraph
    case ("list", nil): self = .listItem
    case ("table", nil): self = .table(head: head)
    case ("adopted", nil): self = .adopted
    case ("quote", nil): self = .quote
    default:
      if name == "chart", let chart {
        self = .chart(chart)
      } else if name == "picture", let picture {
        self = .picture(picture)
      } else {
        return nil
      }
    }
  }
}

extension Statement {
  package var object: Canonical.Object {
    var object = Canonical.Object()
    object["id"] = .text(id)
    object["text"] = .text(text)
    if !cells.isEmpty { object["cells"] = .list(cells.map(Canonical.text)) }
    if isItalic { object["italic"] = .flag(true) }
    if isBold { object["bold"] = .flag(true) }
    object["follows"] = follows.map(Canonical.text)
    if !readings.isEmpty { object["readings"] = .list(readings.map { .object($0.object) }) }
    return object
  }

  package init?(object: Canonical.Object) {
    guard let id = object["id"]?.text, let text = object["text"]?.text else { return nil }
    self.init(
      id: id, text: text, cells: (object["cells"]?.list ?? []).compactMap(\.text),
      isItalic: object["italic"]?.flag ?? false, isBold: object["bold"]?.flag ?? false)
    follows = object["follows"]?.text
    let items = object["readings"]?.list ?? []
    readings = items.compactMap { $0.object.flatMap(Reading.init(object:)) }
    guard readings.count == items.count else { return nil }
  }
}

/// A reading freezes with the words that it is of.
extension Reading {
  fileprivate var object: Canonical.Object {
    var object = Marking.Row(self).members
    if !isSure { object["unsure"] = .flag(true) }
    return object
  }

  fileprivate init?(object: Canonical.Object) {
    var object = object
    let isUnsure = object["unsure"]?.flag ?? false
    object["unsure"] = nil
    guard let row = Marking.Row(members: object) else { return nil }
    let effect = row.step.flatMap { step in row.ground.map { Effect(step: step, ground: $0) } }
    self.init(row.kind, words: row.words, isSure: !isUnsure, effect: effect)
  }
}

extension Field {
  /// Running text divided into blocks and statements.
  package static func blocks(
    _ key: String, _ swedish: String, _ english: String, _ path: any Path<Subject, [Block]>
  ) -> Field {
    Field(
      Column(key, Label(swedish, english), .blocks),
      read: { subject in
        let blocks = subject[keyPath: path]
        return blocks.isEmpty ? nil : .list(blocks.map { .object($0.object) })
      },
      set: { subject, value in
        let blocks = Canonical.items(value) { $0.object.flatMap(Block.init(object:)) }
        guard let blocks else { return false }
        subject[keyPath: path] = blocks.keepingReadings(of: subject[keyPath: path])
        return true
      })
  }
}

extension [Block] {
  /// The text form holds words alone: what a statement was read as stays with unchanged words.
  fileprivate func keepingReadings(of earlier: [Block]) -> [Block] {
    let known = Dictionary(
      earlier.flatMap(\.statements).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return map { block in
      var block = block
      for index in block.statements.indices where block.statements[index].readings.isEmpty {
        let statement = block.statements[index]
        guard let before = known[statement.id], before.text == statement.text else { continue }
        block.statements[index].readings = before.readings
      }
      return block
    }
  }
}
