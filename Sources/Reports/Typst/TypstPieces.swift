import Governance
import Words

/// The pieces of a chapter as data for the template.
extension TypstWriter {
  mutating func pieces(_ piece: Piece) -> [Canonical] {
    switch piece {
    case .heading(let level, let passage): heading(level + 1, passage)
    case .paragraph(let passage, let look): [self.piece(name(of: look), passage)]
    case .wording(let passage, let label): [self.piece("wording", passage, label: label)]
    case .list(let items, _): list(items)
    case .fold(let fold):
      [self.piece("sum", Passage(own: fold.summary + ":"))] + list(fold.items)
    case .table(let grid): [table(grid)]
    case .figure(let figure): self.figure(figure)
    }
  }

  mutating func piece(
    _ kind: String, _ passage: Passage, label: String? = nil, level: Int? = nil
  ) -> Canonical {
    .object([
      "k": .text(kind), "label": label.map(Canonical.text),
      "level": level.map(Canonical.integer), "r": runs(passage),
    ])
  }

  private mutating func heading(_ level: Int, _ passage: Passage) -> [Canonical] {
    guard !passage.isEmpty else { return [] }
    depth = min(level, depth + 1)
    return [piece("heading", passage, level: depth)]
  }

  private mutating func list(_ items: [Piece.Item]) -> [Canonical] {
    guard !items.isEmpty else { return [] }
    let items = items.map { runs($0.linkedOnPaper) }
    return [.object(["items": .list(items), "k": .text("list")])]
  }

  private func name(of look: Piece.Look) -> String {
    switch look {
    case .plain: "plain"
    case .sum: "sum"
    case .notice: "notice"
    case .quiet: "quiet"
    }
  }

  mutating func runs(_ passage: Passage) -> Canonical {
    .list(passage.runs.filter { !$0.words.isEmpty }.map { run($0) })
  }

  private mutating func run(_ run: Passage.Run) -> Canonical {
    let words = run.words.breakable(within: PaperTable.uprightWidth, PaperTable.ordinary)
    let link = run.link.flatMap { isPlace($0) ? Canonical.text($0) : nil }
    return .object([
      "a": run.anchor.flatMap { passed($0) }, "b": run.isBold ? .flag(true) : nil,
      "i": run.isItalic ? .flag(true) : nil, "l": link, "v": name(of: run.voice),
      "w": .text(run.voice == .quoted ? "”\(words)”" : words),
    ])
  }

  /// Absent for our own words.
  private func name(of voice: Passage.Run.Voice) -> Canonical? {
    switch voice {
    case .own: nil
    case .report, .quoted: .text("report")
    case .tag: .text("tag")
    case .masked: .text("masked")
    }
  }
}

extension Manuscript {
  /// Where something can lead.
  var places: Set<String> {
    var places = Set(chapters.map(\.anchor))
    for piece in chapters.flatMap(\.pieces) {
      places.formUnion(piece.passages.flatMap(\.runs).compactMap(\.anchor))
      if case .table(let grid) = piece { places.formUnion(grid.rows.compactMap(\.anchor)) }
    }
    return places
  }

  /// What the words lead to.
  var destinations: Set<String> {
    linkedAnchors.union(
      chapters.flatMap(\.pieces).flatMap(\.passages).flatMap(\.runs).compactMap(\.link))
  }
}

extension Piece {
  /// Every passage in it, in order.
  var passages: [Passage] {
    switch self {
    case .heading(_, let passage), .paragraph(let passage, _), .wording(let passage, _): [passage]
    case .list(let items, _): items.map(\.passage)
    case .fold(let fold): fold.items.map(\.passage)
    case .table(let grid): grid.rows.flatMap(\.cells).map(\.passage)
    case .figure(let figure): [figure.caption]
    }
  }
}

extension Language {
  var untitled: String { self("Utan rubrik", "Untitled") }

  /// Before a list of characters, last in a document.
  var untyped: String {
    self(
      "□ står för tecken som typsnitten saknar; de finns i uppföljningens andra format:",
      "□ stands for characters that the fonts lack; they are in the follow-up's other formats:")
  }
}
