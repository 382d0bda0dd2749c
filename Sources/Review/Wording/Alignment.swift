import Governance
import SwedishText

/// A sentence in the board's wording.
struct BoardsSentence {
  let placed: Placed
  let words: [Word]
  private let bag: WordBag

  init(_ placed: Placed) {
    self.placed = placed
    words = SwedishText.words(in: placed.statement.text)
    bag = WordBag(words[...])
  }

  /// How much alike the words are, from 0 to 1; a part of a longer sentence nearly as much.
  func likeness(_ other: BoardsSentence) -> Double {
    max(bag.overlap(other.bag), other.bag.share(of: bag) * 0.9)
  }

  static func all(in report: Report, _ kind: Block.Kind) -> [BoardsSentence] {
    report.sections.flatMap { all(in: $0, kind) }
  }

  static func all(in section: Section, _ kind: Block.Kind) -> [BoardsSentence] {
    section.blocks.filter { $0.kind == kind }.flatMap(\.statements).map { statement in
      BoardsSentence(Placed(section: section.kind, title: section.title, statement: statement))
    }
  }
}

/// Sentences laid beside the ones that they quote.
struct Alignment {
  struct Difference {
    let now: Placed
    let then: Placed?
    let from: String
    let to: String
  }

  private(set) var differences: [Difference] = []

  /// Below this share of common words a sentence is no quote of the other.
  private static let alike = 0.45

  init(of quoted: [BoardsSentence], with adopted: [BoardsSentence]) {
    var used: [Int] = []
    for sentence in quoted {
      guard let match = Self.match(sentence, adopted) else {
        differences.append(
          Difference(now: sentence.placed, then: nil, from: "", to: sentence.placed.statement.text))
        continue
      }
      addSkipped(between: used.last, and: match, adopted, at: sentence)
      used.append(match)
      add(sentence, adopted[match])
    }
  }

  private static func match(_ sentence: BoardsSentence, _ adopted: [BoardsSentence]) -> Int? {
    let scores = adopted.map(sentence.likeness)
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
    return scores[best] >= alike ? best : nil
  }

  private mutating func add(_ sentence: BoardsSentence, _ original: BoardsSentence) {
    let hunks = Self.joined(wordDiff(original.words, sentence.words))
    for (index, hunk) in hunks.enumerated() where !hunk.isEqual && hunk.from + hunk.to != "" {
      let (from, to) = Self.anchored(
        hunk, before: hunks[..<index].last, after: hunks.dropFirst(index + 1).first)
      differences.append(
        Difference(now: sentence.placed, then: original.placed, from: from, to: to))
    }
  }

  /// A whole sentence left out between two that are quoted.
  private mutating func addSkipped(
    between last: Int?, and next: Int, _ adopted: [BoardsSentence], at sentence: BoardsSentence
  ) {
    guard let last, next - last == 2 else { return }
    let skipped = adopted[last + 1]
    differences.append(
      Difference(
        now: sentence.placed, then: skipped.placed, from: skipped.placed.statement.text, to: ""))
  }
}

extension Alignment {
  /// Words that were only added or only left out are shown with a neighbor, so that both wordings
  /// can be read: "roller" became "personalens roller", "barn oavsett kön" became "barn".
  private static func anchored(
    _ hunk: WordChange, before: WordChange?, after: WordChange?
  ) -> (from: String, to: String) {
    guard hunk.from.isEmpty || hunk.to.isEmpty else { return (hunk.from, hunk.to) }
    var odd = (hunk.from + hunk.to).split(separator: " ")
    var last = before?.to.split(separator: " ") ?? []
    var next = after?.to.split(separator: " ").first
    // "trygga [vackra och] stadens" is better read as "trygga [och vackra] stadens".
    if let joint = odd.last, joint == last.last, isSmall(joint) {
      odd = [joint] + odd.dropLast()
      last.removeLast()
      next = joint
    }
    let takesNext = next != nil && (!isSmall(next) || isSmall(last.last))
    let long = takesNext ? odd + [next].compactMap { $0 } : last.suffix(1) + odd
    let short = takesNext ? next : last.last
    let words = (short.map(String.init) ?? "", long.joined(separator: " "))
    return hunk.from.isEmpty ? (words.0, words.1) : (words.1, words.0)
  }

  /// Whether it is missing or a word of grammar, which makes a poor neighbor.
  private static func isSmall(_ word: Substring?) -> Bool {
    word.map { isSmallWord($0.lowercased()) } ?? true
  }

  /// Hunks with at most two unaltered words between them are one alteration to a reader: "i år
  /// byggs" became "ska i år byggas".
  private static func joined(_ hunks: [WordChange]) -> [WordChange] {
    var joined: [WordChange] = []
    for hunk in hunks {
      guard !hunk.isEqual, joined.count >= 2, let between = joined.last, between.isEqual,
        between.fromWords.count <= 2, !joined[joined.count - 2].isEqual
      else {
        joined.append(hunk)
        continue
      }
      joined.removeLast()
      let first = joined.removeLast()
      joined.append(first.joined(between, hunk))
    }
    return joined
  }
}

extension WordChange {
  /// The three as one, with the words between in both texts.
  fileprivate func joined(_ between: WordChange, _ last: WordChange) -> WordChange {
    WordChange(
      kind: .replaced,
      words: (
        fromWords.lowerBound..<last.fromWords.upperBound,
        toWords.lowerBound..<last.toWords.upperBound
      ),
      from: Self.text([from, between.from, last.from]), to: Self.text([to, between.to, last.to]))
  }

  private static func text(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
