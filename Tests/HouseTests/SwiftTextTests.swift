import Testing

@Suite struct `Swift source` {
  @Test func `is told apart as code, comments and literals`() {
    let text = SwiftText(
      """
      let a = "one \\(b ?? "two") three" // four
      let c = #"five " \\(six)"# /* seven
      """)
    #expect(text.all(.literal) == ["one ", "two", " three", "five \" \\(six)"])
    #expect(text.all(.comment) == ["// four", "/* seven"])
    #expect(text.codeLines.count == 2)
    #expect(!text.codeLines.joined().contains("four"))
  }

  static let importing: [(String, [String])] = [
    ("import Governance", ["Governance"]),
    ("package import Governance  // why", ["Governance"]),
    ("@testable import Review", ["Review"]),
    ("internal import struct FoundationEssentials.Data", ["FoundationEssentials"]),
    ("// import Pages", []),
    ("let line = \"import Pages\"", []),
  ]

  @Test(arguments: importing)
  func `tells what it imports`(source: String, modules: [String]) {
    #expect(SwiftText(source).imports == modules)
  }

  @Test func `tells which types it declares`() {
    let text = SwiftText(
      "package struct A<B>: C {}\nextension D {}\nindirect enum E {}\nclass func f() {}")
    #expect(text.types == ["A", "E"])
  }
}
