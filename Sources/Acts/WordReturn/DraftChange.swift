package import Governance

/// What a person did to a draft, one thing at a time.
package struct DraftChange: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case rewritten
    /// Whether it is in italics now.
    case italics(Bool)
    /// From which chapter; absent within its own.
    case moved(from: Contribution.ID?)
    /// Into these, of which the first goes on as the statement that was.
    case split([String])
    /// Its words stand in another statement now.
    case merged(into: String)
    case deleted
    case added
    /// Paragraphs joined or divided, or made into a heading, a list or a table.
    case reshaped
    /// The chapter's own heading.
    case renamed
    /// A chapter under a heading that no chapter had; it holds so many sentences.
    case newChapter(Int)
  }

  package let kind: Kind
  package let chapter: Contribution.ID
  /// Absent for what is about a chapter.
  package var statement: String?
  package var isRow = false
  package var before = ""
  package var after = ""

  package init(_ kind: Kind, in chapter: Contribution.ID, statement: String? = nil) {
    self.kind = kind
    self.chapter = chapter
    self.statement = statement
  }
}

/// Where the file says one thing and somebody has written another since it went out.
package struct DraftConflict: Equatable, Sendable {
  package enum Side: String, CaseIterable, Sendable {
    /// The file's.
    case mine
    /// What stands in Roder now.
    case theirs
  }

  package let chapter: Contribution.ID
  /// Absent for the chapter's heading.
  package let statement: String?
  package let before: String
  /// Absent where the file has deleted it.
  package let mine: String?
  /// Absent where somebody else has.
  package let theirs: String?
  /// What was chosen.
  package var kept: Side?

  /// What a person calls it when choosing.
  package var name: String { statement ?? chapter.text }
}

/// What in a file wasn't taken in as words, and what was done with it.
package enum DraftNote: Equatable, Sendable {
  case comment(author: String, text: String, at: String)
  /// A chapter that the file lacks is as it was.
  case missingChapter(title: String)
  case keptFigure(title: String)
  case strayPictures(Int)
  /// Text on Roder's own cover page isn't taken in.
  case coverText(String)
  case macros
  /// A table's row that Word has no room for is as it was; these are the file's words.
  case wideRow(String)
  /// The file doesn't say how the draft stood when it went out.
  case withoutState
}

extension DraftChange.Kind {
  /// The fixed name in JSON.
  package var name: String {
    switch self {
    case .rewritten: "rewritten"
    case .italics: "italics"
    case .moved: "moved"
    case .split: "split"
    case .merged: "merged"
    case .deleted: "deleted"
    case .added: "added"
    case .reshaped: "reshaped"
    case .renamed: "renamed"
    case .newChapter: "new-chapter"
    }
  }
}

extension DraftNote {
  /// The fixed name in JSON.
  package var name: String {
    switch self {
    case .comment: "comment"
    case .missingChapter: "missing-chapter"
    case .keptFigure: "kept-figure"
    case .strayPictures: "stray-pictures"
    case .coverText: "cover-text"
    case .macros: "macros"
    case .wideRow: "wide-row"
    case .withoutState: "without-state"
    }
  }
}
