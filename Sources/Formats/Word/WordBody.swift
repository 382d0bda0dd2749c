/// Reads the blocks of a document's main part, or of its notes.
struct WordBody {
  var xml: XMLReader<WordTag>
  let styles: WordStyles
  let numbering: WordNumbering
  var notes: WordNotes
  var fields = WordFields()
  var marks: WordMarks

  init(
    _ xml: XMLReader<WordTag>, styles: WordStyles, numbering: WordNumbering,
    notes: WordNotes = WordNotes(), keepsMarks: Bool = false
  ) {
    marks = WordMarks(isKept: keepsMarks)
    self.xml = xml
    self.styles = styles
    self.numbering = numbering
    self.notes = notes
  }

  /// The whole document; the file is no Word document when its main part is something else.
  mutating func document() throws(UnreadableFile) -> [SourceBlock] {
    guard try xml.nextChild() == .document else { throw .notWord }
    var blocks: [SourceBlock] = []
    while let tag = try xml.nextChild() {
      if tag == .body { blocks += try self.blocks() } else { try xml.skip() }
    }
    // What stands after the root's end must be nothing.
    _ = try xml.next()
    return blocks
  }

  /// The blocks up to the end of the current element.
  mutating func blocks() throws(UnreadableFile) -> [SourceBlock] {
    try flow().blocks
  }

  mutating func flow() throws(UnreadableFile) -> WordFlow {
    var flow = WordFlow()
    try read(into: &flow)
    settle(&flow)
    return flow
  }

  /// Places a paragraph whose mark is deleted when none follows that could continue it.
  private func settle(_ flow: inout WordFlow) {
    guard let begun = flow.begun else { return }
    flow.begun = nil
    place(begun, in: &flow)
  }

  private mutating func read(into flow: inout WordFlow) throws(UnreadableFile) {
    while let tag = try xml.nextChild() {
      switch tag {
      case .p: try paragraph(into: &flow)
      case .tbl:
        settle(&flow)
        try table(into: &flow)
      case .tcPr: flow.cell = try cellProperties()
      case .sdtPr:
        if try isContents() { return try xml.skipRest() }
      case .choice, .fallback:
        try read(into: &flow)
        return try xml.skipRest()
      case _ where tag.isWrapper:
        let depth = marks.depth
        try read(into: &flow)
        marks.leave(to: depth)
      default: try pass(tag)
      }
    }
  }

  private mutating func paragraph(into flow: inout WordFlow) throws(UnreadableFile) {
    var paragraph = flow.begun ?? WordParagraph()
    flow.begun = nil
    paragraph.setting = WordSetting()
    paragraph.style = styles.paragraphStyle(nil)
    try read(into: &paragraph)
    fields.paragraphEnded()
    if paragraph.setting.mark.isDeleted {
      flow.begun = paragraph
    } else {
      place(paragraph, in: &flow)
    }
  }

  private func place(_ paragraph: WordParagraph, in flow: inout WordFlow) {
    let startsPage = paragraph.startsPage || paragraph.setting.startsPage == true
    if startsPage { flow.followsGap = true }
    if !paragraph.hasText {
      flow.followsGap = true
    } else if !WordHeading.isLineOfContents(paragraph.style.name) {
      flow.append(.paragraph(source(paragraph, followsGap: flow.followsGap)))
    }
    for block in paragraph.attached { flow.append(block) }
    if paragraph.endsPage { flow.followsGap = true }
  }

  private func source(_ paragraph: WordParagraph, followsGap: Bool) -> SourceParagraph {
    let setting = paragraph.setting
    let outline = setting.outline.flatMap { (0..<9).contains($0) ? $0 + 1 : nil }
    return SourceParagraph(
      runs: paragraph.runs, outlineLevel: outline,
      listLevel: outline == nil ? listLevel(of: paragraph) : nil, style: paragraph.style.name,
      size: paragraph.size, isIndented: Self.isIndented(setting), followsGap: followsGap)
  }

  /// The deeper of what the numbering and the style's name say: "List Bullet 2" is a list of its
  /// own at the outermost level, set in further.
  private func listLevel(of paragraph: WordParagraph) -> Int? {
    if paragraph.setting.list == "0" { return nil }
    let numbered = numbering.level(of: paragraph.setting, style: paragraph.setting.style)
    let named = WordHeading.listLevel(of: paragraph.style.name)
    guard let numbered, let named else { return numbered ?? named }
    return max(numbered, named)
  }

  /// A hanging first line that reaches the margin is no indentation.
  private static func isIndented(_ setting: WordSetting) -> Bool {
    let visible = 100
    return (setting.left ?? 0) - max(0, setting.hanging ?? 0) >= visible
  }
}
