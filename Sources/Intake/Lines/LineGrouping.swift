/// Decides, line end by line end, whether the paragraph goes on.
struct LineGrouping {
  let measure: LineMeasure

  /// So many lines tell how wide a block is set.
  private static let memory = 8

  func paragraphs(_ lines: some Sequence<TextLine>) -> [LineParagraph] {
    var paragraphs: [LineParagraph] = []
    for line in lines {
      if let last = paragraphs.indices.last, continues(paragraphs[last], line) {
        paragraphs[last].lines.append(line)
      } else {
        paragraphs.append(LineParagraph(lines: [line], marker: ListMarker(line)))
      }
    }
    return paragraphs
  }

  private func continues(_ open: LineParagraph, _ next: TextLine) -> Bool {
    let last = open.last
    if beginsItem(next, after: open) || isParted(last, next) { return false }
    let runsOn = last.runsOn(into: next)
    if runsOn && last.ending == .hyphen { return true }
    guard measure.spacing != nil else { return false }
    let isFull = isFull(open, before: next)
    let goesOn = last.ending == .sentence ? endsByChance(last, next, isFull) : runsOn || isFull
    if next.startsPage { return goesOn && last.ending != .sentence }
    guard next.blanksBefore == measure.spacing else { return runsOn && isFull }
    return byMargin(open, next, isFull: isFull) ?? goesOn
  }

  /// Whether a sentence ends at the line's end only because the line was full.
  private func endsByChance(_ last: TextLine, _ next: TextLine, _ isFull: Bool) -> Bool {
    if measure.trailing > 0 && last.trailing > measure.trailing { return false }
    if measure.blanksPart { return isFull }
    return last.width > measure.short && last.need(before: next) > measure.width
  }

  /// Whether the line ended because the next word had no room, not because its writer meant so.
  private func isFull(_ open: LineParagraph, before next: TextLine) -> Bool {
    let need = open.last.need(before: next)
    if need >= measure.leastNeed { return true }
    guard open.last.ending != .sentence else { return false }
    // A number seldom begins a paragraph; a name may begin a line in a block set narrower.
    if next.opening == .digit { return need * 4 >= measure.leastNeed * 3 }
    return open.lines.suffix(Self.memory).dropLast().contains { need >= $0.width }
      && need * 5 >= measure.leastNeed * 4
  }

  /// What the left margins say; `nil` when they say nothing.
  private func byMargin(_ open: LineParagraph, _ next: TextLine, isFull: Bool) -> Bool? {
    let last = open.last
    if open.marker != nil && next.indent > open.first.indent {
      return last.ending != .open || next.opening != .upper || isFull
    }
    if next.indent >= last.indent + 2 { return last.runsOn(into: next) && isFull }
    let isFirstLineIndent = open.lines.count == 1 && open.marker == nil
    if last.indent >= next.indent + 2 && !isFirstLineIndent {
      return last.runsOn(into: next) && isFull
    }
    return nil
  }

  /// A dash or number at a line's start is prose when the line before is full and its sentence
  /// goes on: "insatser\n– som planerat –".
  private func beginsItem(_ next: TextLine, after open: LineParagraph) -> Bool {
    guard let marker = ListMarker(next) else { return false }
    guard marker.isDash || marker.number != nil, open.marker == nil, measure.spacing != nil,
      next.blanksBefore == measure.spacing, !next.startsPage
    else { return true }
    let runsOn = open.last.ending == .open || open.last.ending == .comma
    return !(runsOn && open.last.need(before: next) >= measure.leastNeed && measure.leastNeed > 0)
  }

  /// Whether a heading that shows itself beyond doubt stands on either side.
  private func isParted(_ last: TextLine, _ next: TextLine) -> Bool {
    if last.underline > 0 || next.underline > 0 { return true }
    if LineHeading.hashes(last.text) != nil || LineHeading.hashes(next.text) != nil { return true }
    if last.isAllCaps != next.isAllCaps && last.ending != .hyphen {
      return last.isAllCaps ? next.opening != .lower : last.ending == .sentence
    }
    return last.ending == .sentence && LineHeading.numberDepth(next.text) ?? 0 > 1
  }
}
