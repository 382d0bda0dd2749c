import Formats
import SwedishText

/// Which segments begin in words that stood in an earlier segment: so the direction is found
/// whatever its heading says.
struct QuoteLinks {
  /// For every segment the earlier segments whose words it begins with.
  private(set) var targets: [[Int]]

  /// Passages of a segment that may quote: a lead-in and a subheading may stand before.
  private static let opening = 3
  /// The direction stands early; the limit keeps long documents linear.
  private static let indexed = 400
  /// Word pairs that stand in more passages than these say nothing.
  private static let widest = 12
  private static let candidates = 4

  init(_ segments: [Segment]) {
    var index = Index()
    targets = []
    for (place, segment) in segments.enumerated() {
      let opening = segment.passages.prefix(Self.opening).map { Wording($0.text) }
      targets.append(Array(Set(opening.flatMap { index.targets(of: $0) })).sorted())
      guard index.wordings.count < Self.indexed else { continue }
      for text in segment.directionTexts { index.add(Wording(text), place) }
    }
  }

  private struct Index {
    var wordings: [(wording: Wording, segment: Int)] = []
    private var byPair: [UInt64: [Int]] = [:]

    mutating func add(_ wording: Wording, _ segment: Int) {
      guard wording.count >= Wording.fewest else { return }
      for pair in wording.pairs { byPair[pair, default: []].append(wordings.count) }
      wordings.append((wording, segment))
    }

    func targets(of quote: Wording) -> [Int] {
      var votes: [Int: Int] = [:]
      for pair in quote.pairs {
        for place in (byPair[pair] ?? []).prefix(QuoteLinks.widest) {
          votes[place, default: 0] += 1
        }
      }
      let best = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return best.prefix(QuoteLinks.candidates).map(\.key)
        .filter { wordings[$0].wording.isQuoted(by: quote) }.map { wordings[$0].segment }
    }
  }
}

extension Segment {
  var directionTexts: [String] { parts.flatMap(\.directionTexts) }
}

extension Part {
  /// Passages and table cells: a direction may be set as a table of areas and wordings.
  var directionTexts: [String] {
    switch self {
    case .heading: []
    case .passage(let passage): [passage.text]
    case .table(let table): table.rows.flatMap { $0 }
    }
  }
}
