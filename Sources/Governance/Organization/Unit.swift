/// A unit of the administration: preschool, school, care home, library, section.
package struct Unit: Equatable, Sendable {
  package enum Form: String, Choosable {
    case administration
    case area
    case preschool
    case school
    case other

    package var label: Label {
      switch self {
      case .administration: Label("Förvaltning", "Administration")
      case .area: Label("Verksamhetsområde", "Area of operations")
      case .preschool: Label("Förskola", "Preschool")
      case .school: Label("Skola", "School")
      case .other: Label("Annan enhet", "Other unit")
      }
    }
  }

  package var name = ""
  package var form = Form.other
  package var body: Body.ID?
  package var parent: ID?
  /// Skolform, as in Skolverket's register ("grundskola"), for schools.
  package var schoolForm = ""
  /// Skolenhetskod, eight digits, for schools.
  package var schoolUnitCode = ""
  package var from: Day?
  package var to: Day?

  package init() {}
}

extension Unit: Record {
  package static let kind = RecordKind.unit
  package static let label = Label("Enhet", "Unit")
  package var title: String { name }

  package static let fields: [Field<Unit>] = [
    .text("name", "Namn", "Name", required: true, \.name),
    .choice("type", "Slag", "Type", \.form),
    .reference("body", "Nämnd", "Board", \.body),
    .reference("parent", "Ingår i", "Part of", \.parent),
    .text("schoolForm", "Skolform", "School form", \.schoolForm),
    .text("schoolUnitCode", "Skolenhetskod", "School unit code", \.schoolUnitCode),
    .day("from", "Öppen från", "Open from", \.from),
    .day("to", "Öppen till", "Open to", \.to),
  ]

  package func whole() throws(Refusal) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let isCode = schoolUnitCode.utf8.count == 8 && schoolUnitCode.utf8.allSatisfy(digits.contains)
    guard schoolUnitCode.isEmpty || isCode else {
      throw .organization(.notASchoolUnitCode(schoolUnitCode))
    }
    try Period.check(from, to)
  }
}
