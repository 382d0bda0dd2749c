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
    /// "skulle ha införts", "ska ha införts", "kan ha bidragit".
    case unreal
  }

  package let tense: Tense
  /// The word that carries the meaning, lowercased: "infört", "införa".
  package let main: String
  /// Its infinitive, as far as that is known.
  package let lemma: String
  package let isPassive: Bool
  /// Word indices from the first helper to the main verb.
  package let range: Range<Int>
  package let isNegated: Bool
  /// Whether it stands in a main clause.
  package let isMain: Bool
  /// The word that opened its clause: "som", "eftersom"; `nil` in a main clause.
  package let linker: String?

  package var mainPlace: Int { range.upperBound - 1 }
}

/// The verb groups of a sentence, in order.
package func verbGroups(in words: [Word]) -> [VerbGroup] {
  verbGroups(in: words, Clauses(words))
}

package func verbGroups(in words: [Word], _ clauses: Clauses) -> [VerbGroup] {
  var reader = VerbGroupReader(words, clauses)
  return reader.read()
}
