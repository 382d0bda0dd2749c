import Formats
import Governance
import Intake
import Testing

@Suite struct `The day that a report speaks for` {
  static let titles: [(String, Day?)] = [
    ("Uppföljning per den 31 augusti 2026", Day(2026, 8, 31)),
    ("Uppföljning per den 30 april 2026", Day(2026, 4, 30)),
    ("Delårsbokslut januari–augusti 2026", Day(2026, 8, 31)),
    ("Delårsrapport 2026", Day(2026, 8, 31)),
    ("Uppföljning T2 2026", Day(2026, 8, 31)),
    ("Tertialrapport 1 2026", Day(2026, 4, 30)),
    ("Nämndens mål – årsredovisning 2025", Day(2025, 12, 31)),
    ("Uppföljning i årsbokslut 2025", Day(2025, 12, 31)),
    ("Fördjupad månadsuppföljning april 2026", Day(2026, 4, 30)),
    ("Läget i april 2026", Day(2026, 4, 30)),
    ("Verksamhetsberättelse för 2025", Day(2025, 12, 31)),
  ]

  @Test(arguments: titles)
  func `stands in its title`(title: String, day: Day?) throws {
    let sketch = OutlineSketch(
      "# \(title) / Sammanträde den 12 mars 2027 / # Bakgrund / t / # Inriktning / A / B / "
        + "# Trygghet / A / a / # Läsning / B / b")
    let asOf = try readReport(sketch.document).asOf
    #expect(asOf == day)
  }

  @Test func `is never the day of a decision`() throws {
    let sketch = OutlineSketch(
      "# Bakgrund / Nämnden antog inriktningen den 26 april 2025. / "
        + "Rapporten gäller till och med augusti 2026. / # Inriktning / A / B / "
        + "# Trygghet / A / a / # Läsning / B / b")
    let asOf = try readReport(sketch.document).asOf
    #expect(asOf == Day(2026, 8, 31))
  }
}
