/// Whether a word can be an infinitive: "införa", "genomföras", "ske".
package enum Infinitive {
  package static func isOne(_ word: String) -> Bool {
    Verb.entry(word)?.forms.contains(.infinitive) ?? false
  }

  /// What may be the infinitive of a verb that the lexicon lacks, told by its ending alone.
  static func isLikely(_ word: String) -> Bool {
    guard word.utf8.count > 4, word.hasSuffix("a") || word.hasSuffix("as") else { return false }
    return !VerbDoubt.notVerbs.contains(word) && !adjectiveEndings.contains { word.hasSuffix($0) }
  }

  private static let adjectiveEndings = [
    "iga", "ska", "bara", "samma", "fria", "ella", "iva", "ara", "mma", "nda", "rna", "rda", "ssa",
    "ala", "nta", "kta", "tta", "dda", "ida", "sta", "gda", "lda", "jda", "nga", "ana", "ena",
    "lla",
    "mer", "ina", "ånga", "ita", "öga", "åga", "ora", "ya", "unna", "tna", "cka", "cia",
  ]
}
