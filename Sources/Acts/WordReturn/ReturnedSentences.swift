import Formats
import Intake
import SwedishText

/// Divides a paragraph of a file into sentences, and says which statements each of them may be.
struct ReturnedSentences {
  private struct Span {
    let id: String
    var range: Range<Int>
  }

  private let keys: DraftKeys
  private let runs: [SourceRun]
  private let bytes: [UInt8]
  private var spans: [Span] = []

  init(_ runs: [SourceRun], _ keys: DraftKeys) {
    self.keys = keys
    self.runs = runs
    bytes = runs.flatMap { Array($0.text.utf8) }
    for (run, range) in ranges() {
      guard let id = keys.statement(of: run.marks) else { continue }
      if let last = spans.last, last.id == id, blank(last.range.upperBound..<range.lowerBound) {
        spans[spans.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        spans.append(Span(id: id, range: range))
      }
    }
  }

  /// The paragraph as one statement, as a heading is.
  var whole: ReturnedSentence { sentence(0..<bytes.count) }

  var divided: [ReturnedSentence] {
    let ends = starts + [bytes.count]
    return zip([0] + ends, ends).map { sentence($0..<$1) }.filter { !$0.text.isEmpty }
  }

  /// Where sentences begin, but the first: as the words say, and as the marks do.
  private var starts: [Int] {
    var starts = Set(sentenceRanges(in: text(0..<bytes.count)).dropFirst().map(\.lowerBound))
    for span in spans where keys.texts[span.id] == text(span.range) {
      for start in starts where span.range.lowerBound < start && start < span.range.upperBound {
        starts.remove(start)
      }
    }
    for (one, next) in zip(spans, spans.dropFirst())
    where one.id != next.id && blank(one.range.upperBound..<next.range.lowerBound) {
      if goesOn(one, next) {
        starts.remove(next.range.lowerBound)
      } else {
        starts.insert(next.range.lowerBound)
      }
    }
    return starts.sorted().filter { $0 > 0 }
  }

  /// "A, och" before "b." is one sentence now, whatever the marks say.
  private func goesOn(_ one: Span, _ next: Span) -> Bool {
    let isAsBefore = [one, next].allSatisfy { keys.texts[$0.id] == text($0.range) }
    guard !isAsBefore, let end = text(one.range).last, let start = text(next.range).first else {
      return false
    }
    return start.isLowercase && ![".", "!", "?", "…", ":", "”", ")"].contains(end)
  }

  private func sentence(_ range: Range<Int>) -> ReturnedSentence {
    var sentence = ReturnedSentence(text: text(range))
    var italic = 0
    for (run, place) in ranges() {
      let shared = place.clamped(to: range)
      guard !shared.isEmpty, !blank(shared) else { continue }
      if run.isItalic { italic += shared.count }
      for case .comment(let id) in run.marks where !sentence.comments.contains(id) {
        sentence.comments.append(id)
      }
      if let id = keys.statement(of: run.marks), !sentence.ids.contains(id) {
        sentence.ids.append(id)
      }
    }
    sentence.isItalic = !sentence.text.isEmpty && italic * 10 >= sentence.text.utf8.count * 9
    return sentence
  }

  private func ranges() -> [(SourceRun, Range<Int>)] {
    var start = 0
    return runs.map { run in
      let range = start..<start + run.text.utf8.count
      start = range.upperBound
      return (run, range)
    }
  }

  private func blank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 == 0x20 } }

  private func text(_ range: Range<Int>) -> String {
    var range = range
    while let last = range.last, bytes[last] == 0x20 { range.removeLast() }
    while let first = range.first, bytes[first] == 0x20 { range.removeFirst() }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
