package import Governance

/// A time that a text names: a day, a month, a term, a season or a year.
package struct TimeMention: Equatable, Sendable {
  /// The last day of what is named ("våren 2027" ends 2027-06-30).
  package let end: Day
  /// An ISO day when the text names one day.
  package let day: Day?
  /// Word indices.
  package let range: Range<Int>

  package func isAfter(_ day: Day) -> Bool { end > day }
}

/// Times with a year, in order: "2026-08-31", "31 augusti 2026", "mars 2027", "höstterminen 2026",
/// "vt 2027", "läsåret 2026/27", "kvartal 2 2027", "2027".
package func times(in words: [Word]) -> [TimeMention] {
  var found: [TimeMention] = []
  var index = 0
  while index < words.count {
    if let mention = TimeReader(words: words).mention(at: index) {
      found.append(mention)
      index = mention.range.upperBound
    } else {
      index += 1
    }
  }
  return found
}

struct TimeReader {
  let words: [Word]

  func mention(at index: Int) -> TimeMention? {
    isoDay(index) ?? writtenDay(index) ?? period(index) ?? bareYear(index)
  }

  private func number(_ index: Int) -> Int? {
    guard index < words.count, words[index].kind == .number else { return nil }
    return Int(words[index].text)
  }

  private func year(_ index: Int) -> Int? {
    guard let year = number(index), (1990...2100).contains(year) else { return nil }
    return year
  }

  private func sign(_ index: Int) -> String? {
    index < words.count && words[index].isSign ? words[index].text : nil
  }

  private func isoDay(_ index: Int) -> TimeMention? {
    guard let year = year(index), sign(index + 1) == "-", let month = number(index + 2),
      sign(index + 3) == "-", let day = number(index + 4), let whole = Day(year, month, day)
    else { return nil }
    return TimeMention(end: whole, day: whole, range: index..<(index + 5))
  }

  /// "31 augusti 2026", "den 31 augusti 2026".
  private func writtenDay(_ index: Int) -> TimeMention? {
    guard let day = number(index), index + 2 < words.count,
      let month = Calendar.months[words[index + 1]], let year = year(index + 2),
      let whole = Day(year, month, day)
    else { return nil }
    return TimeMention(end: whole, day: whole, range: index..<(index + 3))
  }

  /// A month, season, term or quarter with its year.
  private func period(_ index: Int) -> TimeMention? {
    guard words[index].kind == .letters else { return nil }
    let lower = words[index].lower
    if lower == "kvartal", let quarter = number(index + 1), (1...4).contains(quarter) {
      return year(index + 2).flatMap { ending(quarter * 3, $0, index..<(index + 3)) }
    }
    let filler =
      index + 1 < words.count && ["år", "av", "i"].contains(words[index + 1].lower) ? 1 : 0
    guard let year = year(index + 1 + filler) else { return nil }
    let range = index..<(index + 2 + filler)
    if lower.hasPrefix("läsår") { return schoolYear(from: year, range) }
    guard let month = Calendar.months[lower] ?? Calendar.seasons[lower] else { return nil }
    return ending(month, year, range)
  }

  /// "läsåret 2026/27", "läsåret 2026/2027", "läsåret 2026–2027".
  private func schoolYear(from year: Int, _ range: Range<Int>) -> TimeMention? {
    let end = range.upperBound
    guard let sign = sign(end), ["/", "–", "-"].contains(sign), number(end + 1) != nil else {
      return ending(6, year + 1, range)
    }
    return ending(6, year + 1, range.lowerBound..<(end + 2))
  }

  private func bareYear(_ index: Int) -> TimeMention? {
    guard let year = year(index), sign(index + 1) != "-", sign(index + 1) != "/" else { return nil }
    if index > 0, ["-", "/", ":", "(", "–"].contains(words[index - 1].text) { return nil }
    return ending(12, year, index..<(index + 1))
  }

  private func ending(_ month: Int, _ year: Int, _ range: Range<Int>) -> TimeMention? {
    let last = [31, 30, 29, 28].lazy.compactMap { Day(year, month, $0) }.first
    return last.map { TimeMention(end: $0, day: nil, range: range) }
  }
}

package enum Calendar {
  package static let months: WordTable<Int> = [
    "januari": 1, "februari": 2, "mars": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7,
    "augusti": 8,
    "september": 9, "oktober": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "apr": 4,
    "aug": 8, "sept": 9, "sep": 9, "okt": 10, "nov": 11, "dec": 12,
  ]

  /// The last month of a season or term.
  package static let seasons: WordTable<Int> = [
    "våren": 6, "vår": 6, "vårterminen": 6, "vårtermin": 6, "vt": 6, "sommaren": 8, "sommar": 8,
    "hösten": 12, "höst": 12, "höstterminen": 12, "hösttermin": 12, "ht": 12, "vintern": 12,
    "årsskiftet": 12, "halvåret": 12, "året": 12, "år": 12, "budget": 12, "budgeten": 12,
    "verksamhetsåret": 12, "budgetåret": 12,
  ]
}
