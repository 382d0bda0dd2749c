extension WordBody {
  /// Reads what stands inside a paragraph, or inside a wrapper in it.
  mutating func read(into paragraph: inout WordParagraph) throws(UnreadableFile) {
    while let tag = try xml.nextChild() {
      switch tag {
      case .pPr: try setting(of: &paragraph)
      case .r: try run(into: &paragraph)
      case .sdtPr:
        if try isContents() { return try xml.skipRest() }
      case .choice, .fallback:
        try read(into: &paragraph)
        return try xml.skipRest()
      case .fldSimple where WordFields.isContents(xml.value("instr") ?? ""): try xml.skip()
      case .fldSimple: try read(into: &paragraph)
      case .math, .mathParagraph: try math(into: &paragraph)
      case _ where tag.isWrapper:
        let depth = marks.depth
        try read(into: &paragraph)
        marks.leave(to: depth)
      default: try pass(tag)
      }
    }
  }

  private mutating func setting(of paragraph: inout WordParagraph) throws(UnreadableFile) {
    var setting = try xml.paragraphSetting()
    let style = styles.paragraphStyle(setting.style)
    setting.fill(from: style.setting)
    paragraph.setting = setting
    paragraph.style = style
    if setting.outline.map({ $0 < 9 }) == true { fields.headingBegan() }
  }

  private mutating func run(into paragraph: inout WordParagraph) throws(UnreadableFile) {
    var look = styles.look(of: WordLetters(), in: paragraph.style)
    try readRun(into: &paragraph, &look)
  }

  private mutating func readRun(
    into paragraph: inout WordParagraph, _ look: inout WordLook
  ) throws(UnreadableFile) {
    while let tag = try xml.nextChild() {
      switch tag {
      case .rPr: look = styles.look(of: try xml.letters(), in: paragraph.style)
      case .choice, .fallback:
        try readRun(into: &paragraph, &look)
        return try xml.skipRest()
      case .alternateContent, .ruby, .rubyBase: try readRun(into: &paragraph, &look)
      case .r: try run(into: &paragraph)
      case .drawing, .pict, .object:
        if marks.isKept { append(SourceMark.picture, look, to: &paragraph) }
        try textBoxes(into: &paragraph)
      case .footnoteReference, .endnoteReference: try note(tag, into: &paragraph)
      case .fldChar:
        fields.met(xml.value("fldCharType"))
        try xml.skip()
      case .instrText: fields.instructed(try xml.content())
      case .br where xml.value("type") == "page":
        paragraph.brokePage()
        try xml.skip()
      default: append(try letters(tag), look, to: &paragraph)
      }
    }
  }

  /// Passes an element of a run and gives what it says in letters.
  private mutating func letters(_ tag: WordTag) throws(UnreadableFile) -> String {
    switch tag {
    case .t, .mathLetters: return try xml.content()
    case .sym: return try symbol()
    default:
      try xml.skip()
      return Self.characters[tag] ?? ""
    }
  }

  /// A hyphen that keeps words together says no more than a hyphen.
  private static let characters: [WordTag: String] = [
    .tab: "\t", .ptab: "\t", .br: "\n", .cr: "\n", .noBreakHyphen: "-", .softHyphen: "\u{ad}",
  ]

  /// The check marks and bullets of Word's symbol fonts, as people use them for status.
  private static let symbols: [String: String] = [
    "F0FC": "\u{2713}", "F0FB": "\u{2717}", "F0FE": "\u{2611}", "F0FD": "\u{2612}",
    "F0A8": "\u{2610}", "F06F": "\u{2610}", "F0B7": "\u{2022}", "F0A7": "\u{25aa}",
    "F0E0": "\u{2192}",
  ]

  private mutating func symbol() throws(UnreadableFile) -> String {
    let code = xml.value("char")?.uppercased() ?? ""
    try xml.skip()
    if let known = Self.symbols[code] { return known }
    let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init)
    return scalar.map { $0.value < 0x20 ? "" : String($0) } ?? ""
  }

  private func append(_ text: String, _ look: WordLook, to paragraph: inout WordParagraph) {
    if !fields.isSilent { paragraph.append(text, look, marks.current) }
  }

  /// Formulas hold their letters in a vocabulary of their own, at any depth.
  private mutating func math(into paragraph: inout WordParagraph) throws(UnreadableFile) {
    let look = styles.look(of: WordLetters(), in: paragraph.style)
    while let tag = try xml.nextChild() {
      if tag == .mathLetters {
        append(try xml.content(), look, to: &paragraph)
      } else {
        try math(into: &paragraph)
      }
    }
  }

  /// Finds text boxes at any depth of a drawing, whose alternatives hold the same box twice.
  private mutating func textBoxes(into paragraph: inout WordParagraph) throws(UnreadableFile) {
    while let tag = try xml.nextChild() {
      switch tag {
      case .txbxContent:
        let outer = fields
        fields = WordFields()
        paragraph.attached += try blocks()
        fields = outer
      case .choice, .fallback:
        try textBoxes(into: &paragraph)
        return try xml.skipRest()
      default: try textBoxes(into: &paragraph)
      }
    }
  }

  private mutating func note(
    _ tag: WordTag, into paragraph: inout WordParagraph
  ) throws(UnreadableFile) {
    let id = xml.value("id") ?? ""
    try xml.skip()
    if !fields.isSilent { paragraph.attached += notes.take(tag, id) }
  }
}
