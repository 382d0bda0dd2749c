import SwedishText
import Testing

@Suite struct `LIX` {
  static let table: [([String], Int?)] = [
    (["Solen är gul."], 3),
    (["Solen skiner. "], 2),
    (["Kommunen har en biblioteksplan."], 54),
    (["En katt satt på en matta.", "Den var en snäll katt."], 6),
    (["Verksamheten utvecklas kontinuerligt."], 103),
    (["Sex år.", "Tjänsten kostar 12 500 kr."], 18),
    (["–", "Hej."], 1),
    ([], nil),
    (["…"], nil),
  ]

  @Test(arguments: table)
  func `adds sentence length and long words`(sentences: [String], expected: Int?) {
    #expect(lix(ofSentences: sentences.map { words(in: $0) }) == expected)
  }

  static let counts: [(String, Int)] = [
    ("Den 17 juni (onsdag) höll GR-gruppen möte.", 7), ("", 0), ("”Nej!”", 1), ("t.ex. två", 2),
  ]

  @Test(arguments: counts)
  func `counts words without signs`(sentence: String, count: Int) {
    #expect(wordCount(ofSentence: words(in: sentence)) == count)
  }
}
