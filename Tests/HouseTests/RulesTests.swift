import Governance
import Testing

@Suite struct `Every rule of the review` {
  /// "AlteredWording" for `.alteredWording`: the rule's type, file and the start of its test file.
  static func typeName(_ rule: Rule) -> String {
    let name = String(describing: rule)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  @Test(arguments: Rule.allCases)
  func `has one file and one test file`(rule: Rule) {
    let name = Self.typeName(rule)
    #expect(Tree.exists("Sources/Review/Rules/\(name).swift"))
    #expect(Tree.exists("Tests/ReviewTests/Rules/\(name)Tests.swift"))
  }

  @Test(arguments: Rule.allCases)
  func `says on top what a reader suffers without it`(rule: Rule) throws {
    let text = SwiftText(try Tree.text(of: "Sources/Review/Rules/\(Self.typeName(rule)).swift"))
    #expect(text.all(.comment).first?.hasPrefix("///") == true)
  }

  @Test func `stands alone: no other file lies among the rules`() {
    let expected = Set(Rule.allCases.map { "Sources/Review/Rules/\(Self.typeName($0)).swift" })
    #expect(Tree.paths(in: "Sources/Review/Rules").filter { !expected.contains($0) } == [])
  }
}
