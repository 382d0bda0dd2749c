/// Walks over a sentence and joins helpers ("har", "ska", "kan") with the verbs they help.
struct VerbGroupReader {
  private let words: [Word]
  private let clauses: Clauses
  private var groups: [VerbGroup] = []
  private var entries: [VerbEntry?]
  /// The last "har" or "hade" that a later supine of its clause can lean on.
  private var helper: (index: Int, tense: VerbGroup.Tense)?

  init(_ words: [Word], _ clauses: Clauses) {
    self.words = words
    self.clauses = clauses
    entries = words.map { $0.kind == .letters ? Verb.entry($0.lower) : nil }
  }

  mutating func read() -> [VerbGroup] {
    var index = 0
    while index < words.count { index = step(index) }
    return groups
  }

  /// Reads what begins at `index` and answers where to go on.
  private mutating func step(_ index: Int) -> Int {
    guard words[index].kind == .letters else { return index + 1 }
    let word = words[index].lower
    if let tense = Self.helpers[word] { return takeHelper(index, tense) }
    if ["har", "hade", "ha"].contains(word) { return takePerfect(index) }
    guard let entry = entries[index] else { return index + 1 }
    if entry.forms.contains(.supine), let from = supineStart(index) {
      add(from.tense, from.index, index)
    } else if entry.forms.contains(.preterite), !isParticiple(index), !isNoun(index) {
      add(.preterite, index, index)
    } else if entry.forms.contains(.present), !isNoun(index) {
      add(.present, index, index)
    }
    return index + 1
  }

  private mutating func takePerfect(_ index: Int) -> Int {
    let tense: VerbGroup.Tense = words[index].lower == "hade" ? .pluperfect : .perfect
    helper = (index, tense)
    if supine(after: index) == nil { add(.present, index, index) }
    return index + 1
  }

  private mutating func takeHelper(_ index: Int, _ tense: VerbGroup.Tense) -> Int {
    guard let main = infinitive(after: index) else {
      if tense == .modal, words[index].lower != "skulle" { add(.present, index, index) }
      return index + 1
    }
    if words[main].lower == "ha", let done = supine(after: main) {
      add(.unreal, index, done)
      return done + 1
    }
    add(tense, index, main)
    return main + 1
  }

  private mutating func add(_ tense: VerbGroup.Tense, _ from: Int, _ upTo: Int) {
    let entry = entries[upTo]
    let clause = clauses[from]
    groups.append(
      VerbGroup(
        tense: tense, main: words[upTo].lower, lemma: entry?.lemma ?? words[upTo].lower,
        isPassive: entry?.forms.contains(.passive) ?? false, range: from..<(upTo + 1),
        isNegated: isNegated(from, upTo), isMain: clause.isMain, linker: clause.linker))
  }

  private static let helpers: [String: VerbGroup.Tense] = [
    "ska": .future, "skall": .future, "kommer": .future, "skulle": .modal, "kan": .modal,
    "kunde": .modal, "bör": .modal, "borde": .modal, "behöver": .modal, "behövde": .modal,
    "måste": .modal, "vill": .modal, "får": .modal, "kunna": .modal,
  ]
}

/// What belongs to a helper.
extension VerbGroupReader {
  /// How far a subject and its attributes can push a verb from its helper.
  private static let reach = 24

  private func infinitive(after index: Int) -> Int? {
    switch words[index].lower {
    case "kommer": infinitiveOfComing(index)
    case "får", "vill", "behöver", "behövde": infinitive(after: index, within: 6)
    default: infinitive(after: index, within: Self.reach)
    }
  }

  /// "kommer att införas", "kommer arbetet att successivt införas".
  private func infinitiveOfComing(_ index: Int) -> Int? {
    for place in places(after: index, within: 14) where words[place].lower == "att" {
      return places(after: place, within: 3).first {
        isInfinitive($0) || Infinitive.isLikely(words[$0].lower)
      }
    }
    return places(after: index, within: 2).first { isInfinitive($0) }
  }

  private func infinitive(after index: Int, within reach: Int) -> Int? {
    let places = places(after: index, within: reach)
    var free = places.filter { words[$0 - 1].lower != "att" || $0 - 1 == index }
    if let stop = free.firstIndex(where: { ["har", "är", "men"].contains(words[$0].lower) }) {
      free = Array(free[..<stop])
    }
    return free.first { isInfinitive($0) && !isObject($0) }
      ?? free.first { Infinitive.isLikely(words[$0].lower) && !words[$0].isCapitalized }
  }

  /// A form that could be a noun's or an adjective's after an article.
  private func isObject(_ place: Int) -> Bool {
    ["ett", "en", "den", "det", "de", "av", "med"].contains(words[place - 1].lower)
  }

  private func isInfinitive(_ place: Int) -> Bool {
    entries[place]?.forms.contains(.infinitive) ?? false
  }

  /// The places of the same clause that a helper reaches.
  private func places(after index: Int, within reach: Int) -> [Int] {
    let end = min(index + 1 + reach, words.count)
    guard index + 1 < end else { return [] }
    return ((index + 1)..<end).filter { clauses.areTogether($0, index) }
  }

  private func supine(after index: Int) -> Int? {
    places(after: index, within: Self.reach + 16).first {
      entries[$0]?.forms.contains(.supine) == true && !isAfterArticle($0)
    }
  }

  /// A supine belongs to a helper before it, or stands for a perfect of its own.
  private func supineStart(_ index: Int) -> (tense: VerbGroup.Tense, index: Int)? {
    guard !isAfterArticle(index) else { return nil }
    let forms = entries[index]?.forms ?? []
    if let helper, clauses.areTogether(helper.index, index) {
      let isFirst = groups.last.map { $0.range.lowerBound < helper.index } ?? true
      if isFirst { return (helper.tense, helper.index) }
      return forms.contains(.participle) && !isCoordinated(index) ? nil : (helper.tense, index)
    }
    if forms.contains(.passive) { return (.perfect, index) }
    guard !clauses[index].isMain, !holdsFinite(before: index) else { return nil }
    return (.perfect, index)
  }

  /// "tagits fram och prövats", but not "ett systematiskt och kunskapsbaserat arbete".
  private func isCoordinated(_ index: Int) -> Bool {
    var before = index - 1
    while before > 0, Self.adverbs.contains(words[before].lower) { before -= 1 }
    guard before > 0, Self.joining.contains(words[before].lower) else { return false }
    let joined = words[before - 1].lower
    return entries[before - 1] != nil || !Self.adjectives.contains { joined.hasSuffix($0) }
  }

  /// Whether the clause has a finite verb already: it has but one.
  private func holdsFinite(before index: Int) -> Bool {
    guard let last = groups.last else { return false }
    return clauses.areTogether(last.range.lowerBound, index)
  }
}

/// What only looks like a verb.
extension VerbGroupReader {
  /// "ett ökat fokus", "en utökad grupp": an adjective.
  private func isAfterArticle(_ index: Int) -> Bool {
    guard index > 0, entries[index]?.forms.contains(.participle) == true else { return false }
    var before = index - 1
    while before > 0, Self.adverbs.contains(words[before].lower) { before -= 1 }
    // "har detta förbättrat", "har alla deltagit": a pronoun behind its helper.
    if before > 0, ["har", "hade"].contains(words[before - 1].lower),
      Self.pronouns.contains(words[before].lower), before == index - 1
    {
      return false
    }
    return Self.articles.contains(words[before].lower)
  }

  /// "av planerade", "tidigare redovisade", "två nyanställda": said of a noun that follows.
  private func isParticiple(_ index: Int) -> Bool {
    guard entries[index]?.forms.contains(.participle) == true else { return false }
    guard let next = words[safe: index + 1], !next.isSign else { return false }
    if holdsFinite(before: index) {
      // A coordinated verb has the tense of the one before it.
      return groups.last?.tense != .preterite || !Self.joining.contains(words[index - 1].lower)
    }
    var before = index - 1
    while before >= 0, Self.adverbs.contains(words[before].lower) { before -= 1 }
    guard before >= 0 else { return true }
    let word = words[before]
    return word.kind == .number || Self.articles.contains(word.lower)
      || Self.prepositions.contains(word.lower)
      || ["iga", "nas", "ens", "ets", "ernas"].contains { word.lower.hasSuffix($0) }
  }

  /// "Nästa steg": a noun; "kostnaden steg med": a verb.
  private func isNoun(_ index: Int) -> Bool {
    guard VerbDoubt.nouns.contains(words[index].lower) else { return false }
    return index == 0 || Self.articles.contains(words[index - 1].lower)
      || Self.prepositions.contains(words[index - 1].lower)
      || words[index - 1].kind == .number || words[index - 1].lower.hasSuffix("a")
  }

  /// The clause denies it, or what it is said of: "har ännu inte nått", "inga fel har hittats".
  private func isNegated(_ from: Int, _ upTo: Int) -> Bool {
    let clause = clauses[from].range
    let first = max(clause.lowerBound, from - 8)
    let last = min(words.count, upTo + 4)
    for place in first..<last where Negation.words.contains(words[place].lower) {
      guard clauses.areTogether(place, from) else { continue }
      let next = words[safe: place + 1]?.lower ?? ""
      if ["bara", "minst", "enbart", "endast", "längre"].contains(next) { continue }
      return true
    }
    return false
  }

  static let joining: Set<String> = ["och", "samt", ",", "eller", "men"]
  static let pronouns: Set<String> = [
    "det", "den", "detta", "denna", "dessa", "de", "alla", "samtliga",
  ]
  static let adjectives = ["iskt", "igt", "bart", "samt", "ivt", "ellt", "ära", "iska", "iga"]

  static let articles: Set<String> = [
    "ett", "en", "den", "det", "de", "dessa", "denna", "detta", "alla", "sina", "sin", "sitt",
    "våra",
    "flera", "några", "många", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio",
    "elva",
    "tolv", "samtliga", "nya", "ny", "nytt", "våra", "vår", "varje", "båda", "andra", "övriga",
    "vissa",
    "olika", "mer", "bättre", "större", "fler", "stora", "inga", "ingen", "inget", "ytterligare",
    "särskilda", "kommunens", "nämndens", "förvaltningens", "verksamhetens", "årets", "vårens",
    "höstens", "sommarens", "antalet", "andelen", "antal", "andel", "kommunala", "sociala",
  ]

  static let prepositions: Set<String> = [
    "av", "med", "för", "till", "i", "på", "om", "från", "under", "efter", "utifrån", "genom",
    "kring",
    "mot", "vid", "hos", "enligt", "utan", "inom", "över", "mellan", "per", "än", "via", "som",
    "är",
    "bland", "gentemot",
  ]

  static let adverbs: Set<String> = [
    "tidigare", "eventuellt", "särskilt", "redan", "nyligen", "väl", "mer", "bättre", "digitalt",
    "fortsatt", "gemensamt", "ytterligare", "nyss", "mycket", "allt", "sedan", "centralt", "lokalt",
    "politiskt", "särskild", "först",
  ]
}
