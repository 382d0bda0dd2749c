/// What form a Swedish word has if it is a verb, told by its ending and lists of exceptions.
///
/// Endings alone err: "arbete" and "möte" end as preterites, "resultat" as a supine. The lists hold
/// the common nouns and adjectives of follow-up reports, and the irregular verbs.
package enum Verb {
  /// "genomfört", "stärkts", "gett": the form after "har".
  package static func isSupine(_ word: String) -> Bool {
    if VerbForms.irregularSupines.contains(word) { return true }
    if VerbForms.notSupines.contains(word) { return false }
    return VerbForms.supineEndings.contains { word.hasSuffix($0) } && word.utf8.count > 4
  }

  /// A supine in the passive, which stands for a perfect also where "har" is left out.
  package static func isPassiveSupine(_ word: String) -> Bool {
    word.hasSuffix("ts") && isSupine(word)
  }

  /// "genomförde", "stärktes", "blev".
  package static func isPreterite(_ word: String) -> Bool {
    if VerbForms.irregularPreterites.contains(word) { return true }
    if VerbForms.notPreterites.contains(word) { return false }
    return VerbForms.preteriteEndings.contains { word.hasSuffix($0) } && word.utf8.count > 4
  }

  /// "arbetar", "genomförs", "ger": told only by the list of common verbs and by safe endings.
  package static func isPresent(_ word: String) -> Bool {
    if VerbForms.presents.contains(word) { return true }
    if VerbForms.notPresents.contains(word) { return false }
    return ["erar", "eras", "iserar"].contains { word.hasSuffix($0) }
  }

  package static func isFinite(_ word: String) -> Bool {
    isPreterite(word) || isPresent(word)
  }
}
