import SwedishText

/// A clause of what is told, with its verbs.
struct ToldClause {
  let clause: Clause
  let verbs: [VerbGroup]
  /// What was meant once, not what came of it: "som skulle ha börjat i augusti".
  let isMeant: Bool

  init(_ clause: Clause) {
    self.clause = clause
    verbs = verbGroups(in: clause.words)
    isMeant = ToldWords.meant.holds(clause.words)
  }

  private var words: [Word] { clause.words }

  func holds(_ time: NearTime) -> Bool { clause.range.contains(time.range.lowerBound) }

  var isDeed: Bool {
    guard !clause.isReason, !isMeant else { return false }
    if holdsAsserted(ToldWords.done) || holdsParticiple || isSince { return true }
    return verbs.contains { verb in
      [.perfect, .preterite].contains(verb.tense) && verb.isMain && !verb.isNegated
        && !ToldWords.obstacles.contains { verb.main.utf8.starts(with: $0.utf8) }
    }
  }

  /// "prövas sedan augusti", "erbjuds numera".
  private var isSince: Bool {
    verbs.contains { verb in
      guard verb.tense == .present, !verb.isNegated, verb.range.upperBound < words.count else {
        return false
      }
      return ["sedan", "numera"].contains(words[verb.range.upperBound].lower)
    }
  }

  /// "är utförd", "är nu ombyggda": a state that a deed left.
  private var holdsParticiple: Bool {
    words.indices.contains { index in
      guard ["är", "blev", "blivit"].contains(words[index].lower) else { return false }
      let after = words[(index + 1)...].prefix(4)
      if after.contains(where: { Negation.words.contains($0) }) { return false }
      return after.contains { Participle.tellsDeed($0.lower) }
    }
  }

  var isFuture: Bool { verbs.contains { $0.tense == .future && !$0.isNegated } }

  /// Given up; "utgår från" tells of a starting point.
  var isDropped: Bool {
    ToldWords.dropped.finds(in: words).contains { find in
      let end = find.range.upperBound
      return end >= words.count || !["från", "ifrån"].contains(words[end].lower)
        || find.range.count > 1
    }
  }

  /// Something waits or comes later.
  var isWaiting: Bool { ToldWords.moved.holds(words) || ToldWords.late.holds(words) }

  /// "ännu inte", "inte har hunnit".
  var isUndone: Bool {
    if ToldWords.undone.holds(words) { return true }
    return verbs.contains { $0.isNegated && [.perfect, .pluperfect].contains($0.tense) }
  }

  var isContrast: Bool { words.first.map { ["men", "medan"].contains($0.lower) } ?? false }

  /// "övriga två tak", "den andra etappen".
  var isOfOthers: Bool {
    words.prefix(4).contains {
      ["övriga", "andra", "tredje", "sista", "resten"].contains($0.lower)
    }
  }

  /// What is followed up or measured later is no part of the plan.
  var isFollowUp: Bool { ToldWords.followUp.holds(words) }

  func isComing(_ times: [NearTime]) -> Bool { isFuture || times.contains(where: holds) }

  func isPartly(started planStarts: Bool) -> Bool {
    holdsAsserted(ToldWords.partly) || !planStarts && holdsAsserted(ToldWords.begun)
  }

  /// Verbs in the present, as printed in lower case.
  var presents: [String] { verbs.filter { $0.tense == .present }.map(\.main) }

  /// "läggs inte fram", "kommer inte att byggas": that what was planned will not be.
  func isRefusal(of plan: ComparedStatement) -> Bool {
    guard !ToldWords.undone.holds(words) else { return false }
    let stems = Set(plan.words.map { stem($0.lower) })
    return verbs.contains { verb in
      guard verb.isNegated, [.present, .future].contains(verb.tense) else { return false }
      return stems.contains(stem(verb.main)) && !ToldWords.states.contains(verb.main)
    }
  }

  /// Whether the book fits and nothing denies it.
  private func holdsAsserted(_ book: Phrasebook<Bool>) -> Bool {
    book.finds(in: words).contains { find in
      let near = words[max(0, find.range.lowerBound - 2)..<find.range.upperBound]
      return !near.contains { Negation.words.contains($0) }
        || words[find.range].contains {
          ["alla", "samtliga", "hela", "fullt", "helt"].contains($0.lower)
        }
    }
  }
}
