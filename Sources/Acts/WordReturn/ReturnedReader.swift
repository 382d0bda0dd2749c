import Formats
import Governance
import Intake
import Reports

/// Reads a draft's file into chapters, by the marks that it went out with.
struct ReturnedReader {
  private let keys: DraftKeys
  /// Roder's own paragraphs: the cover and the last line; empty while they are found out.
  private let own: Set<String>
  /// Else the file was written without Roder.
  private let hasCover: Bool
  /// Chapters whose heading stands in the file.
  private var headed: Set<Contribution.ID> = []
  private var file = ReturnedFile()

  init(_ keys: DraftKeys, own: Set<String> = [], hasCover: Bool = true) {
    self.keys = keys
    self.own = own
    self.hasCover = hasCover
  }

  mutating func read(_ document: SourceDocument) -> ReturnedFile {
    file = ReturnedFile()
    let runs = document.blocks.map { block -> [SourceRun] in
      if case .paragraph(let paragraph) = block { foldedRuns(paragraph.runs) } else { [] }
    }
    headed = Set(zip(document.blocks, runs).compactMap { chapter(of: $0, $1) })
    for (block, runs) in zip(document.blocks, runs) {
      switch block {
      case .paragraph(let paragraph): take(paragraph, runs)
      case .table(let rows, let headRows): take(rows, headRows: headRows)
      }
    }
    return file
  }

  /// The chapter whose heading the paragraph is.
  private func chapter(of block: SourceBlock, _ runs: [SourceRun]) -> Contribution.ID? {
    guard case .paragraph(let paragraph) = block else { return nil }
    if let marked = runs.lazy.compactMap({ keys.chapter(of: $0.marks) }).first { return marked }
    guard paragraph.outlineLevel == 1 else { return nil }
    return keys.chapter(titled: runs.map(\.text).joined())
  }

  private mutating func take(_ paragraph: SourceParagraph, _ runs: [SourceRun]) {
    let text = runs.map(\.text).joined()
    guard !text.isEmpty else { return }
    let isTop = paragraph.outlineLevel == 1
    let source = chapter(of: .paragraph(paragraph), runs)
    if isTop || source.map({ $0 != file.chapters.last?.source }) == true {
      let title = source.map { keys.title(text, of: $0) } ?? text
      file.chapters.append(ReturnedChapter(source: source, title: title))
      return
    }
    guard !isOwn(paragraph, runs) else { return takeOwn(text) }
    let words = figures(in: runs)
    let sentences = ReturnedSentences(words, keys)
    let kind = kind(of: paragraph)
    if case .heading = kind {
      add(ReturnedBlock(kind: kind, sentences: [sentences.whole]))
    } else {
      add(ReturnedBlock(kind: kind, sentences: sentences.divided))
    }
  }

  /// On the cover by the style, and last in the file by style and words.
  private func isOwn(_ paragraph: SourceParagraph, _ runs: [SourceRun]) -> Bool {
    guard hasCover, WordTags.ownStyles.contains(paragraph.style) else { return false }
    if file.chapters.isEmpty { return true }
    guard runs.allSatisfy({ keys.statement(of: $0.marks) == nil }) else { return false }
    return own.isEmpty || own.contains(runs.map(\.text).joined())
  }

  /// What is Roder's own is made anew each time; what somebody wrote there is told.
  private mutating func takeOwn(_ text: String) {
    if !own.contains(text) { file.cover.append(text) }
  }

  /// Takes the pictures out, each as a block of its own, and leaves the words.
  private mutating func figures(in runs: [SourceRun]) -> [SourceRun] {
    var met: Set<String> = []
    for run in runs where run.text.contains(SourceMark.picture) {
      guard let key = keys.figure(of: run.marks) else {
        file.strayPictures += run.text.count { String($0) == SourceMark.picture }
        continue
      }
      if met.insert(key).inserted { add(ReturnedBlock(kind: .figure(key))) }
    }
    let words = runs.map { run in
      var run = run
      run.text = String(run.text.filter { String($0) != SourceMark.picture })
      return run
    }
    return foldedRuns(words)
  }

  private func kind(of paragraph: SourceParagraph) -> ReturnedBlock.Kind {
    if let level = paragraph.outlineLevel { return .heading(level: level) }
    if paragraph.listLevel != nil { return .listItem }
    let isQuote = ["quot", "citat"].contains { paragraph.style.contains($0) }
    return isQuote ? .quote : .paragraph
  }

  private mutating func take(_ rows: [[[SourceParagraph]]], headRows: Int) {
    let isCover =
      hasCover && file.chapters.isEmpty
      && rows.joined().joined().allSatisfy { WordTags.ownStyles.contains($0.style) }
    let rows = rows.map { row in
      row.map { cell in foldedRuns(cell.flatMap { $0.runs + [SourceRun(" ")] }) }
    }
    // A head above nothing is a row that somebody made one.
    let headRows = rows.count > headRows ? headRows : 0
    let head = rows.prefix(headRows).last ?? []
    var block = ReturnedBlock(kind: .table(head: head.map { $0.map(\.text).joined() }))
    for row in rows.dropFirst(headRows) {
      let cells = row.map { ReturnedSentences($0, keys).whole }
      let words = cells.filter { !$0.text.isEmpty }
      guard !words.isEmpty else { continue }
      guard !isCover else {
        for cell in words { takeOwn(cell.text) }
        continue
      }
      block.sentences.append(
        ReturnedSentence(
          text: words.map(\.text).joined(separator: " | "), cells: cells.map(\.text),
          isItalic: words.allSatisfy(\.isItalic), ids: cells.flatMap(\.ids),
          comments: cells.flatMap(\.comments)))
    }
    add(block)
  }

  private mutating func add(_ block: ReturnedBlock) {
    if case .figure = block.kind {} else if block.sentences.allSatisfy(\.text.isEmpty) { return }
    if let home = home(of: block), home != file.chapters.last?.source, !headed.contains(home) {
      file.chapters.append(ReturnedChapter(source: home))
    }
    guard let last = file.chapters.indices.last else { return file.outside.append(block) }
    file.chapters[last].blocks.append(block)
  }

  private func home(of block: ReturnedBlock) -> Contribution.ID? {
    block.sentences.flatMap(\.ids).first.flatMap { keys.home[$0] }
  }
}
