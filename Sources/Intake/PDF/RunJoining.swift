import Formats

/// Joins the lines of a paragraph and keeps which words are bold or italic.
enum RunJoining {
  static func append(_ line: PDFLine, to runs: inout [SourceRun], _ joining: LineJoining) {
    var next = line.runs
    if let marker = line.marker, runs.isEmpty { next = withoutMarker(next, marker) }
    next = next.filter { !$0.text.isEmpty }
    while let first = next.first, first.text.allSatisfy(\.isWhitespace) { next.removeFirst() }
    guard let start = next.first else { return }
    if let last = runs.last {
      let right = start.text.foldingWhiteSpace()
      runs[runs.count - 1].text = joining.ended(last.text.trimmingEnd(), before: right)
      next[0].text = String(start.text.drop(while: \.isWhitespace))
    }
    for run in next {
      if let last = runs.last, last.isBold == run.isBold, last.isItalic == run.isItalic {
        runs[runs.count - 1].text += run.text
      } else {
        runs.append(run)
      }
    }
  }

  private static func withoutMarker(_ runs: [SourceRun], _ marker: ListMarker) -> [SourceRun] {
    var runs = runs
    var rest = marker.hang - 1
    for index in runs.indices where rest > 0 {
      let text = runs[index].text.drop(while: \.isWhitespace)
      let cut = min(rest, text.unicodeScalars.count)
      runs[index].text = String(text.unicodeScalars.dropFirst(cut))
      rest -= cut
    }
    if let first = runs.first { runs[0].text = String(first.text.drop(while: \.isWhitespace)) }
    return runs
  }

  /// White space folded and whole letters, within and between the runs.
  static func folded(_ runs: [SourceRun]) -> [SourceRun] {
    var folded: [SourceRun] = []
    for run in runs {
      let begins = run.text.first?.isWhitespace == true
      let ends = run.text.last?.isWhitespace == true
      let text = Composition.compose(run.text.foldingWhiteSpace())
      if begins, let last = folded.last, !last.text.hasSuffix(" ") {
        folded[folded.count - 1].text += " "
      }
      guard !text.isEmpty else { continue }
      folded.append(SourceRun(ends ? text + " " : text, isBold: run.isBold, isItalic: run.isItalic))
    }
    if let last = folded.last { folded[folded.count - 1].text = last.text.trimmingEnd() }
    return folded
  }
}

extension String {
  func trimmingEnd() -> String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
