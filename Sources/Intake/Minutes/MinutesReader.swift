import Governance
import SwedishText

/// Walks down minutes line by line: meetings, paragraphs, and what stands under each.
struct MinutesReader {
  /// A longer line that isn't ended goes on in the next.
  private static let fullLine = 60
  /// A line that only tells of the meeting is no longer than this, in words.
  private static let longestMeetingLine = 14

  private var body = ""
  private var day: Day?
  private var columns: MinutesColumns?
  private var items: [MinutesItem] = []
  private var isGap = true
  private var last = ""

  static func read(_ lines: [MinutesLine]) -> DecisionReading {
    var reader = MinutesReader()
    for line in lines { reader.take(line) }
    return MinutesItem.settled(reader.items)
  }

  private mutating func take(_ line: MinutesLine) {
    defer { (last, isGap) = (line.text, line.text.isEmpty) }
    if line.text.isEmpty { return addGap() }
    if !line.cells.isEmpty, takeRow(line) { return }
    if let head = paragraphHead(of: line.text), !isWrapped { return begin(head, line) }
    if takeMeeting(line.text) { return }
    guard let place = items.indices.last else { return }
    items[place].take(line.text)
  }

  /// Whether the line is the rest of a sentence: "… enligt beslut" and on the next line "§ 47".
  private var isWrapped: Bool {
    !isGap && last.utf8.count >= Self.fullLine && !".:!?".contains(last.last ?? " ")
  }

  private mutating func addGap() {
    if let place = items.indices.last { items[place].addGap() }
  }

  private mutating func begin(_ head: ParagraphHead, _ line: MinutesLine) {
    let years = head.year.flatMap { year in day.map { $0.year == year } } ?? true
    for number in head.numbers {
      var item = MinutesItem(ReadDecision(paragraph: number, line: line.number))
      item.decision.body = head.body ?? body
      item.decision.day = head.day ?? (years ? day : nil)
      item.begin(head.rest)
      items.append(item)
    }
  }

  /// A line that says which board met, and when; every page repeats it.
  private mutating func takeMeeting(_ text: String) -> Bool {
    let words = plainWords(in: text)
    guard words.count <= Self.longestMeetingLine else { return false }
    let name = bodyName(in: text)
    if let printed = printedDay(in: text) {
      let isMeeting =
        name != nil || words.contains { Self.isMeetingWord($0.lower) }
        || words.count <= Self.wordsOfDay
      guard isMeeting, !words.contains(where: { Verb.isFinite($0) && $0.lower != "den" }) else {
        return false
      }
      day = printed
      if let name { body = name }
      return true
    }
    guard let name, name == text, items.last?.isWaiting != true else { return false }
    body = name
    return true
  }

  private static let wordsOfDay = 7

  private static func isMeetingWord(_ word: String) -> Bool {
    word.hasPrefix("sammanträde") || word.hasPrefix("protokoll") || word == "datum"
      || word == "möte" || word == "mötesdag" || word == "mötesdatum"
  }

  private mutating func takeRow(_ line: MinutesLine) -> Bool {
    if let head = MinutesColumns(head: line.cells) {
      columns = head
      return true
    }
    guard let decision = columns?.decision(line, body: body, day: day) else { return false }
    items.append(MinutesItem(decision))
    return true
  }
}
