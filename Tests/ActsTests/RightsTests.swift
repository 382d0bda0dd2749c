import Acts
import FoundationEssentials
import Governance
import Testing

@Suite struct `The default rights` {
  /// Act by act, who may; a change of it is reviewed as a diff of docs/rights.md.
  @Test func `are those of the recorded table`() throws {
    let roles = Function.Role.allCases
    var lines = [
      "# Who may do what", "",
      "The default; a municipality may have its own. Read by a test.", "",
      "| Act | " + roles.map(\.label.english).joined(separator: " | ") + " |",
      "|---|" + String(repeating: "---|", count: roles.count),
    ]
    for act in Act.allCases {
      let marks = roles.map { Rights.standard.allow(act, to: $0) ? "yes" : "" }
      lines.append("| `\(act.rawValue)` | " + marks.joined(separator: " | ") + " |")
    }
    let table = lines.joined(separator: "\n") + "\n"
    let root = #filePath.prefix(
      #filePath.utf8.count - "/Tests/ActsTests/RightsTests.swift".utf8.count)
    let recorded = FileManager.default.contents(atPath: root + "/docs/rights.md").map {
      String(decoding: $0, as: UTF8.self)
    }
    if table != recorded {
      let made = FileManager.default.temporaryDirectory.appending(path: "rights.md").path
      try table.write(toFile: made, atomically: true, encoding: .utf8)
      Issue.record("The rights differ. If they are right: cp \(made) docs/rights.md")
    }
  }

  @Test(arguments: Act.allCases)
  func `leave no act without somebody who may`(act: Act) {
    #expect(Function.Role.allCases.contains { Rights.standard.allow(act, to: $0) })
  }
}
