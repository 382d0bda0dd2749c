import Governance
import Testing

@testable import Acts

/// Chapters in short: "a: 1=Ett 2=Två | 3=Tre; b: 4=Fyra" has two chapters and, in the first, two paragraphs.
struct Sketch {
  static func chapters(_ text: String) -> DraftMerge.Chapters {
    var chapters: DraftMerge.Chapters = [:]
    for chapter in text.split(separator: ";") {
      let parts = chapter.split(separator: ":", maxSplits: 1).map(String.init)
      guard let id = Contribution.ID(parts[0].filter { $0 != " " }) else { continue }
      chapters[id] = (parts.count > 1 ? parts[1] : "").split(separator: "|").flatMap(lines)
    }
    return chapters
  }

  private static func lines(_ paragraph: Substring) -> [DraftLine] {
    paragraph.split(separator: " ").enumerated().map { place, word in
      let parts = word.split(separator: "=").map(String.init)
      let isItalic = parts[1].hasPrefix("/")
      let statement = Statement(
        id: parts[0], text: isItalic ? String(parts[1].dropFirst()) : parts[1],
        isItalic: isItalic)
      return DraftLine(key: parts[0], statement: statement, opens: place == 0 ? .paragraph : nil)
    }
  }

  static func text(_ chapters: DraftMerge.Chapters) -> String {
    chapters.sorted { $0.key < $1.key }.map { id, lines in
      let words = lines.map { line in
        let type = line.statement?.isItalic == true ? "/" : ""
        return (line.opens == nil ? "" : "| ") + "\(line.key)=\(type)\(line.statement?.text ?? "")"
      }
      return "\(id): \(words.joined(separator: " "))"
    }.joined(separator: "; ").replacing(": | ", with: ": ")
  }
}

@Suite struct `A merge of three drafts` {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let theirs: String
    let mine: String
    let merged: String
    var changes: [String] = []
    var conflicts: [String] = []
    var keep: DraftConflict.Side?

    init(
      _ name: String, theirs: String = base, mine: String, merged: String,
      _ changes: [String] = [], conflicts: [String] = [], keep: DraftConflict.Side? = nil
    ) {
      testDescription = name
      (self.theirs, self.mine, self.merged) = (theirs, mine, merged)
      (self.changes, self.conflicts, self.keep) = (changes, conflicts, keep)
    }
  }

  static let base = "a: 1=Ett 2=Två | 3=Tre; b: 4=Fyra 5=Fem"

  static let cases: [Case] = [
    Case("nothing", mine: base, merged: ""),
    Case(
      "only theirs", theirs: "a: 1=Ett 2=TVÅ | 3=Tre; b: 4=Fyra 5=Fem 6=Sex", mine: base, merged: ""
    ),
    Case(
      "a rewrite", mine: "a: 1=Ett 2=Tvåan | 3=Tre; b: 4=Fyra 5=Fem",
      merged: "a: 1=Ett 2=Tvåan | 3=Tre", ["rewritten 2"]),
    Case(
      "italics", mine: "a: 1=Ett 2=/Två | 3=Tre; b: 4=Fyra 5=Fem",
      merged: "a: 1=Ett 2=/Två | 3=Tre", ["italics 2"]),
    Case(
      "a deletion of what begins a paragraph", mine: "a: 2=Två | 3=Tre; b: 4=Fyra 5=Fem",
      merged: "a: 2=Två | 3=Tre", ["deleted 1"]),
    Case(
      "an addition first in a paragraph", mine: "a: 9=Nio 1=Ett 2=Två | 3=Tre; b: 4=Fyra 5=Fem",
      merged: "a: 9=Nio 1=Ett 2=Två | 3=Tre", ["added 9"]),
    Case(
      "a move within the chapter", mine: "a: 3=Tre | 1=Ett 2=Två; b: 4=Fyra 5=Fem",
      merged: "a: 3=Tre | 1=Ett 2=Två", ["moved 3"]),
    Case(
      "a move to another chapter", mine: "a: 1=Ett 2=Två; b: 4=Fyra 3=Tre 5=Fem",
      merged: "a: 1=Ett 2=Två; b: 4=Fyra 3=Tre 5=Fem", ["moved 3"]),
    Case(
      "a paragraph divided", mine: "a: 1=Ett | 2=Två | 3=Tre; b: 4=Fyra 5=Fem",
      merged: "a: 1=Ett | 2=Två | 3=Tre", ["reshaped 2"]),
    Case(
      "a chapter that isn't in the file", mine: "b: 4=Fyra 5=Femman", merged: "b: 4=Fyra 5=Femman",
      ["rewritten 5"]),
    Case(
      "both, at different places", theirs: "a: 1=Ettan 2=Två 8=Åtta | 3=Tre; b: 4=Fyra 5=Fem",
      mine: "a: 1=Ett 2=Tvåan 9=Nio | 3=Tre; b: 4=Fyra 5=Fem",
      merged: "a: 1=Ettan 2=Tvåan 9=Nio 8=Åtta | 3=Tre", ["rewritten 2", "added 9"]),
    Case(
      "both, in the same way", theirs: "a: 1=Ett 2=Tvåan | 3=Tre; b: 4=Fyra",
      mine: "a: 1=Ett 2=Tvåan | 3=Tre; b: 4=Fyra", merged: ""),
    Case(
      "moved here and rewritten there", theirs: "a: 1=Ett 2=Två | 3=Trean; b: 4=Fyra 5=Fem",
      mine: "a: 1=Ett 2=Två; b: 4=Fyra 5=Fem 3=Tre",
      merged: "a: 1=Ett 2=Två; b: 4=Fyra 5=Fem 3=Trean", ["moved 3"]),
    Case(
      "rewritten here and moved there", theirs: "a: 1=Ett 2=Två; b: 3=Tre 4=Fyra 5=Fem",
      mine: "a: 1=Ett 2=Två | 3=Trean; b: 4=Fyra 5=Fem", merged: "b: 3=Trean 4=Fyra 5=Fem",
      ["rewritten 3"]),
    Case(
      "two rewrites of one", theirs: "a: 1=Ett 2=TVÅ | 3=Tre; b: 4=Fyra 5=Fem",
      mine: "a: 1=Ett 2=Tvåan | 3=Tre; b: 4=Fyra 5=Femman", merged: "b: 4=Fyra 5=Femman",
      ["rewritten 5"], conflicts: ["2 Tvåan TVÅ"]),
    Case(
      "two rewrites, mine kept", theirs: "a: 1=Ett 2=TVÅ | 3=Tre; b: 4=Fyra 5=Fem",
      mine: "a: 1=Ett 2=Tvåan | 3=Tre; b: 4=Fyra 5=Fem", merged: "a: 1=Ett 2=Tvåan | 3=Tre",
      ["rewritten 2"], conflicts: ["2 Tvåan TVÅ"], keep: .mine),
    Case(
      "two rewrites, theirs kept", theirs: "a: 1=Ett 2=TVÅ | 3=Tre; b: 4=Fyra 5=Fem",
      mine: "a: 1=Ett 2=Tvåan | 3=Tre; b: 4=Fyra 5=Fem", merged: "",
      conflicts: ["2 Tvåan TVÅ"], keep: .theirs),
    Case(
      "deleted here, rewritten there", theirs: "a: 1=Ett 2=TVÅ | 3=Tre; b: 4=Fyra 5=Fem",
      mine: "a: 1=Ett | 3=Tre; b: 4=Fyra 5=Fem", merged: "", conflicts: ["2 – TVÅ"]),
    Case(
      "rewritten here, deleted there", theirs: "a: 1=Ett | 3=Tre; b: 4=Fyra 5=Fem",
      mine: "a: 1=Ett 2=Tvåan | 3=Tre; b: 4=Fyra 5=Fem", merged: "",
      conflicts: ["2 Tvåan –"]),
    Case(
      "rewritten here, deleted there, mine kept", theirs: "a: 1=Ett | 3=Tre; b: 4=Fyra 5=Fem",
      mine: "a: 1=Ett 2=Tvåan | 3=Tre; b: 4=Fyra 5=Fem", merged: "a: 1=Ett 2=Tvåan | 3=Tre",
      ["rewritten 2"], conflicts: ["2 Tvåan –"], keep: .mine),
    Case(
      "after a line that is gone", theirs: "a: 1=Ett | 3=Tre; b: 4=Fyra 5=Fem",
      mine: "a: 1=Ett 2=Två 9=Nio | 3=Tre; b: 4=Fyra 5=Fem", merged: "a: 1=Ett 9=Nio | 3=Tre",
      ["added 9"]),
  ]

  @Test(arguments: cases)
  func `takes what one has changed, and asks where both have`(sample: Case) {
    let merge = DraftMerge(
      base: Sketch.chapters(Self.base), theirs: Sketch.chapters(sample.theirs),
      mine: Sketch.chapters(sample.mine), keep: { _ in sample.keep })
    let told = DraftChanges(merge, origins: [:], absorbed: [:]).changes
    #expect(Sketch.text(merge.merged) == sample.merged)
    #expect(told.map { "\($0.kind.name) \($0.statement ?? "")" } == sample.changes)
    let conflicts = merge.conflicts.map { "\($0.name) \($0.mine ?? "–") \($0.theirs ?? "–")" }
    #expect(conflicts == sample.conflicts)
    #expect(merge.conflicts.allSatisfy { $0.kept == sample.keep })
  }

  @Test(arguments: [
    ([], []), ([1], [0]), ([1, 2, 3], [0, 1, 2]), ([3, 1, 2], [1, 2]), ([2, 3, 1], [0, 1]),
    ([5, 1, 4, 2, 3], [1, 3, 4]),
  ])
  func `leaves as many lines as it can where they stand`(numbers: [Int], row: [Int]) {
    #expect(longestRising(numbers) == row)
  }

  /// Whatever is done to a draft that nobody else has touched, the draft becomes that.
  @Test func `gives the file's own text when nobody else has written`() {
    var dice = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let mine = Self.disturbed(Sketch.chapters(Self.base), &dice)
      let base = Sketch.chapters(Self.base)
      let merge = DraftMerge(base: base, theirs: base, mine: mine, keep: { _ in nil })
      let text = Sketch.text(base.merging(merge.merged) { $1 })
      #expect(text == Sketch.text(mine))
      #expect(merge.conflicts == [])
    }
  }

  private static func disturbed(
    _ chapters: DraftMerge.Chapters, _ dice: inout SystemRandomNumberGenerator
  ) -> DraftMerge.Chapters {
    let ids = chapters.keys.sorted()
    var made = chapters.mapValues { _ in [DraftLine]() }
    var lines = chapters.values.joined().shuffled(using: &dice).filter { _ in
      Int.random(in: 0..<5, using: &dice) > 0
    }
    lines.append(DraftLine(key: "9", statement: Statement(id: "9", text: "Nio")))
    for line in lines {
      var line = line
      let isChanged = Int.random(in: 0..<4, using: &dice) == 0
      if isChanged { line.statement?.text += "!" }
      let id = ids[Int.random(in: 0..<ids.count, using: &dice)]
      let isFirst = made[id, default: []].isEmpty
      line.opens = isFirst || Bool.random(using: &dice) ? .paragraph : nil
      made[id, default: []].append(line)
    }
    return made
  }
}
