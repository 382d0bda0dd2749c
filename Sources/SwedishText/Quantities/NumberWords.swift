/// Numbers written as words, from two up; "en" and "ett" are articles as often as numbers.
package enum NumberWords {
  /// The value of a number in digits or letters.
  package static func value(of word: Word) -> Int? {
    word.kind == .number ? Int(word.text) : values[word]
  }

  static func value(of word: String) -> Int? { values[word] }

  private static let values: WordTable<Int> = {
    var values = small
    for (ten, value) in tens {
      values[ten] = value
      for (unit, rest) in units { values[ten + unit] = value + rest }
    }
    return values
  }()

  private static let units: KeyValuePairs = [
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
    "nio": 9,
  ]

  private static let small: WordTable<Int> = [
    "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10,
    "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17,
    "arton": 18, "nitton": 19, "hundra": 100, "tusen": 1000,
  ]

  private static let tens: KeyValuePairs = [
    "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70,
    "åttio": 80, "nittio": 90,
  ]
}
