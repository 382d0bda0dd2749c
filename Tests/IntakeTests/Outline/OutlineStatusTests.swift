import Governance
import Intake
import Testing

@Suite struct `What stands beside a statement` {
  typealias Kind = Reading.Kind

  static let start =
    "# Uppföljning per augusti 2026 / # Inriktning / A / B / # Uppföljning / t / ## Läsning / B / b / "
    + "## Trygghet / A / "

  /// The readings of the area's last statement, done or planned.
  static func status(_ parts: String) throws -> Set<Kind> {
    let report = try readReport(OutlineSketch(start + parts).document)
    let last = report.statements.last?.statement
    return Set((last?.readings ?? []).map(\.kind)).intersection([.done, .planned])
  }

  static let cells: [(String, Set<Kind>)] = [
    ("Klar", [.done]), ("Genomfört", [.done]), ("Pågår", []), ("Ej påbörjad", [.planned]),
    ("Försenad", [.planned]), ("Planerad", [.planned]), ("Ht 2026", [.planned]), ("✓", [.done]),
    ("Klart våren 2027", [.planned]), ("Beräknas klart i november", [.planned]), ("Gul", []),
    ("Utgår", []), ("Avslutad maj 2026", [.done]), ("Delvis genomförd", [.done]),
    ("Inte genomförd", []),
  ]

  @Test(arguments: cells)
  func `is told by the status column, wherever it stands`(cell: String, kinds: Set<Kind>) throws {
    #expect(
      try Self.status("| Åtgärd | Ansvar | Status | / | Cykelkarta för åk 4–6 | Rektor | \(cell) |")
        == kinds)
    #expect(
      try Self.status("| Status | Åtgärd | / | \(cell) | Cykelkarta för åk 4–6 |") == kinds)
  }

  @Test func `is told by the column that is marked`() throws {
    let head = "| Åtgärd | Genomfört | Planerat | / "
    #expect(try Self.status(head + "| Cykelkarta | x | – |") == [.done])
    #expect(try Self.status(head + "| Cykelkarta | – | x |") == [.planned])
  }

  static let besides: [(String, Set<Kind>)] = [
    ("* Planerade åtgärder / Cykelkarta för åk 4–6", [.planned]),
    ("* Genomfört / Cykelkarta för åk 4–6", [.done]),
    ("Planerat: Cykelkarta för åk 4–6", [.planned]),
    ("_ Cykelkarta för åk 4–6 tas fram.", [.planned]),
    ("Under hösten ska följande göras: / - Cykelkarta för åk 4–6", [.planned]),
    ("Under våren har följande genomförts: / - Cykelkarta för åk 4–6", [.done]),
    ("Under hösten ska följande göras: / - Cykelkarta / Kartan är viktig för barnen.", []),
    ("* Effekter / Cykelkarta för åk 4–6", []),
  ]

  @Test(arguments: besides)
  func `is told by subheading, lead word, type or lead-in`(parts: String, kinds: Set<Kind>) throws {
    #expect(try Self.status(parts) == kinds)
  }
}
