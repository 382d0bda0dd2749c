package import Governance

/// A line that begins a paragraph of minutes: "§ 44 Budget 2027", "BUN 2026-06-17 § 44", "44 § Budget".
package struct ParagraphHead: Equatable, Sendable {
  /// As printed before the paragraph.
  package let body: String?
  package let day: Day?
  /// Of the day, or printed with the paragraph: "§ 44/2026".
  package let year: Int?
  package let numbers: [Int]
  /// What stands behind the paragraph, as printed.
  package let rest: String
}

/// The paragraph that the line begins; `nil` for other lines, and for paragraphs of statutes.
package func paragraphHead(of line: String) -> ParagraphHead? {
  HeadReader(line).read()
}

/// The first whole day that the line prints.
package func printedDay(in line: String) -> Day? {
  printedDays(in: words(in: line)).lazy.compactMap(\.day).first
}

/// The board, council or committee that the line names first, as printed.
package func bodyName(in line: String) -> String? {
  let text = CitedText(ReadText(line))
  guard let place = text.words.firstIndex(where: { CitationWords.isBody($0) }) else { return nil }
  return text.body(around: place..<place + 1)?.text
}

private struct HeadReader {
  /// More words than this before the sign make it a sentence, not a head.
  private static let mostBefore = 10
  /// A heading that begins with the name of a statute says more than the name.
  private static let fewestOfHeading = 4

  private let line: String
  private let text: CitedText

  init(_ line: String) {
    self.line = line
    text = CitedText(ReadText(line))
  }

  func read() -> ParagraphHead? {
    let words = text.words
    let place = words.prefix(Self.mostBefore + 1).firstIndex { SectionMark.isSign($0) }
    guard let place else { return nil }
    if place == 1, words[0].kind == .number { return numberFirst() }
    guard (0..<place).allSatisfy(canStandBefore),
      let mark = SectionMark.read(words, at: place, isDay: text.isDay), !isStatute(mark)
    else { return nil }
    let before = text.days.last { $0.words.upperBound <= place }
    let after = text.dayIndex(beginningAfter: mark.words.upperBound).map { text.days[$0] }
    let day = before ?? after
    let end = before == nil ? after?.words.upperBound : nil
    guard beginsHeading(end ?? mark.words.upperBound) else { return nil }
    return ParagraphHead(
      body: body(before: place), day: day?.day, year: mark.year ?? day?.year,
      numbers: mark.numbers, rest: rest(from: end ?? mark.words.upperBound))
  }

  /// "44 § Budget 2027" as older minutes have it; a statute goes on in small letters.
  private func numberFirst() -> ParagraphHead? {
    let words = text.words
    guard words.count > 2, words[2].isCapitalized, !CitationWords.isLaw(words[2]),
      let number = Int(words[0].text), number > 0
    else { return nil }
    return ParagraphHead(body: nil, day: nil, year: nil, numbers: [number], rest: rest(from: 2))
  }

  /// A heading begins with a capital: "§ 2 bibliotekslagen säger …" is a line of running text.
  private func beginsHeading(_ place: Int) -> Bool {
    guard place < text.words.count, text.words[place].kind == .letters else { return true }
    let word = text.words[place]
    return word.isCapitalized || ["dnr", "diarienummer", "diarienr"].contains(word.lower)
  }

  private func canStandBefore(_ index: Int) -> Bool {
    let word = text.words[index]
    if word.isSign || text.isDay[index] || CitationWords.isBody(word) { return true }
    let isFirstPart = index + 1 < text.words.count && text.words[index + 1].text == "-"
    return isFirstPart || CitationWords.isCapitals(word) || Self.leads.contains(word)
  }

  private static let leads: WordSet = [
    "och", "den", "beslut", "protokoll", "sammanträde", "ärende", "tekniska", "sociala", "dnr",
    "paragraf", "utdrag", "nr", "gemensamma",
  ]

  private func isStatute(_ mark: SectionMark) -> Bool {
    guard StatuteTest(text: text).isStatute(mark) else { return false }
    let rest = text.words[mark.words.upperBound...].filter { $0.kind == .letters }
    let isHeading =
      rest.first.map { $0.isCapitalized } ?? false && rest.count >= Self.fewestOfHeading
    return !isHeading
  }

  private func body(before place: Int) -> String? {
    let named = (0..<place).last { index in
      CitationWords.isBody(text.words[index]) || CitationWords.isCapitals(text.words[index])
    }
    guard let named else { return nil }
    return text.body(around: named..<named + 1)?.text ?? text.words[named].text
  }

  private func rest(from place: Int) -> String {
    guard place < text.words.count else { return "" }
    let bytes = Array(line.utf8)[text.words[place].range.lowerBound...]
    let rest = String(decoding: bytes, as: UTF8.self)
    return String(rest.drop { " :–—-.,)\t".contains($0) })
  }
}
