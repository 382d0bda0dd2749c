import Governance

/// Tells what a file changes, line by line in the file's order, then what it lacks.
struct DraftChanges {
  private let merge: DraftMerge
  private let origins: [String: String]
  private let absorbed: [String: String]
  private(set) var changes: [DraftChange] = []

  /// `origins`: statements that new ones were split from; `absorbed`: those whose words went into
  /// another.
  init(_ merge: DraftMerge, origins: [String: String], absorbed: [String: String]) {
    self.merge = merge
    self.origins = origins
    self.absorbed = absorbed
    for (chapter, lines) in merge.mine.chapters.sorted(by: { $0.key < $1.key }) {
      tell(chapter, lines)
    }
  }

  private mutating func tell(_ chapter: Contribution.ID, _ lines: [DraftLine]) {
    let parts = Dictionary(grouping: lines.filter { origins[$0.key] != nil }) {
      origins[$0.key, default: ""]
    }
    let reshaped = self.reshaped(chapter, lines)
    for line in lines where merge.taken.contains(line.key) || reshaped.contains(line.key) {
      changes += told(line, chapter, parts: parts[line.key] ?? [])
      if reshaped.contains(line.key) { changes.append(change(.reshaped, line, chapter)) }
    }
    for line in merge.base.chapters[chapter] ?? [] {
      guard merge.mine.home[line.key] == nil, merge.taken.contains(line.key) else { continue }
      guard merge.theirs.home[line.key] != nil else { continue }
      let into = absorbed[line.key].flatMap { merge.mine.home[$0] == nil ? nil : $0 }
      let kind = into.map { DraftChange.Kind.merged(into: $0) } ?? .deleted
      changes.append(change(kind, line, chapter))
    }
  }

  private func told(
    _ line: DraftLine, _ chapter: Contribution.ID, parts: [DraftLine]
  ) -> [DraftChange] {
    guard merge.taken.contains(line.key), line.statement != nil else { return [] }
    guard let home = merge.base.home[line.key] else {
      // What was split off is told with what it was split from.
      let isPart = origins[line.key].map { merge.taken.contains($0) } ?? false
      return isPart ? [] : [change(.added, line, chapter)]
    }
    var told: [DraftChange] = []
    if merge.moved.contains(line.key) {
      told.append(change(.moved(from: home == chapter ? nil : home), line, chapter))
    }
    guard !merge.mine.says(line.key, as: merge.base) else { return told }
    let before = merge.base.lines[line.key]?.statement
    if before?.text == line.statement?.text, before?.cells == line.statement?.cells {
      told.append(change(.italics(line.statement?.isItalic ?? false), line, chapter))
    } else if parts.isEmpty {
      told.append(change(.rewritten, line, chapter))
    } else {
      let texts = ([line] + parts).compactMap { $0.statement?.text }
      told.append(change(.split(texts), line, chapter))
    }
    return told
  }

  /// Lines that begin another block than they would if lines were only added, moved and deleted.
  private func reshaped(_ chapter: Contribution.ID, _ lines: [DraftLine]) -> Set<String> {
    let others = Set(lines.map(\.key).filter { merge.base.home[$0] != chapter })
      .union(merge.moved)
    let gone = (merge.base.chapters[chapter] ?? []).map(\.key)
      .filter { merge.mine.home[$0] != chapter }
    let now = lines.without(others)
    let then = (merge.base.chapters[chapter] ?? []).without(others.union(gone))
    let shapes = Dictionary(then.map { ($0.key, $0.opens) }, uniquingKeysWith: { one, _ in one })
    return Set(
      now.filter { line in
        guard shapes[line.key] != .some(line.opens) else { return false }
        return merge.theirs.lines[line.key]?.opens != line.opens
      }.map(\.key))
  }

  private func change(
    _ kind: DraftChange.Kind, _ line: DraftLine, _ chapter: Contribution.ID
  ) -> DraftChange {
    var change = DraftChange(kind, in: chapter, statement: line.key)
    change.before = merge.base.text(line.key) ?? ""
    change.after = merge.mine.text(line.key) ?? ""
    change.isRow = !(line.statement?.cells.isEmpty ?? true)
    return change
  }
}
