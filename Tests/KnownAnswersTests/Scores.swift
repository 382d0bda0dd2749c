import Foundation

/// How often Roder was right, missed what is there and claimed what is not.
struct Tally: Equatable {
  var right = 0
  var missed = 0
  var wrong = 0

  /// Share of what is there that was found; 1 where nothing is.
  var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
  /// Share of what was claimed that is so; 1 where nothing was.
  var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }

  static func + (one: Tally, other: Tally) -> Tally {
    Tally(
      right: one.right + other.right, missed: one.missed + other.missed,
      wrong: one.wrong + other.wrong)
  }
}

/// Tallies by subject (a line) and board (a column), printed as found/right with counts in all.
struct ScoreTable {
  let title: String
  private var subjects: [String] = []
  private var boards: [String] = []
  private var tallies: [String: [String: Tally]] = [:]

  init(_ title: String) { self.title = title }

  mutating func add(_ tally: Tally, _ subject: String, board: String) {
    if !subjects.contains(subject) { subjects.append(subject) }
    if !boards.contains(board) { boards.append(board) }
    tallies[subject, default: [:]][board, default: Tally()] =
      tallies[subject, default: [:]][board, default: Tally()] + tally
  }

  func total(_ subject: String) -> Tally {
    tallies[subject, default: [:]].values.reduce(Tally(), +)
  }

  var printed: String {
    let head = line(title, boards.map { String($0.prefix(9)) } + ["in all"], "")
    let lines = subjects.map { subject in
      let all = total(subject)
      let cells = boards.map { tallies[subject, default: [:]][$0].map(cell) ?? "" } + [cell(all)]
      return line(subject, cells, "right \(all.right) missed \(all.missed) wrong \(all.wrong)")
    }
    return ([head] + lines).joined(separator: "\n")
  }

  private func cell(_ tally: Tally) -> String {
    String(format: "%.2f/%.2f", tally.recall, tally.precision)
  }

  private func line(_ subject: String, _ cells: [String], _ rest: String) -> String {
    let columns = cells.map { $0.padding(toLength: 11, withPad: " ", startingAt: 0) }
    return subject.padding(toLength: 22, withPad: " ", startingAt: 0) + columns.joined() + rest
  }
}

/// Prints what was missed or falsely claimed of the subject that `RODER_SHOW` names.
enum Showing {
  private static let subjects = Set(
    (ProcessInfo.processInfo.environment["RODER_SHOW"] ?? "").split(separator: ",").map(String.init)
  )

  static func missed(_ subject: String, _ place: String, _ text: String) {
    show(subject, "missed \(subject) [\(place)] \(text)")
  }

  static func wrong(_ subject: String, _ place: String, _ text: String, words: String) {
    show(subject, "FALSE  \(subject) [\(place)] \(text) «\(words)»")
  }

  private static func show(_ subject: String, _ line: String) {
    if subjects.contains(subject) || subjects.contains("all") { print(line) }
  }
}
