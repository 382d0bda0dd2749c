import SwedishText

/// Which words tell of a rise or a fall, and of what a rise is good, bad or neither.
enum TrendWords {
  enum Worth { case good, bad, neutral, unknown }

  static func course(_ verb: VerbGroup, _ clue: Clue) -> Trend.Course? {
    let after = clue.words[verb.range.upperBound...].prefix(4).map(\.lower)
    if rising.contains(verb.lemma) { return .up }
    if falling.contains(verb.lemma) { return .down }
    if verb.lemma == "gå" {
      if after.contains("ned") || after.contains("ner") { return .down }
      return after.first == "upp" ? .up : nil
    }
    if verb.lemma == "vara", after.contains("borta") { return .down }
    if verb.lemma == "kunna", [.perfect, .preterite].contains(verb.tense) {
      return after.lazy.compactMap(course(ofInfinitive:)).first
    }
    guard verb.lemma == "fortsätta", let at = after.firstIndex(of: "att"), at + 1 < after.count
    else {
      return nil
    }
    return course(ofInfinitive: after[at + 1])
  }

  private static func course(ofInfinitive verb: String) -> Trend.Course? {
    rising.contains(verb) ? .up : falling.contains(verb) ? .down : nil
  }

  /// Of the first word that is known to be good or bad to have more of; failing that, whether one is
  /// known to be neither.
  static func worth(_ words: [Word]) -> Worth {
    var isNeutral = false
    if words.contains(where: { unmade.contains($0) }) { return .bad }
    if words.contains(where: { fair.contains($0) }) { return .good }
    for word in words where word.kind == .letters && word.lower.utf8.count > 2 {
      switch worth(word.lower) {
      case .neutral?: isNeutral = true
      case let worth?: return worth
      case nil: break
      }
    }
    if isShare(words) { return .good }
    return isNeutral ? .neutral : .unknown
  }

  /// Of a subject, its words from the last to the first: "reningsgraden för kväve" is a matter of the
  /// first noun, unless only what stands behind its preposition has a worth.
  static func worth(subject: [Word]) -> Worth {
    if isSpan(subject) { return .bad }
    if isPrivative(subject) || subject.contains(where: { unmade.contains($0) }) { return .bad }
    let heads = subject.indices.filter { place in
      !subject[(place + 1)...].prefix(2).contains { attributive.contains($0) }
    }
    for place in heads where subject[place].kind == .letters && subject[place].lower.utf8.count > 2
    {
      if let worth = worth(subject[place].lower), worth != .neutral { return worth }
    }
    return worth(subject)
  }

  /// "tiden från ansökan till beslut", read backward.
  private static func isSpan(_ subject: [Word]) -> Bool {
    zip(subject, subject.dropFirst()).contains {
      ["från", "till", "mellan", "innan"].contains($0.lower)
        && ["tiden", "tid"].contains($1.lower)
    }
  }

  private static let attributive: WordSet = [
    "om", "kring", "mot", "för", "av", "till", "bland", "hos", "med", "kring", "i", "på", "mellan",
    "från", "vid", "inom",
  ]

  /// "elever utan betyg", "vägar med dålig beläggning": of something good there is too little.
  static func isPrivative(_ words: [Word]) -> Bool {
    words.prefix { $0.text != "," }.contains { privative.contains($0) }
  }

  private static let privative: WordSet = [
    "utan", "låg", "låga", "lågt", "dålig", "dåligt", "dåliga", "bristande", "svag", "svaga",
    "saknar", "saknade", "missar", "f", "obehöriga", "underkända", "otillräcklig", "otillräckliga",
  ]

  /// "uteblivna besök": of a good thing that came to nothing.
  private static let unmade: WordSet = ["uteblivna", "missade", "inställda", "avbokade"]

  /// A share is good to raise when nothing says otherwise: "andelen", "82 procent av samtalen".
  private static func isShare(_ words: [Word]) -> Bool {
    words.contains { ["andelen", "andel"].contains($0.lower) }
      || zip(words, words.dropFirst()).contains { one, next in
        one.lower == "procent" && (next.lower == "av" || judging.contains(next))
          || next.lower == "procent" && judging.contains(one)
      }
  }

  /// "arbetsbelastningen är rimlig": the more who say so, the better.
  private static let fair: WordSet = [
    "rimlig", "rimligt", "rimliga", "hanterbar", "acceptabel", "lagom", "väl", "trivs",
  ]

  private static let judging: WordSet = [
    "upplever", "tycker", "anser", "känner", "instämmer", "svarar", "uppger",
  ]

  /// Whether it is bad to have more of what the word names.
  static func isBad(_ word: String) -> Bool { word.utf8.count > 2 && worth(word) == .bad }

  private static func worth(_ word: String) -> Worth? {
    if TrendWorth.isBad(word) { return .bad }
    if TrendWorth.isGood(word) { return .good }
    return TrendWorth.isNeutral(word) ? .neutral : nil
  }

  private static let rising: WordSet = [
    "öka", "stiga", "växa", "fördubbla", "tredubbla", "fyrdubbla", "mångdubbla", "dubbla",
    "dubblera",
    "fördubblas", "höja", "tillta", "klättra", "vakna", "blomstra", "frodas", "gro", "spira",
    "återhämta", "mångfaldiga", "expandera", "förlänga",
  ]
  private static let falling: WordSet = [
    "minska", "sjunka", "falla", "krympa", "halvera", "avta", "halveras", "sänka", "korta",
    "förkorta", "reducera", "nedgå", "dala", "upphöra", "försvinna", "minimera", "kapa", "pressa",
    "dämpa", "bromsa", "hejda", "bryta", "mattas", "begränsa", "lätta", "ebba", "avhjälpa",
    "eliminera", "decimera", "plana", "stoppa",
  ]

  /// "Fler hushåll lämnade försörjningsstödet": what is left behind says nothing of the leavers.
  static let leaving: WordSet = ["lämna", "sluta", "slippa", "undvika", "klara", "avsluta"]

  static let leavers: WordSet = ["lämnade", "lämnat", "lämnar", "slapp", "sluppit", "undvek"]

  /// "tillgodoser 84 procent av behovet": more is good, whatever it is a share of.
  static let meeting: WordSet = [
    "tillgodoser", "täcker", "klarar", "löser", "besvarar", "åtgärdar",
  ]
}
