import Governance

/// A direction in other words than the board adopted: nobody can tell what was decided.
struct AlteredWording: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    let adopted = BoardsSentence.all(in: subject.report, .adopted)
    return quotes(subject.report, adopted) + direction(subject, adopted)
  }

  private func quotes(_ report: Report, _ adopted: [BoardsSentence]) -> [Remark] {
    guard !adopted.isEmpty else { return [] }
    return report.areas.flatMap { area -> [Remark] in
      let quoted = BoardsSentence.all(in: area, .quote)
      return Alignment(of: quoted, with: adopted).differences.map { difference in
        Remark(
          .alteredQuote(from: difference.from, to: difference.to), weight: .warning,
          at: Remark.Place(difference.now), words: difference.to, beside: difference.then)
      }
    }
  }

  /// The direction chapter against the earlier edition's: the board's words don't change in a year.
  private func direction(_ subject: Subject, _ adopted: [BoardsSentence]) -> [Remark] {
    guard let earlier = subject.earlier else { return [] }
    let before = BoardsSentence.all(in: earlier, .adopted)
    guard !before.isEmpty else { return [] }
    return Alignment(of: adopted, with: before).differences.filter { !$0.from.isEmpty }.map {
      difference in
      Remark(
        .alteredDirection(from: difference.from, to: difference.to), weight: .warning,
        at: Remark.Place(difference.now), words: difference.to, beside: difference.then)
    }
  }
}
