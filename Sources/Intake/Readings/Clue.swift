import Governance
import SwedishText

/// A statement laid out for reading: its words, its verbs and what stands around it.
struct Clue {
  let text: String
  let words: [Word]
  let verbs: [VerbGroup]
  let context: Context

  /// What tells of a statement's status from beside it.
  struct Context {
    var section: Section.Kind = .area
    /// What a subheading, a lead word, a status cell or type says, with the words that say it.
    var status: (status: Status, words: String)?
    var isTableRow = false
    var isListItem = false
    /// The year the report speaks of: what comes after it is future.
    var asOf: Day?
  }

  enum Status: Sendable {
    case done
    case planned
    case ongoing
    case dropped
    case late
    case purpose
    case effect
    case shortfall
  }

  init(_ text: String, _ context: Context) {
    self.text = text
    self.context = context
    words = SwedishText.words(in: text)
    verbs = verbGroups(in: words)
  }

  func printed(_ range: Range<Int>) -> String {
    SwedishText.printed(range, of: words, in: text)
  }

  /// Whether a word that denies stands close before the place, or just behind its first verb.
  func isDenied(_ range: Range<Int>) -> Bool {
    let from = max(0, range.lowerBound - 3)
    let upTo = min(words.count, range.lowerBound + 4)
    return words[from..<min(upTo, max(range.upperBound, range.lowerBound + 2))]
      .contains { Negation.words.contains($0.lower) }
  }

  func holdsVerb(_ tenses: Set<VerbGroup.Tense>) -> Bool {
    verbs.contains { tenses.contains($0.tense) }
  }
}
