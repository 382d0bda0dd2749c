/// What forms a word can be, and of which verb.
struct VerbEntry: Sendable {
  struct Forms: OptionSet, Sendable {
    let rawValue: UInt8
    static let infinitive = Forms(rawValue: 1)
    static let present = Forms(rawValue: 2)
    static let preterite = Forms(rawValue: 4)
    static let supine = Forms(rawValue: 8)
    static let participle = Forms(rawValue: 16)
    static let passive = Forms(rawValue: 32)
  }

  var lemma: String
  var forms: Forms
}

/// Every form of the listed verbs.
enum VerbLexicon {
  static let entries: WordTable<VerbEntry> = {
    var builder = VerbFormBuilder()
    for line in StrongVerbs.parts.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      builder.addStrong(line.split(separator: " ").map(String.init))
    }
    for verb in SecondConjugation.verbs.split(whereSeparator: \.isWhitespace) {
      builder.addSecond(String(verb))
    }
    for verb in SecondConjugation.short.split(separator: " ") { builder.addShort(String(verb)) }
    for verb in FirstConjugation.verbs.split(whereSeparator: \.isWhitespace) {
      builder.addFirst(String(verb))
    }
    return builder.entries
  }()
}

/// Makes the forms of verbs by their conjugation; a form that is there already keeps its verb.
struct VerbFormBuilder {
  private(set) var entries = WordTable<VerbEntry>()
  private var known: Set<String> = []

  private mutating func add(_ word: String, _ lemma: String, _ forms: VerbEntry.Forms) {
    let key = WordKey(word)
    var entry = entries[key] ?? VerbEntry(lemma: lemma, forms: [])
    entry.forms.formUnion(forms)
    entries[key] = entry
  }

  /// Parts in the order of `StrongVerbs.parts`.
  mutating func addStrong(_ parts: [String]) {
    guard parts.count == 5 else { return }
    let lemma = parts[0]
    known.insert(lemma)
    add(lemma, lemma, .infinitive)
    add(parts[1], lemma, .present)
    add(parts[2], lemma, .preterite)
    add(parts[3], lemma, .supine)
    guard parts[4] != "-" else { return }
    add(lemma + "s", lemma, [.infinitive, .passive])
    add(Self.passivePresent(parts[1]), lemma, [.present, .passive])
    add(parts[2] + "s", lemma, [.preterite, .passive])
    add(parts[3] + "s", lemma, [.supine, .passive])
    addParticiples(parts[4], lemma)
  }

  private static func passivePresent(_ present: String) -> String {
    if present.hasSuffix("er") { return String(present.dropLast(2)) + "s" }
    let isShort = ["ar", "år", "er"].contains { present.hasSuffix($0) }
    return (isShort ? String(present.dropLast()) : present) + "s"
  }

  private mutating func addParticiples(_ participle: String, _ lemma: String) {
    add(participle, lemma, .participle)
    let stem = String(participle.dropLast())
    if participle.hasSuffix("en") {
      add(stem + "t", lemma, .participle)
      add(String(participle.dropLast(2)) + "na", lemma, .participle)
    } else {
      add(stem + "t", lemma, .participle)
      add(participle + "a", lemma, .participle)
    }
  }

  mutating func addFirst(_ lemma: String) {
    guard known.insert(lemma).inserted else { return }
    let stem = lemma.hasSuffix("as") ? String(lemma.dropLast()) : lemma
    add(stem, lemma, .infinitive)
    add(stem + "r", lemma, .present)
    add(stem + "de", lemma, [.preterite, .participle])
    add(stem + "t", lemma, [.supine, .participle])
    add(stem + "d", lemma, .participle)
    add(stem + "s", lemma, [.infinitive, .present, .passive])
    add(stem + "des", lemma, [.preterite, .passive])
    add(stem + "ts", lemma, [.supine, .passive])
  }

  mutating func addSecond(_ lemma: String) {
    guard known.insert(lemma).inserted else { return }
    let stem = String(lemma.dropLast())
    let (past, supine) = Self.past(of: stem)
    add(lemma, lemma, .infinitive)
    add(lemma + "s", lemma, [.infinitive, .passive])
    add(stem.hasSuffix("r") ? stem : stem + "er", lemma, .present)
    let hisses = ["s", "x"].contains { stem.hasSuffix($0) }
    add(stem + (hisses ? "es" : "s"), lemma, [.present, .passive])
    add(past, lemma, .preterite)
    add(past + "s", lemma, [.preterite, .passive])
    add(supine, lemma, [.supine, .participle])
    add(supine + "s", lemma, [.supine, .passive])
    let participle = String(past.dropLast())
    add(participle, lemma, .participle)
    add(participle + "a", lemma, .participle)
  }

  /// "ställde, ställt", "kände, känt", "ledde, lett", "sände, sänt", "mötte, mött", "lyfte, lyft".
  private static func past(of stem: String) -> (past: String, supine: String) {
    let vowels = "aouåeiyäö"
    let last = stem.last ?? "x"
    let isAfterVowel = stem.dropLast().last.map(vowels.contains) ?? false
    switch last {
    case "n", "m":
      let root = stem.hasSuffix("nn") || stem.hasSuffix("mm") ? String(stem.dropLast()) : stem
      return (root + "de", root + "t")
    case "d" where isAfterVowel: return (stem + "de", stem.dropLast() + "tt")
    case "d": return (stem + "e", stem.dropLast() + "t")
    case "t" where isAfterVowel: return (stem + "te", stem + "t")
    case "t": return (stem + "e", stem)
    case "p", "k", "s", "x": return (stem + "te", stem + "t")
    default: return (stem + "de", stem + "t")
    }
  }

  /// "nå, når, nådde, nått".
  mutating func addShort(_ lemma: String) {
    guard known.insert(lemma).inserted else { return }
    add(lemma, lemma, .infinitive)
    add(lemma + "s", lemma, [.infinitive, .present, .passive])
    add(lemma + "r", lemma, .present)
    add(lemma + "dde", lemma, .preterite)
    add(lemma + "ddes", lemma, [.preterite, .passive])
    add(lemma + "tt", lemma, [.supine, .participle])
    add(lemma + "tts", lemma, [.supine, .passive])
    add(lemma + "dd", lemma, .participle)
    add(lemma + "dda", lemma, .participle)
  }
}
