/// What belongs to a helper.
extension VerbGroupReader {
  /// How far a subject and its attributes can push a verb from its helper.
  private static let reach = 24

  func infinitive(after index: Int) -> Int? {
    switch words[index].lower {
    case "kommer": infinitiveOfComing(index)
    case "får", "vill", "behöver", "behövde": infinitive(after: index, within: 6)
    default: infinitive(after: index, within: Self.reach)
    }
  }

  /// "kommer att införas", "kommer arbetet att successivt införas"; "att jämföra med" is none of it.
  private func infinitiveOfComing(_ index: Int) -> Int? {
    // "kommer nu elva personer, att jämföra med två": another "att".
    let reach = places(after: index, within: 14).prefix { words[$0].text != "," }
    for place in reach where words[place].lower == "att" {
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

  func supine(after index: Int) -> Int? {
    places(after: index, within: Self.reach + 16).first {
      entries[$0]?.forms.contains(.supine) == true && !isAfterArticle($0)
    }
  }

  /// A supine belongs to a helper before it, or stands for a perfect of its own.
  func supineStart(_ index: Int) -> (tense: VerbGroup.Tense, index: Int)? {
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

  /// "byggts och prövats", but not "ett ordnat och väl samordnat sätt".
  private func isCoordinated(_ index: Int) -> Bool {
    var before = index - 1
    while before > 0, WordsBefore.adverbs.contains(words[before]) { before -= 1 }
    guard before > 0, WordsBefore.joining.contains(words[before]) else { return false }
    // "minskad börda och stärkt uppföljning": a list of things.
    let list = entries[max(0, before - 3)..<before]
    if list.contains(where: { $0?.forms == .participle }) { return false }
    let joined = words[before - 1].lower
    return entries[before - 1] != nil || !WordsBefore.adjectives.contains { joined.hasSuffix($0) }
  }

  /// Whether the clause has a finite verb already: it has but one.
  func holdsFinite(before index: Int) -> Bool {
    guard let last = groups.last else { return false }
    return clauses.areTogether(last.range.lowerBound, index)
  }
}
