/// A chapter of an edition while it is written: an area's follow-up, or another section.
package struct Contribution: Equatable, Sendable {
  package enum State: Equatable, Sendable {
    case writing
    case handedIn(on: Day)
    /// Åter för komplettering.
    case sentBack(because: String)
  }

  package enum Refusal: Error, Equatable, Sendable {
    case empty
    case alreadyHandedIn(on: Day)
    case notHandedIn
    case withoutReason
    /// Two statements with one identifier.
    case statementTwice(String)
    /// A chart, by title, that nobody could read.
    case notDrawable(title: String, Chart.Refusal)
    /// Pictures whose file nobody has added, by file name.
    case pictureNotAdded([String])
    /// A line that begins as a chart or a picture does, but couldn't be read as one.
    case figureNotRead(String)
  }

  package var edition: Edition.ID?
  package var section = Section.Kind.area
  package var area: Area.ID?
  package var heading = ""
  /// The heading's own number ("3.2"), when the report has such.
  package var number = ""
  /// Its place in the edition, from 1.
  package var place: Int?
  package private(set) var state = State.writing
  package var blocks: [Block] = []
  /// The highest number that a statement has got; none is used again.
  package var lastNumber: Int?

  package init() {}
}

extension Contribution {
  package var isWritable: Bool {
    if case .handedIn = state { false } else { true }
  }

  package func handedIn(on day: Day) throws(Refusal) -> Contribution {
    if case .handedIn(let earlier) = state { throw .alreadyHandedIn(on: earlier) }
    guard blocks.contains(where: { !$0.isEmpty }) else { throw .empty }
    try drawable()
    return moving(to: .handedIn(on: day))
  }

  package func sentBack(because reason: String) throws(Refusal) -> Contribution {
    guard case .handedIn = state else { throw .notHandedIn }
    guard !reason.isEmpty else { throw .withoutReason }
    return moving(to: .sentBack(because: reason))
  }

  /// What is handed in must be possible to show.
  private func drawable() throws(Refusal) {
    for statement in blocks.filter({ $0.kind == .paragraph }).flatMap(\.statements) {
      let isFigure = ["!diagram", "!bild"].contains(where: statement.text.hasPrefix)
      if isFigure { throw .figureNotRead(statement.text) }
    }
    for case .chart(let chart) in blocks.map(\.kind) {
      do throws(Chart.Refusal) {
        try chart.whole()
      } catch {
        throw .notDrawable(title: chart.title, error)
      }
    }
    let missing = blocks.pictures.filter { !$0.isAdded }.map(\.fileName)
    guard missing.isEmpty else { throw .pictureNotAdded(missing) }
  }

  private func moving(to next: State) -> Contribution {
    var contribution = self
    contribution.state = next
    return contribution
  }

  /// Gives a stored state back, without asking what came before.
  mutating func restore(_ stored: State) { state = stored }
}
