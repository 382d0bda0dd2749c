import Governance

/// Joins the paragraph signs and days of a text into citations of decisions.
struct CitationReader {
  let text: CitedText
  private var found: [(start: Int, citation: DecisionCitation)] = []
  /// Which of the printed days belong to a paragraph already.
  private var isTaken: [Bool]

  init(_ read: ReadText) {
    text = CitedText(read)
    isTaken = Array(repeating: false, count: text.days.count)
  }

  mutating func read() -> [DecisionCitation] {
    let marks = decisionMarks()
    var days = marks.map { takeDay(of: $0) }
    inheritDays(of: marks, &days)
    for (mark, day) in zip(marks, days) { cite(mark, day: day) }
    for index in text.days.indices where !isTaken[index] { citeDay(text.days[index]) }
    return found.sorted { $0.start < $1.start }.map(\.citation)
  }

  private func decisionMarks() -> [SectionMark] {
    var marks: [SectionMark] = []
    var index = 0
    while index < text.words.count {
      guard SectionMark.isSign(text.words[index]),
        let mark = SectionMark.read(text.words, at: index, isDay: text.isDay)
      else {
        index += 1
        while index < text.words.count, index > 0, SectionMark.isSign(text.words[index - 1]),
          SectionMark.isSign(text.words[index])
        {
          index += 1
        }
        continue
      }
      if !StatuteTest(text: text).isStatute(mark) { marks.append(mark) }
      index = mark.words.upperBound
    }
    return marks
  }

  private mutating func takeDay(of mark: SectionMark) -> PrintedDay? {
    let places = [
      text.dayIndex(endingBefore: mark.words.lowerBound),
      text.dayIndex(beginningAfter: mark.words.upperBound),
    ]
    for case let place? in places where !isTaken[place] {
      isTaken[place] = true
      return text.days[place]
    }
    return nil
  }

  /// "2026-03-05 § 11 och § 12", "§ 11 och § 12 den 5 mars": joined paragraphs share the day.
  private func inheritDays(of marks: [SectionMark], _ days: inout [PrintedDay?]) {
    guard marks.count > 1 else { return }
    for next in 1..<marks.count where days[next] == nil && marks[next].year == nil {
      if areJoined(marks[next - 1], marks[next]) { days[next] = days[next - 1] }
    }
    for place in (0..<marks.count - 1).reversed()
    where days[place] == nil && marks[place].year == nil {
      if areJoined(marks[place], marks[place + 1]) { days[place] = days[place + 1] }
    }
  }

  private func areJoined(_ one: SectionMark, _ next: SectionMark) -> Bool {
    let between = one.words.upperBound..<max(one.words.upperBound, next.words.lowerBound)
    guard (1...2).contains(between.count) else { return false }
    return between.allSatisfy { [",", "och", "samt", "/", "&"].contains(text.words[$0].lower) }
  }

  private mutating func cite(_ mark: SectionMark, day: PrintedDay?) {
    var range = mark.words
    if let day, text.isNear(day.words, mark.words) { range = range.joined(with: day.words) }
    let leadingYear = text.leadingYear(before: range.lowerBound)
    if leadingYear != nil { range = range.lowerBound - 1..<range.upperBound }
    let body = text.body(around: range)
    guard day != nil || mark.year != nil || body != nil || text.speaksOfDecision(before: range)
    else { return }
    if let body, body.words.upperBound == range.lowerBound, body.isShort {
      range = body.words.lowerBound..<range.upperBound
    }
    let year = mark.year ?? day?.year ?? leadingYear
    for number in mark.numbers {
      add(range, body: body?.text, date: (day?.day, year), paragraph: number)
    }
  }

  private mutating func citeDay(_ day: PrintedDay) {
    let body = text.body(around: day.words)
    guard DayOfDecision(text: text).holds(day, body: body) else { return }
    var range = day.words
    if let body, body.isShort, body.words.upperBound == range.lowerBound {
      range = body.words.lowerBound..<range.upperBound
    }
    add(range, body: body?.text, date: (day.day, day.year), paragraph: nil)
  }

  private mutating func add(
    _ words: Range<Int>, body: String?, date: (Day?, Int?), paragraph: Int?
  ) {
    let range = text.closed(words)
    let citation = DecisionCitation(
      body: body, date: date, paragraph: paragraph, words: text.printed(range),
      range: text.bytes(of: range))
    found.append((words.lowerBound, citation))
  }
}

extension Range<Int> {
  func joined(with other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
