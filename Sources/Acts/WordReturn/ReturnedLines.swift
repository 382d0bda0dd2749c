import Governance

/// A file's chapters as lines beside those that went out, so that the two can be compared.
struct ReturnedLines {
  /// What stands in the file, by chapter; the lines of one under an unknown heading are new.
  private(set) var lines: [Contribution.ID: [DraftLine]] = [:]
  /// Statements that new ones were split from, by the new one's key.
  private(set) var origins: [String: String] = [:]
  private(set) var absorbed: [String: String] = [:]
  /// Figures that the file lacks; they are kept.
  private(set) var keptFigures: [String] = []
  /// Rows too wide for a table in Word, which can't be written in there.
  private(set) var wideRows: [(key: String, text: String)] = []

  private let base: DraftBase
  private let file: ReturnedFile
  private let isFree: Bool
  private let identity: DraftIdentity
  /// What has been written since the draft went out, by chapter, and isn't found in the file yet.
  private var later: DraftMerge.Chapters
  /// The highest number that each chapter has given, with those that are new.
  private(set) var numbers: [Contribution.ID: Int]

  /// Finds what each sentence of the file is, and gives new ones the next numbers.
  ///
  /// `now`: the chapters as they stand; `numbers`: the highest that each has given.
  init(
    _ file: ReturnedFile, _ base: DraftBase, now: DraftMerge.Chapters,
    numbers: [Contribution.ID: Int], isFree: Bool = false
  ) {
    later = now.mapValues { lines in
      lines.filter { $0.statement != nil && base.line($0.key) == nil }
    }
    self.file = file
    self.base = base
    self.numbers = numbers
    self.isFree = isFree
    var identity = DraftIdentity(file, base: base.sentences, home: base.home)
    identity.find()
    self.identity = identity
    absorbed = identity.absorbed
    for (index, chapter) in file.chapters.enumerated() {
      guard let source = chapter.source else { continue }
      lines[source, default: []] += lines(of: chapter, at: index, source)
    }
    for id in lines.keys.sorted() { keepWhatCanNotBeWritten(in: id) }
  }

  private mutating func lines(
    of chapter: ReturnedChapter, at index: Int, _ source: Contribution.ID
  ) -> [DraftLine] {
    var lines: [DraftLine] = []
    for (place, block) in chapter.blocks.enumerated() {
      if case .figure(let key) = block.kind {
        lines.append(DraftLine(key: key, opens: base.line(key)?.opens))
        continue
      }
      let keys = block.sentences.indices.map { sentence in
        key(
          .init(chapter: index, block: place, sentence: sentence), in: source,
          saying: block.sentences[sentence])
      }
      let kind = kind(of: block, keys)
      for (number, (sentence, key)) in zip(block.sentences, keys).enumerated() {
        lines.append(
          DraftLine(
            key: key, statement: statement(key, sentence),
            opens: opens(key, isFirst: number == 0, block, kind)))
      }
    }
    return lines
  }

  private mutating func key(
    _ place: DraftIdentity.Place, in chapter: Contribution.ID, saying words: ReturnedSentence
  ) -> String {
    if let known = identity.found[place] { return known }
    // A file that comes in twice adds nothing twice.
    let same = later[chapter]?.firstIndex { line in
      guard let there = line.statement, there.cells.isEmpty == words.cells.isEmpty else {
        return false
      }
      return there.cells.isEmpty
        ? folded(there.text) == words.text : there.cells.map(folded) == words.cells
    }
    if let same, let line = later[chapter]?.remove(at: same) { return line.key }
    numbers[chapter, default: 0] += 1
    let key = "\(chapter).\(numbers[chapter, default: 0])"
    origins[key] = identity.origins[place]
    return key
  }

  /// As it went out when the file says what it said then, so that nothing changes by travelling.
  private mutating func statement(_ key: String, _ sentence: ReturnedSentence) -> Statement {
    var new = Statement(
      id: key, text: sentence.text, cells: sentence.cells, isItalic: sentence.isItalic)
    if !new.cells.isEmpty { new.text = new.cells.joined(separator: " | ") }
    guard let before = base.line(key)?.statement, let sent = base.sentences[key] else { return new }
    if sent.says(sentence) || isFree && sent.text == sentence.text { return before }
    if sent.cells.isEmpty, !before.cells.isEmpty, sentence.cells.isEmpty {
      wideRows.append((key, sentence.text))
      return before
    }
    while new.cells.count > before.cells.count, new.cells.last?.isEmpty == true {
      new.cells.removeLast()
    }
    if !new.cells.isEmpty { new.text = new.cells.joined(separator: " | ") }
    new.isBold = before.isBold
    new.follows = before.follows
    return new
  }

  /// As the first known line's block was when the file shows it as it showed that one.
  private func kind(of block: ReturnedBlock, _ keys: [String]) -> Block.Kind {
    for key in keys {
      guard let sent = base.kinds[key], isSame(sent.shown, block.kind) else { continue }
      return sent.block
    }
    return block.newKind
  }

  private func isSame(_ one: ReturnedBlock.Kind, _ other: ReturnedBlock.Kind) -> Bool {
    if isFree, case .heading = one, case .heading = other { return true }
    return one == other
  }

  private func opens(
    _ key: String, isFirst: Bool, _ block: ReturnedBlock, _ kind: Block.Kind
  ) -> Block.Kind? {
    if let sent = base.kinds[key], sent.isFirst == isFirst, isSame(sent.shown, block.kind) {
      return base.line(key)?.opens
    }
    return isFirst ? kind : nil
  }

  /// Figures and blocks without words stay where they stood, also when the file lacks them.
  private mutating func keepWhatCanNotBeWritten(in chapter: Contribution.ID) {
    var before: String?
    for line in base.lines[chapter] ?? [] {
      defer { before = line.key }
      let isThere = lines.values.contains { $0.contains { $0.key == line.key } }
      guard line.statement == nil || base.sentences[line.key] == nil, !isThere else { continue }
      if line.opens?.isFigure == true { keptFigures.append(line.key) }
      let place = before.flatMap { key in lines[chapter]?.firstIndex { $0.key == key } }
      lines[chapter]?.insert(line, at: place.map { $0 + 1 } ?? 0)
    }
  }
}

/// What went out: the chapters' lines, and what an untouched file shows of them.
struct DraftBase {
  let lines: [Contribution.ID: [DraftLine]]
  let sentences: [String: ReturnedSentence]
  let home: [String: Contribution.ID]
  /// As the file may show it, by language.
  let titles: [Contribution.ID: Set<String>]
  /// How the block of each line is shown, what it is, and whether the line begins what is shown.
  let kinds: [String: (shown: ReturnedBlock.Kind, block: Block.Kind, isFirst: Bool)]
  private let byKey: [String: DraftLine]

  init(_ contributions: [(id: Contribution.ID, record: Contribution)], shown: [ReturnedFile]) {
    var lines: [Contribution.ID: [DraftLine]] = [:]
    var home: [String: Contribution.ID] = [:]
    var byKey: [String: DraftLine] = [:]
    var blocks: [String: Block.Kind] = [:]
    for (id, contribution) in contributions {
      let made = [DraftLine](contribution.blocks)
      lines[id] = made
      for line in made {
        byKey[line.key] = line
        if line.statement != nil { home[line.key] = id }
      }
      for block in contribution.blocks {
        for statement in block.statements { blocks[statement.id] = block.kind }
      }
    }
    self.lines = lines
    self.home = home
    self.byKey = byKey
    titles = Dictionary(
      shown.flatMap(\.chapters).compactMap { chapter in
        chapter.source.map { ($0, Set([chapter.title ?? ""])) }
      }, uniquingKeysWith: { $0.union($1) })
    var sentences: [String: ReturnedSentence] = [:]
    var kinds: [String: (shown: ReturnedBlock.Kind, block: Block.Kind, isFirst: Bool)] = [:]
    for block in shown.first?.chapters.flatMap(\.blocks) ?? [] {
      for (place, sentence) in block.sentences.enumerated() {
        guard let id = sentence.ids.first, let kind = blocks[id] else { continue }
        sentences[id] = sentence
        kinds[id] = (block.kind, kind, place == 0)
      }
    }
    self.sentences = sentences
    self.kinds = kinds
  }

  func line(_ key: String) -> DraftLine? { byKey[key] }
}
