import Governance
import Testing

@Suite struct `What is hard to read` {
  private static let long =
    "Båten går ut i ottan och " + String(repeating: "vi ror förbi ön och ", count: 7)
    + "sedan hem."

  @Test func `is one remark for an area with a sentence over forty words`() {
    let marked = MarkedReport("# Område: «Hamnen»\n\(Self.long)\n\(Self.long)\nVi ror hem.")
    #expect(marked.found(.hardToRead) == marked.expected)
    let problem = marked.remarks(.hardToRead).first?.problem
    guard case .hardToRead(_, let longSentences, let longest) = problem else {
      Issue.record("no such remark")
      return
    }
    #expect(longSentences == 2)
    #expect(longest > 40)
  }

  @Test(arguments: ["Område", "Övrigt", "Sammanfattning"])
  func `is told of long words in any section that makes claims`(kind: String) {
    let marked = MarkedReport(
      """
      # \(kind): «Styrning»
      Verksamhetsutvecklingen förutsätter förvaltningsövergripande resursfördelningsmodeller.
      """)
    #expect(marked.found(.hardToRead) == marked.expected)
  }

  @Test(arguments: [
    "# Område: Hamnen\nVi ror hem. Bryggan är lagad och båten är ny.",
    "# Bakgrund: Bakgrund\nVerksamhetsutvecklingen förutsätter resursfördelningsmodeller.",
    "# Område: Hamnen\n> Verksamhetsutvecklingen förutsätter resursfördelningsmodeller.",
    "# Område: Hamnen\n| Verksamhetsutvecklingen | förutsätter | resursfördelningsmodeller",
    "# Område: Hamnen",
  ])
  func `is quiet where text is short, not running or not the administration's`(sample: String) {
    #expect(MarkedReport(sample).found(.hardToRead).isEmpty)
  }
}
