import Formats
import Governance
import SwedishText

/// Tells headings from paragraphs, by what the file says or by how the line looks.
struct HeadingFinder {
  private let bodySize: Double?
  private let largerSizes: [Double]
  private let usesStyles: Bool
  private let keepsType: Bool

  init(_ document: SourceDocument) {
    let paragraphs = document.blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
    keepsType = document.keepsType
    usesStyles = paragraphs.count { $0.outlineLevel != nil } >= 2
    bodySize = HeadingFinder.bodySize(paragraphs)
    largerSizes = HeadingFinder.sizes(above: bodySize, paragraphs)
  }

  /// The heading that the passage is, if it is one; `next` is what stands after it.
  func heading(_ passage: Passage, before next: Passage?) -> Part.Heading? {
    guard !passage.isEmpty, passage.source.listLevel == nil else { return nil }
    if let level = passage.source.outlineLevel, passage.text.utf8.count <= Self.longest {
      return Part.Heading(passage.text, level: level)
    }
    guard looksLikeHeading(passage.text) else { return nil }
    if let rank = sizeRank(passage) { return Part.Heading(passage.text, level: rank) }
    if passage.isAllBold, keepsType { return bold(passage) }
    if let plain = plain(passage, before: next) { return plain }
    return nil
  }

  /// A heading is a line, not a paragraph; longer ones are taken for text.
  private static let longest = 200

  private func bold(_ passage: Passage) -> Part.Heading {
    var heading = Part.Heading(passage.text, level: usesStyles ? 4 : largerSizes.count + 2)
    if let depth = heading.depth { heading.level = depth }
    return heading
  }

  /// In text without type: numbered, in capitals, or a short line of its own before a paragraph.
  private func plain(_ passage: Passage, before next: Passage?) -> Part.Heading? {
    let heading = Part.Heading(passage.text, level: 2)
    if let depth = heading.depth, passage.text.utf8.count <= 100 {
      return Part.Heading(title: heading.title, number: heading.number, level: depth)
    }
    if isCapitals(passage.text) { return Part.Heading(title: heading.title, number: nil, level: 2) }
    guard !keepsType, isShortTitle(passage.text), let next, next.text.utf8.count > 60 else {
      return nil
    }
    return heading
  }

  private func sizeRank(_ passage: Passage) -> Int? {
    guard let size = passage.source.size else { return nil }
    return largerSizes.firstIndex { abs($0 - size) < 0.6 }.map { $0 + 1 }
  }

  private func isCapitals(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 4 && letters.allSatisfy { $0.isUppercase }
  }

  private func looksLikeHeading(_ text: String) -> Bool {
    guard text.utf8.count <= 140, let last = text.last, let first = text.first else { return false }
    guard first.isUppercase || first.isNumber || first == "”" else { return false }
    return ![".", ",", ";", "”", ":", "…"].contains(last) || isCapitals(text)
  }

  /// At most twelve words without a finite verb.
  private func isShortTitle(_ text: String) -> Bool {
    let words = plainWords(in: text)
    return (1...12).contains(words.count) && !words.contains { Verb.isFinite($0.lower) }
      && text.first?.isLetter == true
  }

  private static func bodySize(_ paragraphs: [SourceParagraph]) -> Double? {
    var letters: [Double: Int] = [:]
    for paragraph in paragraphs {
      if let size = paragraph.size { letters[size, default: 0] += paragraph.text.utf8.count }
    }
    return letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private static func sizes(above body: Double?, _ paragraphs: [SourceParagraph]) -> [Double] {
    guard let body else { return [] }
    var sizes: [Double] = []
    for size in paragraphs.compactMap(\.size).sorted(by: >)
    where size > body * 1.08 && !sizes.contains(where: { abs($0 - size) < 0.6 }) {
      sizes.append(size)
    }
    return Array(sizes.prefix(4))
  }
}
