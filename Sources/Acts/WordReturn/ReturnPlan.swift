import Governance
import Journal

/// What a returned draft would change, ready to be put.
struct ReturnPlan {
  private(set) var answer: WordReturn
  private let now: [Contribution.ID: DraftChapter]
  private let merge: DraftMerge
  private let numbers: [Contribution.ID: Int]
  private var headings: [Contribution.ID: String] = [:]
  /// In the order of the file, each with the chapter that it stands after.
  private var fresh: [(chapter: DraftChapter, blocks: Int)] = []

  init(_ returned: ReturnedDraft, _ order: ReturnOrder) throws(ActRefusal) {
    answer = WordReturn(edition: returned.id)
    answer.notes = returned.notes
    now = Dictionary(returned.now.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    var file = returned.file
    fresh = file.placingNewChapters(in: returned.id, after: returned.now)
    let base = DraftBase(returned.base.map { ($0.id, $0.record) }, shown: returned.shown)
    let theirs = now.mapValues { [DraftLine]($0.record.blocks) }
    let lines = ReturnedLines(
      file, base, now: theirs, numbers: Self.numbers(returned.base + returned.now),
      isFree: returned.isFree)
    numbers = lines.numbers
    merge = DraftMerge(
      base: base.lines, theirs: theirs,
      mine: lines.lines, keep: order.side)
    let told = DraftChanges(merge, origins: lines.origins, absorbed: lines.absorbed)
    answer.changes = told.changes
    answer.conflicts = merge.conflicts
    compareHeadings(file, base, returned.base, order)
    tell(lines, base)
    for chapter in returned.now { answer.titles[chapter.id] = chapter.record.heading }
  }

  /// The highest number that each chapter has given.
  private static func numbers(_ chapters: [DraftChapter]) -> [Contribution.ID: Int] {
    var numbers: [Contribution.ID: Int] = [:]
    for chapter in chapters {
      let own = chapter.record.blocks.flatMap(\.statements).map(\.id)
        .compactMap { $0.split(separator: ".").last.flatMap { Int($0) } }
      let highest = max(own.max() ?? 0, chapter.record.lastNumber ?? 0)
      numbers[chapter.id] = max(numbers[chapter.id] ?? 0, highest)
    }
    return numbers
  }

  private mutating func compareHeadings(
    _ file: ReturnedFile, _ base: DraftBase, _ before: [DraftChapter], _ order: ReturnOrder
  ) {
    for chapter in file.chapters {
      guard let id = chapter.source, let title = chapter.title, let there = now[id]?.record,
        let sent = base.titles[id], !sent.contains(title), title != there.heading
      else { continue }
      let was = before.first { $0.id == id }?.record.heading ?? ""
      if there.heading != was {
        let side = order.side(id.text)
        answer.conflicts.append(
          DraftConflict(
            chapter: id, statement: nil, before: was, mine: title, theirs: there.heading,
            kept: side))
        guard side == .mine else { continue }
      }
      headings[id] = title
      var change = DraftChange(.renamed, in: id)
      (change.before, change.after) = (was, title)
      answer.changes.append(change)
    }
  }

  private mutating func tell(_ lines: ReturnedLines, _ base: DraftBase) {
    for (chapter, blocks) in fresh {
      var change = DraftChange(.newChapter(blocks), in: chapter.id)
      change.after = chapter.record.heading
      answer.changes.append(change)
      answer.titles[chapter.id] = chapter.record.heading
    }
    for row in lines.wideRows { answer.notes.append(.wideRow(row.text)) }
    for figure in lines.keptFigures where base.line(figure)?.opens?.isFigure == true {
      answer.notes.append(.keptFigure(title: base.line(figure)?.opens?.figureTitle ?? ""))
    }
  }

  func put(into draft: inout Draft) throws(ActRefusal) {
    for id in Set(merge.merged.keys).union(headings.keys).sorted() {
      guard let there = now[id] else { continue }
      var contribution = there.record
      if case .handedIn(let day) = contribution.state {
        throw .refused(.contribution(.alreadyHandedIn(on: day)), of: .contribution)
      }
      contribution.heading = headings[id] ?? contribution.heading
      if let lines = merge.merged[id] {
        contribution.blocks = lines.blocks
        contribution.lastNumber = numbers[id] ?? contribution.lastNumber
      }
      try draft.put(contribution, id, basedOn: there.version)
    }
    for (chapter, _) in fresh {
      var contribution = chapter.record
      contribution.blocks = (merge.merged[chapter.id] ?? []).blocks
      contribution.lastNumber = numbers[chapter.id]
      try draft.add(contribution, chapter.id)
    }
  }
}

extension ReturnedFile {
  /// Gives what has no chapter a free one, right after the chapter that it stands after.
  fileprivate mutating func placingNewChapters(
    in edition: Edition.ID, after now: [DraftChapter]
  ) -> [(chapter: DraftChapter, blocks: Int)] {
    if !outside.isEmpty {
      chapters.append(ReturnedChapter(title: Self.homeless, blocks: outside))
      outside = []
    }
    var fresh: [(chapter: DraftChapter, blocks: Int)] = []
    var place = now.last?.record.place
    var taken = Set(now.map(\.id))
    var number = now.count
    for index in chapters.indices {
      if let known = chapters[index].source {
        place = now.first { $0.id == known }?.record.place ?? place
        continue
      }
      if let known = now.first(where: { isLater($0, chapters[index].title) }) {
        chapters[index].source = known.id
        continue
      }
      var id: Contribution.ID
      repeat {
        number += 1
        id = edition.part(number)
      } while taken.contains(id)
      taken.insert(id)
      chapters[index].source = id
      var contribution = Contribution()
      contribution.edition = edition
      contribution.section = .free
      contribution.heading = chapters[index].title ?? Self.homeless
      contribution.place = place
      fresh.append(
        (
          DraftChapter(id: id, record: contribution, version: 0),
          chapters[index].blocks.flatMap(\.sentences).count
        ))
    }
    return fresh
  }

  /// Whether the chapter is one that the same heading made when the file came in before.
  private func isLater(_ chapter: DraftChapter, _ title: String?) -> Bool {
    chapter.record.section == .free && chapter.record.heading == title
      && !chapters.contains { $0.source == chapter.id }
  }

  /// The heading of what stood before the first chapter; a chapter's words are Swedish.
  private static let homeless = "Text utan plats, från Word"
}

extension Block.Kind {
  /// What a figure is called in a list.
  fileprivate var figureTitle: String? {
    switch self {
    case .chart(let chart): chart.title
    case .picture(let picture): picture.fileName
    case .heading, .paragraph, .listItem, .table, .adopted, .quote: nil
    }
  }
}
