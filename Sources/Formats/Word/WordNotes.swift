/// Footnotes and endnotes: their text is the report's, and is kept after the paragraph that first
/// refers to them.
struct WordNotes: Sendable {
  private struct Place: Hashable {
    var reference: WordTag
    var id: String
  }

  private var blocks: [Place: [SourceBlock]] = [:]

  /// Gives a note away once, so that a note with many references doesn't grow.
  mutating func take(_ reference: WordTag, _ id: String) -> [SourceBlock] {
    blocks.removeValue(forKey: Place(reference: reference, id: id)) ?? []
  }

  /// Reads the part for footnotes or endnotes.
  mutating func read(_ body: consuming WordBody) throws(UnreadableFile) {
    guard let root = try body.xml.nextChild() else { return }
    let reference: WordTag = root == .endnotes ? .endnoteReference : .footnoteReference
    while let tag = try body.xml.nextChild() {
      let id = body.xml.value("id") ?? ""
      // The lines that part notes from the text are notes with a type.
      let isLine = body.xml.value("type").map { $0 != "normal" } ?? false
      guard tag == .footnote || tag == .endnote, !isLine else {
        try body.xml.skip()
        continue
      }
      blocks[Place(reference: reference, id: id)] = try body.blocks()
    }
  }
}
