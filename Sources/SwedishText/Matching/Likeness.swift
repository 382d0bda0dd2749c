/// How alike two sentences are in what they are about.
package struct Likeness: Equatable, Sendable {
  /// The share of the first sentence's weight that the second has, from 0 to 1.
  package let ofFirst: Double
  package let ofSecond: Double
  /// The weight they share: a rare word weighs more.
  package let weight: Double
  /// The weight of the rarest word that they share.
  package let rarest: Double
  /// The same, against one that stands in two sentences only.
  package let rarity: Double
  /// Whether they share, whole, something that the first is about and that hardly stands elsewhere.
  package let sharesKey: Bool
  /// The share of what the first is about that the second has, from 0 to 1.
  package let ofSubject: Double

  /// The share of the lighter sentence: how much of it the other says too.
  package var ofEither: Double { max(ofFirst, ofSecond) }

  /// Both ways in one number.
  package var mutual: Double {
    ofFirst + ofSecond > 0 ? 2 * ofFirst * ofSecond / (ofFirst + ofSecond) : 0
  }
}
