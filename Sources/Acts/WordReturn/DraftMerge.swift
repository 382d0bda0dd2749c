import Governance

/// Puts what a file says and what has been written since beside what went out.
///
/// What only one of the two has changed is taken from that one; what both have changed, in
/// different ways, is a conflict, and stays as it stands until a person has chosen.
struct DraftMerge {
  typealias Chapters = [Contribution.ID: [DraftLine]]

  /// Only those chapters that the file changes.
  private(set) var merged: Chapters = [:]
  private(set) var conflicts: [DraftConflict] = []
  /// Statements whose file's words, or absence, hold.
  private(set) var taken: Set<String> = []
  let base: DraftVersion
  let theirs: DraftVersion
  let mine: DraftVersion
  /// Lines that the file has in another place, by its own hand.
  private(set) var moved: Set<String> = []

  /// `keep`: what was chosen for a statement in conflict.
  init(base: Chapters, theirs: Chapters, mine: Chapters, keep: (String) -> DraftConflict.Side?) {
    self.base = DraftVersion(base)
    self.theirs = DraftVersion(theirs)
    let elsewhere = Set(mine.values.joined().map(\.key))
    // A chapter that the file lacks says nothing.
    let silent = base.filter { mine[$0.key] == nil }.mapValues { $0.without(elsewhere) }
    self.mine = DraftVersion(mine.merging(silent) { written, _ in written })
    findMoved()
    decide(keep)
    for chapter in Set(self.mine.chapters.keys).union(theirs.keys).sorted() {
      let lines = merge(chapter)
      if lines != theirs[chapter] ?? [] { merged[chapter] = lines }
    }
  }

  private mutating func findMoved() {
    for (chapter, lines) in mine.chapters {
      let known = lines.map(\.key).filter { base.home[$0] != nil }
      let staying = known.filter { base.home[$0] == chapter }
      let inOrder = Set(longestRising(staying.map { base.order[$0] ?? 0 }).map { staying[$0] })
      moved.formUnion(known.filter { !inOrder.contains($0) })
    }
  }

  private mutating func decide(_ keep: (String) -> DraftConflict.Side?) {
    for key in base.keys + mine.keys.filter({ base.home[$0] == nil })
    where isChanged(key) && !isDone(key) {
      guard isContested(key) else {
        taken.insert(key)
        continue
      }
      let choice = keep(key)
      if choice == .mine { taken.insert(key) }
      let home = theirs.home[key] ?? mine.home[key] ?? base.home[key]
      guard let home else { continue }
      conflicts.append(
        DraftConflict(
          chapter: home, statement: key, before: base.text(key) ?? "", mine: mine.text(key),
          theirs: theirs.text(key), kept: choice))
    }
  }

  /// Whether the file changes the line's words, place or being.
  func isChanged(_ key: String) -> Bool {
    moved.contains(key) || !mine.says(key, as: base)
  }

  /// Whether it stands so already, as when a file comes in twice.
  private func isDone(_ key: String) -> Bool {
    guard mine.home[key] == theirs.home[key], mine.says(key, as: theirs) else { return false }
    guard moved.contains(key), mine.home[key] == base.home[key] else { return true }
    return mine.before(key) == theirs.before(key)
  }

  /// Whether somebody else has done otherwise with the same line.
  private func isContested(_ key: String) -> Bool {
    guard base.home[key] != nil, !theirs.says(key, as: base) else { return false }
    // Only moved here, only rewritten there: both can have their way.
    if mine.says(key, as: base), theirs.home[key] != nil { return false }
    return !mine.says(key, as: theirs)
  }

  private func merge(_ chapter: Contribution.ID) -> [DraftLine] {
    let gone = taken.filter { key in
      mine.home[key] == nil || moved.contains(key) || theirs.home[key] == nil
    }
    let written = mine.chapters[chapter] ?? []
    let expected = shapes((base.chapters[chapter] ?? []).without(gone))
    var lines = (theirs.chapters[chapter] ?? []).without(gone)
    for (place, line) in written.enumerated() {
      let isPlaced = taken.contains(line.key) && gone.contains(line.key)
      if isPlaced || base.home[line.key] == nil && theirs.home[line.key] == nil {
        lines.insert(line, at: self.place(after: written[..<place], in: lines))
      }
      guard let index = lines.firstIndex(where: { $0.key == line.key }) else { continue }
      if let shape = expected[line.key], shape != line.opens { lines[index].opens = line.opens }
    }
    for index in lines.indices { lines[index].statement = words(of: lines[index]) }
    return lines
  }

  /// Wherever the line stands now; what was only moved says what it says now.
  private func words(of line: DraftLine) -> Statement? {
    guard taken.contains(line.key), let written = mine.lines[line.key] else {
      return line.statement
    }
    let isMoved = mine.says(line.key, as: base) && theirs.home[line.key] != nil
    return isMoved ? theirs.lines[line.key]?.statement : written.statement
  }

  private func place(after before: ArraySlice<DraftLine>, in lines: [DraftLine]) -> Int {
    for line in before.reversed() {
      if let index = lines.firstIndex(where: { $0.key == line.key }) { return index + 1 }
    }
    return 0
  }

  private func shapes(_ lines: [DraftLine]) -> [String: Block.Kind?] {
    Dictionary(lines.map { ($0.key, $0.opens) }, uniquingKeysWith: { first, _ in first })
  }
}

/// All lines of a draft at one time, by their keys.
struct DraftVersion {
  let chapters: DraftMerge.Chapters
  let keys: [String]
  let lines: [String: DraftLine]
  let home: [String: Contribution.ID]
  let order: [String: Int]

  init(_ chapters: DraftMerge.Chapters) {
    self.chapters = chapters
    var keys: [String] = []
    var lines: [String: DraftLine] = [:]
    var home: [String: Contribution.ID] = [:]
    for (chapter, own) in chapters.sorted(by: { $0.key < $1.key }) {
      for line in own where home[line.key] == nil {
        keys.append(line.key)
        lines[line.key] = line
        home[line.key] = chapter
      }
    }
    self.keys = keys
    self.lines = lines
    self.home = home
    order = Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The line that stands before in the chapter.
  func before(_ key: String) -> String? {
    guard let place = order[key], place > 0, home[keys[place - 1]] == home[key] else { return nil }
    return keys[place - 1]
  }

  func text(_ key: String) -> String? { lines[key]?.statement?.text }

  /// Whether both lack the line, or have it in the same words and type.
  func says(_ key: String, as other: DraftVersion) -> Bool {
    switch (lines[key], other.lines[key]) {
    case (nil, nil): true
    case (let one?, let two?):
      one.statement?.text == two.statement?.text && one.statement?.cells == two.statement?.cells
        && one.statement?.isItalic == two.statement?.isItalic
    default: false
    }
  }
}

/// The places of the longest row of numbers that rises, the earliest of several.
func longestRising(_ numbers: [Int]) -> [Int] {
  var ends: [Int] = []
  var previous = [Int?](repeating: nil, count: numbers.count)
  for (place, number) in numbers.enumerated() {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
    }
    previous[place] = low > 0 ? ends[low - 1] : nil
    if low < ends.count { ends[low] = place } else { ends.append(place) }
  }
  var row: [Int] = []
  var next = ends.last
  while let place = next {
    row.append(place)
    next = previous[place]
  }
  return row.reversed()
}
