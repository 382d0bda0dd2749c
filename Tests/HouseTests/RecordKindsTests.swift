import Governance
import Testing

@Suite struct `Every kind of record` {
  @Test(arguments: RecordKind.allCases)
  func `is the kind that it says`(kind: RecordKind) {
    let type = kind.type
    #expect(type.kind == kind)
  }

  @Test func `has a name of its own in both languages`() {
    let labels = RecordKind.allCases.map { kind in kind.type.label }
    #expect(Set(labels.map(\.swedish)).count == RecordKind.allCases.count)
    #expect(Set(labels.map(\.english)).count == RecordKind.allCases.count)
    #expect(!labels.contains { $0.swedish.isEmpty || $0.english.isEmpty })
  }

  @Test(arguments: RecordKind.allCases)
  func `names each column once, in both languages`(kind: RecordKind) {
    let columns = kind.type.columns
    #expect(Set(columns.map(\.key)).count == columns.count)
    for column in columns { says(column, "\(kind).\(column.key)") }
  }

  /// Keys that the table of records, the journal and canonical bodies have taken.
  static let taken: Set<String> = ["id", "version", "form", "removed"]

  @Test(arguments: RecordKind.allCases)
  func `leaves the journal's own names alone`(kind: RecordKind) {
    let keys = kind.type.columns.map { $0.key }
    #expect(keys.filter(Self.taken.contains) == [])
  }

  @Test(arguments: RecordKind.allCases)
  func `has recorded samples`(kind: RecordKind) {
    #expect(Tree.exists("Tests/GovernanceTests/Recorded/\(kind.rawValue).jsonl"))
  }

  private func says(_ column: Column, _ place: String) {
    #expect(!column.label.swedish.isEmpty && !column.label.english.isEmpty, "\(place)")
    #expect(column.key.allSatisfy { $0.isASCII && $0.isLetter }, "\(place)")
    if let help = column.help { #expect(help.swedish != help.english, "\(place)") }
    switch column.kind {
    case .choice(let choices):
      #expect(column.isRequired || choices.count > 1, "\(place)")
      for labels in [choices.map(\.label.swedish), choices.map(\.label.english)] {
        #expect(Set(labels).count == choices.count && !labels.contains(""), "\(place)")
      }
    case .rows(let columns):
      #expect(columns.count > 1, "\(place): a row of one column may vanish as a blank line")
      for inner in columns { says(inner, "\(place).\(inner.key)") }
    default: break
    }
  }
}
