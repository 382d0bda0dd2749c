import Governance
import Testing

@Suite struct `Every rule of the review` {
  /// "AlteredWording" for `.alteredWording`: the rule's type, file and the start of its test file.
  static func typeName(_ rule: Rule) -> String {
    let name = String(describing: rule)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  @Test func `has one file and one test file`() {
    let paths = Rule.allCases.map(Self.typeName).flatMap { name in
      ["Sources/Review/Rules/\(name).swift", "Tests/ReviewTests/Rules/\(name)Tests.swift"]
    }
    #expect(paths.filter { !Tree.exists($0) } == [])
  }

  @Test func `says on top what a reader suffers without it`() throws {
    for file in Tree.swift(in: "Sources/Review/Rules") {
      let comments = try file.read().all(.comment)
      #expect(comments.first?.hasPrefix("///") == true, "\(file.path)")
    }
  }

  @Test func `stands alone: no other file lies among the rules`() {
    let expected = Set(Rule.allCases.map { "Sources/Review/Rules/\(Self.typeName($0)).swift" })
    #expect(Tree.paths(in: "Sources/Review/Rules").filter { !expected.contains($0) } == [])
  }
}
