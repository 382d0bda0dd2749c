import SwedishText
import Testing

@Suite struct `A phrase` {
  /// The pattern, a text, and the words it covers; `nil` where it isn't found.
  static let table: [(pattern: String, text: String, found: String?)] = [
    ("i syfte att", "Det görs I syfte att nå fler.", "I syfte att"),
    ("i syfte att", "Syftet är att nå fler.", nil),
    ("syfta*", "Planen syftar framåt.", "syftar"),
    ("*försening", "En byggförsening uppstod.", "byggförsening"),
    ("*förse*", "Byggförseningen är lång.", "Byggförseningen"),
    ("bidrar|bidrog till", "Stödet bidrog till lugn.", "bidrog till"),
    ("har ~2 lett till", "Det har i år lett till lugn.", "har i år lett till"),
    ("har ~2 lett till", "Det har i år och i fjol lett till lugn.", nil),
    ("har ~4 lett", "Det har hänt. Stödet lett oss.", nil),
    ("åt", "Vi gick åt öster.", "åt"),
    ("ö* *t", "Vi gick österut i natt.", nil),
    ("ö* ~1 *tt", "Vi gick österut i natt.", "österut i natt"),
  ]

  @Test(arguments: table)
  func `covers the words that its pattern says`(pattern: String, text: String, found: String?) {
    let words = words(in: text)
    let find = Phrasebook([pattern], as: true).first(in: words)
    #expect(find.map { printed($0.range, of: words, in: text) } == found)
  }

  @Test func `is found in the order of the text, and then of the book`() {
    let book = Phrasebook([("ny*", 1), ("nytt", 2), ("golv", 3)])
    #expect(book.finds(in: words(in: "Golv och nytt golv.")).map(\.meaning) == [3, 1, 2, 3])
  }
}
