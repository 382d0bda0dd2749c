import Formats
import Words

/// Words in a row.
extension WordBodyWriter {
  mutating func addRuns(of passage: Passage) {
    for one in passage.runs { text += placed(one) }
  }

  private mutating func placed(_ one: Passage.Run) -> XML {
    let inner = content(one)
    if let link = one.link, targets.contains(link) {
      return """
        <w:hyperlink w:anchor="\(Self.bookmark(link))" w:history="1">\(inner)</w:hyperlink>
        """
    }
    guard let statement = one.statement, let anchor = one.anchor else { return inner }
    let isDraft = manuscript.draft != nil && one.voice == .report
    let words =
      isDraft
      ? control(WordTags.statement(statement), name: language("Mening", "Sentence"), inner) : inner
    guard targets.contains(anchor) || isDraft else { return words }
    let place = number()
    return """
      <w:bookmarkStart w:id="\(place)" w:name="\(Self.bookmark(anchor))"/>\(words)\
      <w:bookmarkEnd w:id="\(place)"/>
      """
  }

  private func content(_ one: Passage.Run) -> XML {
    switch one.voice {
    case .own, .report:
      run(one.words, isBold: one.isBold, isItalic: one.isItalic, style: one.link.map { _ in .link })
    case .quoted: run("”\(one.words)”", style: one.link.map { _ in .link })
    case .tag: "\(run(one.words, style: .tag))\(run(" ", style: .label))"
    case .masked: run(one.words, style: .masked)
    }
  }

  func run(
    _ words: String, isBold: Bool = false, isItalic: Bool = false, style: WordStyle? = nil
  ) -> XML {
    guard !words.isEmpty else { return "" }
    let look: XML = style.map { "<w:rStyle w:val=\"\($0.rawValue)\"/>" } ?? ""
    let type: XML = "\(look)\(isBold ? "<w:b/>" as XML : "")\(isItalic ? "<w:i/>" as XML : "")"
    let properties: XML = type.isEmpty ? "" : "<w:rPr>\(type)</w:rPr>"
    return "<w:r>\(properties)<w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
  }

  /// A content control around runs; it shows itself only to who works in it.
  mutating func control(_ tag: String, name: String, _ content: XML) -> XML {
    """
    <w:sdt><w:sdtPr><w:alias w:val="\(name)"/><w:tag w:val="\(tag)"/><w:id w:val="\(number())"/>\
    <w15:appearance w15:val="hidden"/></w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>
    """
  }
}
