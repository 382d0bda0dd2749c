import Governance

/// What a Word file says, chapter by chapter, before it is known what has changed.
struct ReturnedFile: Equatable, Sendable {
  var chapters: [ReturnedChapter] = []
  /// What stands before the first chapter.
  var outside: [ReturnedBlock] = []
  /// What somebody has written on the cover.
  var cover: [String] = []
  /// Pictures that Roder didn't put there.
  var strayPictures = 0
}

struct ReturnedChapter: Equatable, Sendable {
  /// Absent under a heading that no chapter has.
  var source: Contribution.ID?
  /// Without its number; absent where the heading itself is gone from the file.
  var title: String?
  var blocks: [ReturnedBlock] = []
}

struct ReturnedBlock: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case heading(level: Int)
    case paragraph
    case listItem
    case quote
    case table(head: [String])
    /// By its key among the chapter's lines.
    case figure(String)
  }

  var kind: Kind
  var sentences: [ReturnedSentence] = []
}

struct ReturnedSentence: Equatable, Sendable {
  var text: String
  /// Of a table's row.
  var cells: [String] = []
  var isItalic = false
  /// The statements whose marks stand around words of it, in order.
  var ids: [String] = []
  /// The comments on it, by their number in the file.
  var comments: [String] = []

  func says(_ other: ReturnedSentence) -> Bool {
    text == other.text && cells == other.cells && isItalic == other.isItalic
  }
}

extension ReturnedBlock {
  /// As one text, for what is shown in a list.
  var text: String { sentences.map(\.text).joined(separator: " ") }

  /// What a block is that nobody has written before.
  var newKind: Block.Kind {
    switch kind {
    case .heading(let level): .heading(level: max(2, level))
    case .paragraph, .figure: .paragraph
    case .listItem: .listItem
    case .quote: .quote
    case .table(let head): .table(head: head)
    }
  }
}
