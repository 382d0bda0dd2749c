/// What the reader stands in at a place of the document: controls, bookmarks and comments.
struct WordMarks: Sendable {
  /// More than this stands around no words; a file that says so was made to harm.
  private static let most = 64

  /// Else nothing is kept, and nothing is spent on it.
  let isKept: Bool
  private var controls: [SourceMark] = []
  private var ranges: [(id: String, mark: SourceMark)] = []

  init(isKept: Bool) { self.isKept = isKept }

  var current: [SourceMark] { isKept ? ranges.map(\.mark) + controls : [] }

  /// How many controls stand around the place.
  var depth: Int { controls.count }

  mutating func enter(_ tag: String) {
    if isKept, controls.count < Self.most { controls.append(.control(tag)) }
  }

  mutating func leave(to depth: Int) { controls.removeLast(controls.count - depth) }

  mutating func begin(_ mark: SourceMark, id: String) {
    if isKept, ranges.count < Self.most { ranges.append((id, mark)) }
  }

  /// Bookmarks and comments are numbered apart.
  mutating func endBookmark(_ id: String) {
    ranges.removeAll { range in
      if case .bookmark = range.mark { range.id == id } else { false }
    }
  }

  mutating func endComment(_ id: String) { ranges.removeAll { $0.mark == .comment(id) } }
}

extension SourceMark {
  /// Stands among the letters where the file has a picture.
  package static let picture = "\u{FFFC}"
}

extension WordBody {
  /// Passes an element that holds no words, and keeps what it marks.
  mutating func pass(_ tag: WordTag) throws(UnreadableFile) {
    let id = xml.value("id") ?? ""
    switch tag {
    case .bookmarkStart: marks.begin(.bookmark(xml.value("name") ?? ""), id: id)
    case .bookmarkEnd: marks.endBookmark(id)
    case .commentRangeStart: marks.begin(.comment(id), id: id)
    case .commentRangeEnd: marks.endComment(id)
    default: break
    }
    try xml.skip()
  }

  /// Whether a content control holds a table of contents, which repeats the headings.
  mutating func isContents() throws(UnreadableFile) -> Bool {
    var found = false
    while let tag = try xml.nextChild() {
      switch tag {
      case .tag: marks.enter(try xml.setting() ?? "")
      case .docPartObj: found = try isContents() || found
      case .docPartGallery: found = try xml.setting() == "Table of Contents" || found
      default: try xml.skip()
      }
    }
    return found
  }
}
