/// The municipality that the journal is about; one a journal, with the identifier "kommun".
package struct Municipality: Equatable, Sendable {
  /// Four digits, by Statistics Sweden's list.
  package var code = ""
  package var name = ""

  package init() {}
}

extension Municipality: Record {
  package static let kind = RecordKind.municipality
  package static let label = Label("Kommun", "Municipality")
  package var title: String { name }

  package static let fields: [Field<Municipality>] = [
    .text("code", "Kommunkod", "Municipality code", required: true, \.code),
    .text("name", "Namn", "Name", required: true, \.name),
  ]

  package func whole() throws(Refusal) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard code.utf8.count == 4, code.utf8.allSatisfy(digits.contains) else {
      throw .organization(.notAMunicipalityCode(code))
    }
  }
}
