import SwedishText
import Testing

@Suite struct `A sentence's likeness` {
  private static func matcher(_ texts: [String]) -> SentenceMatcher {
    SentenceMatcher(texts.map { content(of: words(in: $0)) })
  }

  @Test(arguments: [
    ("Under hösten planteras 40 träd längs Ågatan.", "Trädplanteringen längs Ågatan utgår."),
    ("Lokalerna byggs om under sommaren.", "Ombyggnaden av lokalerna är klar."),
    ("Skolskjutsreglerna ska revideras.", "Reglerna för skolskjuts har reviderats."),
    ("Två traineeplatser ska inrättas.", "Två traineer började i augusti."),
  ])
  func `is seen through compounds and derivations`(plan: String, told: String) {
    let other = "Antalet besök i simhallen ökade med åtta procent."
    let matcher = Self.matcher([plan, told, other])
    #expect(matcher.likeness(0, 1).mutual > 0.3)
    #expect(matcher.likeness(0, 1).mutual > matcher.likeness(0, 2).mutual)
  }

  @Test func `does not rest on times, status and small words`() {
    let matcher = Self.matcher([
      "Under hösten 2026 ska Kyrkparken planeras.", "Under hösten 2026 har planerna pågått.",
    ])
    #expect(matcher.likeness(0, 1).weight == 0)
  }

  @Test func `weighs a part of a compound as the part alone`() {
    let matcher = Self.matcher(
      ["Lillsjöskolan får en vikariepool.", "Alla skolor har nu en matsal."]
        + (0..<30).map { "Vid skolor nummer \($0) märks ingenting." })
    #expect(matcher.likeness(0, 1).ofFirst < 0.2)
  }

  @Test func `is sought among a bounded number of candidates`() {
    let texts = Array(repeating: "Parken får nya bänkar.", count: 2_000)
    let found = Self.matcher(texts).candidates(for: 0, within: 1..<2_000)
    #expect((1...SentenceMatcher.mostCandidates).contains(found.count))
  }

  @Test func `finds candidates only where they are sought`() {
    let matcher = Self.matcher(["Bron målas.", "Bron är målad.", "Bron är öppen."])
    #expect(matcher.candidates(for: 0, within: 2..<3) == [2])
  }
}
