import Governance
import Review

/// Which remarks stand beside the text, where, and in which number.
struct Margin: Sendable {
  /// A remark with the number it has on the page, counted from the top of the report.
  struct Note: Sendable {
    let number: Int
    let remark: Remark
    var anchor: String { "p-\(number)" }
  }

  /// By position in `Examination.remarks`; what stands in a section of its own has no note.
  private(set) var notes: [Int: Note] = [:]
  private var besideStatements: [String: [Int]] = [:]
  private var atSections: [Int: [Int]] = [:]
  /// About what the report itself doesn't have: a plan in an area that is gone.
  private var withoutPlace: [Int] = []
  private var count = 0

  init(_ examination: Examination) {
    place(examination.remarks, in: examination.report)
    for (position, section) in examination.report.sections.enumerated() {
      number(atSections[position, default: []], of: examination.remarks)
      for statement in section.blocks.flatMap(\.statements) {
        number(besideStatements[statement.id, default: []], of: examination.remarks)
      }
    }
    number(withoutPlace, of: examination.remarks)
  }

  func notes(beside statement: Statement) -> [Note] { listed(besideStatements[statement.id]) }
  func notes(atSection position: Int) -> [Note] { listed(atSections[position]) }
  var notesWithoutPlace: [Note] { listed(withoutPlace) }

  private func listed(_ positions: [Int]?) -> [Note] { (positions ?? []).compactMap { notes[$0] } }

  private mutating func place(_ remarks: [Remark], in report: Report) {
    var texts: [String: String] = [:]
    for statement in report.sections.flatMap(\.blocks).flatMap(\.statements) {
      texts[statement.id] = statement.text
    }
    for (position, remark) in remarks.enumerated() where remark.standsBesideText {
      // An id alone could be that of a statement in the earlier edition.
      if let statement = remark.place.statement, texts[statement.id] == statement.text {
        besideStatements[statement.id, default: []].append(position)
      } else if let section = report.sections.firstIndex(where: { $0.isPlace(of: remark) }) {
        atSections[section, default: []].append(position)
      } else {
        withoutPlace.append(position)
      }
    }
  }

  private mutating func number(_ positions: [Int], of remarks: [Remark]) {
    for position in positions {
      count += 1
      notes[position] = Note(number: count, remark: remarks[position])
    }
  }
}

extension Remark {
  /// Plans that went well and plain changes would flood the margin; they have sections of their own.
  var standsBesideText: Bool {
    switch problem {
    case .plan(.unanswered), .plan(.moved), .plan(.dropped): true
    case .plan, .change: false
    default: true
    }
  }
}

extension Section {
  fileprivate func isPlace(of remark: Remark) -> Bool {
    kind == remark.place.section && title == remark.place.title
  }
}
