/// A verb with its helpers: what it says of time and certainty.
package struct VerbGroup: Equatable, Sendable {
  package enum Tense: Equatable, Sendable {
    /// "har infört", "införts".
    case perfect
    /// "införde".
    case preterite
    /// "hade infört".
    case pluperfect
    /// "inför", "pågår".
    case present
    /// "ska införa", "kommer att införa".
    case future
    /// "kan", "skulle", "bör", "behöver", "måste", "vill" before another verb.
    case modal
  }

  package let tense: Tense
  /// The word that carries the meaning, lowercased: "infört", "införa".
  package let main: String
  /// Word indices from the first helper to the main verb.
  package let range: Range<Int>
  package let isNegated: Bool
}

/// The verb groups of a sentence, in order.
package func verbGroups(in words: [Word]) -> [VerbGroup] {
  var reader = VerbGroupReader(words)
  return reader.read()
}

struct VerbGroupReader {
  private let words: [Word]
  private var groups: [VerbGroup] = []
  /// The last "har" or "hade" that a later supine can lean on.
  private var perfectHelper: (index: Int, tense: VerbGroup.Tense)?

  init(_ words: [Word]) { self.words = words }

  mutating func read() -> [VerbGroup] {
    var index = 0
    while index < words.count {
      index = step(index)
    }
    return groups
  }

  /// Reads what begins at `index` and answers where to go on.
  private mutating func step(_ index: Int) -> Int {
    let word = words[index].lower
    guard words[index].kind == .letters else { return index + 1 }
    if let tense = Self.helpers[word] { return takeHelper(index, tense) }
    if Self.perfectHelpers.contains(word) {
      perfectHelper = (index, word == "hade" ? .pluperfect : .perfect)
      if supine(after: index) == nil { add(.present, index, index) }
      return index + 1
    }
    if Verb.isSupine(word), let group = supineGroup(index) {
      add(group.tense, group.from, index)
    } else if Verb.isPreterite(word) {
      add(.preterite, index, index)
    } else if Verb.isPresent(word) {
      add(.present, index, index)
    }
    return index + 1
  }

  private mutating func takeHelper(_ index: Int, _ tense: VerbGroup.Tense) -> Int {
    guard let main = infinitive(after: index) else {
      if words[index].lower != "ska" { add(.present, index, index) }
      return index + 1
    }
    let far = words[index].lower.hasPrefix("kommer") && !holds("att", index..<main)
    if far, main - index > 3 {
      add(.present, index, index)
      return index + 1
    }
    add(tense, index, main)
    return main + 1
  }

  private func holds(_ word: String, _ range: Range<Int>) -> Bool {
    words[range].contains { $0.lower == word }
  }

  private func infinitive(after index: Int) -> Int? {
    for place in (index + 1)..<min(index + 15, words.count) {
      let word = words[place]
      if [".", ";", ":", "?", "!"].contains(word.text) { return nil }
      if place > index + 1, ["som", "vilket", "men"].contains(word.lower) { return nil }
      if Infinitive.isOne(word.lower), !word.isCapitalized { return place }
    }
    return nil
  }

  private func supine(after index: Int) -> Int? {
    for place in (index + 1)..<max(index + 1, min(index + 22, words.count)) {
      if [".", ";", ":", "?", "!"].contains(words[place].text) { return nil }
      if Verb.isSupine(words[place].lower) { return place }
    }
    return nil
  }

  /// A supine belongs to a helper before it, or stands for a perfect of its own.
  private func supineGroup(_ index: Int) -> (tense: VerbGroup.Tense, from: Int)? {
    let word = words[index].lower
    if let helper = perfectHelper, index - helper.index <= 40 {
      return (helper.tense, index - helper.index <= 22 ? helper.index : index)
    }
    if Verb.isPassiveSupine(word) { return (.perfect, index) }
    let before = words[max(0, index - 8)..<index]
    let clause = before.contains {
      ["som", "att", "vilka", "vilket", "där", "om"].contains($0.lower)
    }
    return clause && VerbForms.irregularSupines.contains(word) ? (.perfect, index) : nil
  }

  private mutating func add(_ tense: VerbGroup.Tense, _ from: Int, _ upTo: Int) {
    groups.append(
      VerbGroup(
        tense: tense, main: words[upTo].lower, range: from..<(upTo + 1),
        isNegated: isNegated(from, upTo)))
  }

  /// "har ännu inte nått", "som inte nått", "når inte".
  private func isNegated(_ from: Int, _ upTo: Int) -> Bool {
    let near = words[max(0, upTo - 4)..<min(words.count, upTo + 3)]
    let inside = words[from...upTo]
    let before = words[max(0, from - 2)..<from]
    return (inside + before + near.suffix(from: min(upTo + 1, near.endIndex)))
      .contains { Negation.words.contains($0.lower) }
  }

  private static let perfectHelpers: Set<String> = ["har", "hade", "ha"]

  private static let helpers: [String: VerbGroup.Tense] = [
    "ska": .future, "skall": .future, "kommer": .future, "skulle": .modal, "kan": .modal,
    "kunde": .modal, "bör": .modal, "borde": .modal, "behöver": .modal, "behövde": .modal,
    "måste": .modal, "vill": .modal, "får": .modal,
  ]
}
