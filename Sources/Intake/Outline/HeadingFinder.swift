import Formats
import Governance
import SwedishText

/// Tells headings from paragraphs, by what the file says or by how the line looks.
struct HeadingFinder {
  /// What stands after a line.
  enum Following {
    case text
    /// A line too short to tell a heading by.
    case line
    /// A list or a table.
    case block
    /// `isPlain` when that heading itself is told by the heading after it only.
    case heading(isPlain: Bool)
    case end
  }

  private let largerSizes: [Double]
  private let usesStyles: Bool
  /// Whether the file sets headings by style, size or bold: then a plain line is none.
  private let usesType: Bool

  init(_ document: SourceDocument) {
    let paragraphs = document.blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
    let body = HeadingFinder.bodySize(paragraphs)
    largerSizes = HeadingFinder.sizes(above: body, paragraphs)
    usesStyles = paragraphs.count { $0.outlineLevel != nil } >= 2
    let bold = document.keepsType ? paragraphs.count(where: HeadingFinder.isBoldLine) : 0
    usesType = document.keepsType && (usesStyles || !largerSizes.isEmpty || bold >= 2)
  }

  func following(_ passage: Passage) -> Following {
    if passage.source.listLevel != nil { return .block }
    return passage.text.utf8.count > 60 || passage.text.last == "." ? .text : .line
  }

  /// The heading that the passage is, if it is one.
  func heading(_ passage: Passage, before next: Following) -> Part.Heading? {
    guard !passage.isEmpty, passage.source.listLevel == nil || passage.source.outlineLevel != nil
    else { return nil }
    let text = passage.text
    if let level = passage.source.outlineLevel, text.utf8.count <= Self.longest {
      return Part.Heading(text, level: min(level, Part.Heading.innerLevel - 1))
    }
    if text.last == ":", isLead(text) {
      return Part.Heading(title: text, number: nil, level: Part.Heading.innerLevel)
    }
    guard looksLikeHeading(passage) else { return nil }
    if let rank = sizeRank(passage) { return Part.Heading(text, level: rank) }
    if passage.isAllBold, usesType { return bold(passage) }
    return plain(passage, before: next)
  }

  /// A heading is a line, not a paragraph; longer ones are taken for text.
  private static let longest = 200

  private static let belowStyled = 6

  /// "Planerade åtgärder:" and "Ur nämndens inriktning:" on a line of their own.
  private func isLead(_ text: String) -> Bool {
    let lead = String(text.dropLast())
    // "Följande återstår att göra under året:" is a sentence that leads a list.
    let words = plainWords(in: lead)
    if words.count > 3, words.contains(where: { Verb.isFinite($0) }) { return false }
    return SectionTitle.status(of: lead) != nil || SectionTitle.leadsQuote(lead)
  }

  private func bold(_ passage: Passage) -> Part.Heading {
    var heading = Part.Heading(passage.text, level: usesStyles ? 4 : largerSizes.count + 2)
    if let depth = heading.depth { heading.level = depth }
    return heading
  }

  /// In text without type: numbered, in capitals, or a short line of its own before a text.
  private func plain(_ passage: Passage, before next: Following) -> Part.Heading? {
    // Where other headings are numbered or in capitals, a plain line stands under them.
    var heading = Part.Heading(passage.text, level: usesStyles ? Self.belowStyled : 2)
    if let depth = heading.depth, passage.text.utf8.count <= 100 {
      heading.level = depth
      return heading
    }
    if isCapitals(passage.text) {
      heading.level = 2
      return heading
    }
    guard !usesType, stands(over: next, passage.text) else { return nil }
    return isShortTitle(passage.text) || heading.number != nil ? heading : nil
  }

  private func stands(over next: Following, _ text: String) -> Bool {
    switch next {
    case .text, .block, .heading(isPlain: false): true
    case .heading(isPlain: true), .line:
      SectionTitle.kind(of: text) != nil || SectionTitle.isPartOfArea(text)
    case .end: false
    }
  }

  private func sizeRank(_ passage: Passage) -> Int? {
    guard let size = passage.source.size else { return nil }
    return largerSizes.firstIndex { abs($0 - size) < 0.6 }.map { $0 + 1 }
  }

  private func looksLikeHeading(_ passage: Passage) -> Bool {
    let text = passage.text
    guard text.utf8.count <= 140, let last = text.last, let first = text.first else { return false }
    guard
      first.isUppercase || first.isNumber || first == "”"
        || Part.Heading(text, level: 1).number != nil
    else { return false }
    if last == ":" { return passage.isAllBold || isCapitals(text) }
    if [".", ",", ";", "…"].contains(last) { return isCapitals(text) && last == "." }
    return last != "”" || first != "”"
  }

  private func isCapitals(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 4 && letters.allSatisfy { $0.isUppercase }
  }

  /// At most twelve words; a finite verb only in a short line or a question.
  private func isShortTitle(_ text: String) -> Bool {
    let words = plainWords(in: text)
    guard (1...12).contains(words.count), text.contains(where: \.isLetter) else { return false }
    return words.count <= 8 || text.last == "?" || !words.contains { Verb.isFinite($0) }
  }
}
