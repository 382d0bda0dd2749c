import Governance
import Reports
import Review
import Specimens
import Testing
import Words

@testable import Pages

@Suite struct `Plain text` {
  static func texts() throws -> [String] {
    let examination = try SampleExamination.full()
    return Language.allCases.flatMap { language in
      [
        examination.text(in: language), examination.remarksText(in: language),
        examination.plansText(in: language), examination.report.statementsText(in: language),
      ]
    }
  }

  @Test func `is at most 80 letters wide and ends with a line feed`() throws {
    for text in try Self.texts() {
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
      #expect(text.hasSuffix("\n"))
      #expect(!text.contains(" \n"))
    }
  }

  @Test func `begins with the title and the account`() throws {
    let lines = try SampleExamination.full().text(in: .sv).split(separator: "\n")
    #expect(lines[0] == "Uppföljning av nämndens inriktning, delårsrapport 2025")
    #expect(lines[2] == "- 5 påståenden om effekt: 1 mätt, 0 räknade, 1 bedömning, 3 utan grund")
  }

  @Test func `tells every remark with its advice`() throws {
    let examination = try SampleExamination.full()
    let text = examination.remarksText(in: .sv)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("* ") } == examination.remarks.count)
  }

  @Test func `says so when there is nothing to say`() throws {
    var examination = try SampleExamination.alone()
    examination.remarks = []
    #expect(examination.remarksText(in: .sv) == "Inga påpekanden.\n")
    #expect(examination.plansText(in: .en) == "The earlier edition planned nothing.\n")
  }

  @Test func `leaves a word longer than the line whole`() {
    var lines = Lines()
    let long = String(repeating: "å", count: 100)
    lines.add("ett \(long) två", lead: "* ")
    #expect(lines.text == "* ett\n  \(long)\n  två\n")
  }
}
