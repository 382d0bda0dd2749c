import Governance
import SwedishText

/// A statement laid out for reading: its words, clauses and verbs, and what stands around it.
struct Clue {
  let read: ReadText
  let context: Context
  /// What several readings ask for, found once.
  let noted = Noted()

  /// Filled by the functions that find it.
  final class Noted {
    var trends: [Trend]?
    var pairs: [ValuePair]?
    var holdsIlls: Bool?
  }

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
    case partly
    case ongoing
    case dropped
    case late
    case purpose
    case effect
    case shortfall
  }

  init(_ text: String, _ context: Context) {
    read = ReadText(text)
    self.context = context
  }

  var text: String { read.text }
  var words: [Word] { read.words }
  var clauses: Clauses { read.clauses }
  var verbs: [VerbGroup] { read.verbs }

  func printed(_ range: Range<Int>) -> String { read.printed(range) }

  func lower(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].lower : ""
  }

  /// Whether a word that denies stands in the same clause, close before the place or just behind it.
  func isDenied(_ range: Range<Int>) -> Bool {
    if isOfSome(range) { return true }
    let first = max(0, range.lowerBound - 5)
    let last = min(words.count, max(range.upperBound, range.lowerBound + 2))
    return (first..<last).contains { place in
      Negation.words.contains(words[place]) && clauses.areTogether(place, range.lowerBound)
        && !["bara", "minst", "enbart", "längre"].contains(lower(place + 1))
    }
  }

  /// "Någon minskning kan inte ses": denied by what follows.
  private func isOfSome(_ range: Range<Int>) -> Bool {
    let before = words[max(0, range.lowerBound - 3)..<range.lowerBound]
    guard before.contains(where: { Clue.some.contains($0) }) else { return false }
    return words[range.upperBound...].prefix(12).contains { Negation.words.contains($0) }
  }

  private static let some: WordSet = ["någon", "något", "några"]

  /// Whether it stands under "om", "vad" or the like: asked for, not told.
  func isAsked(_ place: Int) -> Bool {
    guard words.indices.contains(place), let linker = clauses[place].linker else { return false }
    return ["om", "vad", "hur", "huruvida", "ifall", "varför"].contains(linker)
  }

  /// Within quotation marks: a title or somebody's words, not the report's own.
  func isQuoted(_ place: Int) -> Bool {
    words[..<min(place, words.count)].count { Clue.marks.contains($0.text) } % 2 == 1
  }

  private static let marks: WordSet = ["”", "“", "\"", "»", "«"]

  func holdsVerb(_ tenses: Set<VerbGroup.Tense>) -> Bool {
    verbs.contains { tenses.contains($0.tense) }
  }

  /// Words of the place's clause that stand before it, the nearest last.
  func clause(before place: Int) -> ArraySlice<Word> {
    words[clauses[place].range.lowerBound..<place]
  }
}
