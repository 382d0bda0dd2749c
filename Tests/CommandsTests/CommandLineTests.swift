import Testing

@testable import Commands

@Suite struct `The command line` {
  @Test(arguments: [["xray"], ["xray", "a", "b", "c"], ["finns-inte"], ["plans", "a.txt"]])
  func `answers a wrong call with code 64`(call: [String]) throws {
    let run = try Run(call, at: try Folder())
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
  }

  @Test func `says its version`() throws {
    let run = try Run("--version", at: try Folder())
    #expect(run.code == 0)
    #expect(run.output == "\(Roder.version)\n")
  }

  @Test(arguments: [
    [], ["xray", "--help"], ["statements", "--help"], ["review", "--help"], ["plans", "--help"],
  ])
  func `explains itself in Swedish`(call: [String]) throws {
    let run = try Run(call, at: try Folder())
    #expect(run.code == 0)
    #expect(run.output.contains("rapport"))
  }

  static let names: [(String, Set<String>, String)] = [
    ("rapport.docx", [], "rapport-rontgen.html"),
    ("/hem/anna/rapport.v2.pdf", [], "rapport.v2-rontgen.html"),
    ("rapport", [], "rapport-rontgen.html"),
    ("rapport.txt", ["rapport-rontgen.html"], "rapport-rontgen-2.html"),
    (
      "rapport.txt", ["rapport-rontgen.html", "rapport-rontgen-2.html"], "rapport-rontgen-3.html"
    ),
  ]

  @Test(arguments: names)
  func `names a page after the report and never takes a name that is in use`(
    report: String, taken: Set<String>, expected: String
  ) {
    #expect(Destination.freeName(after: report) { taken.contains($0) } == expected)
  }
}
