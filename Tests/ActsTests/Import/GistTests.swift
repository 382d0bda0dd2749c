import Governance
import Testing

@testable import Acts

@Suite struct `The title of a measure` {
  static let told: [(String, String)] = [
    ("Fritidshemmets lokaler byggs om under våren 2027.", "Fritidshemmets lokaler byggs om"),
    ("Under hösten ska förskolorna utbilda två handledare.", "Utbilda två handledare"),
    (
      "Planerat: Förvaltningen ska revidera planen mot skolfrånvaro i september.",
      "Revidera planen mot skolfrånvaro"
    ),
    (
      "Dessutom har två skolor prövat trivselvandringar, vilket eleverna uppskattar.",
      "Två skolor prövat trivselvandringar"
    ),
    (
      "Vi kommer att anställa en specialpedagog för att stärka stödet.",
      "Anställa en specialpedagog"
    ),
  ]

  @Test(arguments: told)
  func `names the thing, not when or by whom`(sentence: String, title: String) {
    #expect(Gist.of(Statement(id: "1", text: sentence), asOf: Day(2026, 4, 30)) == title)
  }
}
