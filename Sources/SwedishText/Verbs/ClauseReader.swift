/// Walks over a sentence and tells where its clauses begin and end.
struct ClauseReader {
  private let words: [Word]
  private var clauses = Clauses()
  private var main = 0
  private var current = 0
  private var holdsVerb = false
  /// The clause around the current one, when it still waits for its own verb.
  private var outer: Int?
  /// What the main clause's last helper still waits for.
  private var awaited: VerbEntry.Forms = []
  private var holdsHelper = false

  init(_ words: [Word]) { self.words = words }

  mutating func read() -> Clauses {
    main = clauses.open(nil, at: 0)
    current = main
    for index in words.indices {
      turn(at: index)
      clauses.put(current)
      if isVerb(index) { holdsVerb = true }
      noteHelper(index)
    }
    return clauses
  }

  private mutating func turn(at index: Int) {
    let word = words[index]
    if Linkers.openers.contains(word) || isComma(index - 1) && Linkers.joiners.contains(word) {
      startMain(index)
    } else if isComma(index) {
      if current == main || holdsVerb { leave() }
    } else if word.text == ")" {
      leave()
    } else if links(index) {
      start(word.lower, index)
    } else {
      leaveOnSecondVerb(index)
      leaveToHelper(index)
    }
  }

  private mutating func startMain(_ index: Int) {
    main = clauses.open(nil, at: index)
    current = main
    holdsVerb = false
  }

  private mutating func start(_ linker: String, _ index: Int) {
    outer = current != main && !holdsVerb ? current : nil
    // "även om" grants something; it doesn't ask.
    let isGranted = linker == "om" && index > 0 && words[index - 1].lower == "även"
    current = clauses.open(isGranted ? "även om" : linker, at: index)
    holdsVerb = false
    holdsHelper = false
  }

  private mutating func noteHelper(_ index: Int) {
    let form = Linkers.awaitedForms[words[index]]
    if current != main {
      if form != nil { holdsHelper = true }
    } else if let form {
      awaited = form
    } else if let entry = entry(index), !entry.forms.isDisjoint(with: awaited) {
      awaited = []
    }
  }

  /// "har andelen som är aktiva ökat": the main clause's helper gets its verb behind the other clause.
  private mutating func leaveToHelper(_ index: Int) {
    guard current != main, holdsVerb, !holdsHelper, !awaited.isEmpty, index > 0,
      words[index - 1].lower != "att", let entry = entry(index),
      !entry.forms.isDisjoint(with: awaited), !entry.forms.contains(.present)
    else { return }
    current = main
  }

  private func entry(_ index: Int) -> VerbEntry? {
    words[index].kind == .letters ? Verb.entry(words[index]) : nil
  }

  private mutating func leave() {
    if outer != nil { holdsVerb = false }
    current = outer ?? main
    outer = nil
  }

  private mutating func leaveOnSecondVerb(_ index: Int) {
    guard current != main, holdsVerb, isFinite(index), index > 0 else { return }
    if ["och", "eller", "samt", "inte", "som"].contains(words[index - 1].lower) { return }
    // "hur bullret kan minskas": the helper's own verb.
    if holdsHelper, entry(index)?.forms.contains(.infinitive) == true { return }
    leave()
  }

  private func isComma(_ index: Int) -> Bool { index >= 0 && words[index].text == "," }

  private func isVerb(_ index: Int) -> Bool {
    guard words[index].kind == .letters else { return false }
    return isFinite(index) || Verb.isSupine(words[index].lower)
  }

  private func isFinite(_ index: Int) -> Bool {
    words[index].kind == .letters && Verb.isFinite(words[index])
  }

  private func links(_ index: Int) -> Bool {
    if Linkers.always.contains(words[index]) { return true }
    guard Linkers.sometimes.contains(words[index]) else { return false }
    switch words[index].lower {
    case "att": return !hasInfinitive(after: index)
    case "som":
      return index > 0 && !Linkers.notAfterAs.contains(lower(index + 1))
        && lower(index - 1) != "samtidigt"
    case "om": return isOpening(index) || Linkers.beforeWhether.contains(lower(index - 1))
    case "där": return isComma(index - 1)
    case "sedan": return linksSince(index)
    case "då", "innan", "tills": return isOpening(index)
    default: return index > 0
    }
  }

  /// At the start of the sentence or behind a comma.
  private func isOpening(_ index: Int) -> Bool {
    index == 0 || isComma(index - 1)
      || ["även", "och", "först", "öka", "minska"].contains(lower(index - 1))
  }

  /// "sedan rutinen infördes", but neither "sedan den 1 juni" nor "har sedan utökats".
  private func linksSince(_ index: Int) -> Bool {
    guard let next = words[safe: index + 1], next.kind == .letters else { return false }
    return !Linkers.isTime(afterSince: next) && Verb.entry(next) == nil
  }

  /// "att genomföra", "att successivt införas".
  private func hasInfinitive(after index: Int) -> Bool {
    for place in (index + 1)..<min(index + 4, max(words.count, index + 1)) {
      guard words[place].kind == .letters else { return false }
      if Infinitive.isOne(words[place].lower) { return true }
      if Verb.isFinite(words[place]) { return false }
    }
    return false
  }

  private func lower(_ index: Int) -> String { words[safe: index]?.lower ?? "" }
}
