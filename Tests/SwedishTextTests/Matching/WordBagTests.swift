import SwedishText
import Testing

@Suite struct `A bag of words` {
  static let table: [(String, String, overlap: Double, share: Double)] = [
    ("Alla barn lär.", "alla barn lär", 1, 1), ("barn lär", "lär barn, barn", 0.8, 2.0 / 3),
    ("en två tre fyra", "två", 0.4, 1), ("hund", "katt", 0, 0), ("", "katt", 0, 0),
    ("katt", "", 0, 0),
  ]

  @Test(arguments: table)
  func `is compared word by word`(one: String, other: String, overlap: Double, share: Double) {
    let (bag, second) = (WordBag(words(in: one)[...]), WordBag(words(in: other)[...]))
    #expect(bag.overlap(second) == overlap)
    #expect(bag.share(of: second) == share)
  }
}
