/// Walks over a sentence and joins helpers ("har", "ska", "kan") with the verbs they help.
struct VerbGroupReader {
  let words: [Word]
  let clauses: Clauses
  private(set) var groups: [VerbGroup] = []
  private(set) var entries: [VerbEntry?]
  /// The last "har" or "hade" that a later supine of its clause can lean on.
  private(set) var helper: (index: Int, tense: VerbGroup.Tense)?

  init(_ words: [Word], _ clauses: Clauses) {
    self.words = words
    self.clauses = clauses
    entries = words.map { $0.kind == .letters ? Verb.entry($0) : nil }
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
    if let tense = Self.helpers[words[index]] { return takeHelper(index, tense) }
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
      // "De kommer tidigare": a verb of its own.
      let isComing = words[index].lower == "kommer"
      if isComing || tense == .modal && words[index].lower != "skulle" {
        add(.present, index, index)
      }
      return index + 1
    }
    if words[main].lower == "ha", let done = supine(after: main) {
      add(.unreal, index, done)
      return done + 1
    }
    // "skulle kunna kortas": two helpers.
    let isHelper = words[main].lower == "kunna"
    let last = isHelper ? infinitive(after: main) ?? main : main
    add(tense, index, last)
    return last + 1
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

  private static let helpers: WordTable<VerbGroup.Tense> = [
    "ska": .future, "skall": .future, "kommer": .future, "skulle": .modal, "kan": .modal,
    "kunde": .modal, "bör": .modal, "borde": .modal, "behöver": .modal, "behövde": .modal,
    "måste": .modal, "vill": .modal, "får": .modal, "kunna": .modal,
  ]
}
