/// The board that stands beside a citation.
extension CitedText {
  private static let adjectives: WordSet = ["tekniska", "gemensamma", "sociala", "regionala"]

  func body(around range: Range<Int>) -> Body? {
    bodyWithin(range) ?? bodyBefore(range.lowerBound) ?? bodyAfter(range.upperBound)
  }

  private func bodyWithin(_ range: Range<Int>) -> Body? {
    range.first { CitationWords.isBody(words[$0]) }.map { body(endingAt: $0) }
  }

  private func bodyBefore(_ start: Int) -> Body? {
    if start > 0, CitationWords.isCapitals(words[start - 1]) { return body(endingAt: start - 1) }
    for index in stride(from: start - 1, through: 0, by: -1).prefix(Self.reach) {
      if endsSentence(index) || isDay[index] || SectionMark.isSign(words[index]) { return nil }
      if CitationWords.isBody(words[index]) { return body(endingAt: index) }
    }
    return nil
  }

  private func bodyAfter(_ end: Int) -> Body? {
    let between: WordSet = [
      "i", "av", "(", ",", "-", "och", "samt", "beslutade", "beslöt", "gav",
    ]
    for index in (end..<words.count).prefix(7) {
      if CitationWords.isBody(words[index]) { return body(endingAt: index) }
      let isFirstPart = index + 1 < words.count && words[index + 1].text == "-"
      guard between.contains(words[index]) || isFirstPart else { return nil }
    }
    return nil
  }

  /// The whole name: "kultur-, fritids- och ungdomsnämnden".
  private func body(endingAt last: Int) -> Body {
    var first = last
    while first >= 3, ["och", "samt", ","].contains(words[first - 1].lower),
      words[first - 2].text == "-", words[first - 3].kind == .letters
    {
      first -= 3
    }
    if first > 0, Self.adjectives.contains(words[first - 1]) { first -= 1 }
    let isShort = CitationWords.isCapitals(words[last])
    return Body(text: printed(first..<last + 1), words: first..<last + 1, isShort: isShort)
  }
}
