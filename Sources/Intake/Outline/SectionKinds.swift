import Governance
import SwedishText

/// Says what each section is: by its heading's words, its place and whether it quotes the direction.
enum SectionKinds {
  static func settle(_ sections: inout [OutlinedSection]) {
    for index in sections.indices {
      sections[index].kind =
        named(sections[index]) ?? (sections[index].heading == nil ? .background : .free)
    }
    let direction = DirectionText(sections)
    let start = sections.firstIndex { $0.kind == .introduction }
    for index in sections.indices where sections[index].kind == .free {
      if isArea(index, sections, start: start, direction) { sections[index].kind = .area }
    }
    settleOdd(&sections, direction)
  }

  private static func named(_ section: OutlinedSection) -> Section.Kind? {
    section.heading.flatMap { SectionTitle.kind(of: $0.title) }
  }

  /// An area quotes the direction, or stands among the areas with a heading of its own words.
  private static func isArea(
    _ index: Int, _ sections: [OutlinedSection], start: Int?, _ direction: DirectionText
  ) -> Bool {
    let section = sections[index]
    if section.parts.isEmpty { return false }
    if direction.opens(section) { return true }
    guard named(section) == nil, let start, index > start else { return false }
    let level = section.heading?.level ?? 1
    return level >= (sections[start].heading?.level ?? 1)
      && !sections[start..<index].contains {
        $0.kind == .summary && ($0.heading?.level ?? 1) <= level
      }
  }

  /// A heading whose words say one thing while its text quotes the direction is an area after all
  /// ("Uppföljning av frånvaro"); a title page before the first chapter is background.
  private static func settleOdd(_ sections: inout [OutlinedSection], _ direction: DirectionText) {
    guard let first = sections.firstIndex(where: { $0.kind == .direction }) else { return }
    for index in sections.indices where index > first {
      let isDoubtful =
        [.introduction, .background, .free].contains(sections[index].kind)
        || (sections[index].kind == .direction && index > first + 1)
      if isDoubtful, direction.opens(sections[index]) { sections[index].kind = .area }
    }
    for index in sections.indices where index < first && sections[index].kind == .free {
      sections[index].kind = .background
    }
  }
}

/// The paragraphs of the direction chapter, to find quotes by.
struct DirectionText {
  private var paragraphs: [[Word]] = []
  private var sentences: [[Word]] = []

  init(_ sections: [OutlinedSection]) {
    for section in sections where section.kind == .direction {
      for case .passage(let passage) in section.parts {
        paragraphs.append(words(in: passage.text))
        sentences += SwedishText.sentences(in: passage.text).map { words(in: $0) }
      }
    }
  }

  /// Whether the passage speaks in the direction's words: as a whole, or most of its first sentence.
  func isQuoted(by passage: Passage) -> Bool {
    let quoted = words(in: passage.text)
    guard quoted.count >= 5 else { return false }
    if paragraphs.contains(where: { overlap($0, quoted) >= 0.6 }) { return true }
    if paragraphs.contains(where: { containment(of: quoted, in: $0) >= 0.8 }) { return true }
    return SwedishText.sentences(in: passage.text).contains { isQuoted(words(in: $0)) }
  }

  private func isQuoted(_ sentence: [Word]) -> Bool {
    sentence.count >= 6 && sentences.contains { overlap($0, sentence) >= 0.6 }
  }

  /// Whether one of the section's first three passages quotes the direction.
  func opens(_ section: OutlinedSection) -> Bool {
    let passages = section.parts.compactMap { part in
      if case .passage(let passage) = part { passage } else { nil }
    }
    return passages.prefix(3).contains(where: isQuoted)
  }
}
