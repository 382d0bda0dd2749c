import Testing

@Suite struct `The board's words in an area` {
  static func area(_ parts: String) -> String? {
    OutlineSketch(
      "# Inriktning / A / B / C / # Uppföljning / t / ## Trygghet / \(parts) / "
        + "## Läsning / B / b / ## Vatten / C / c"
    ).shown.first { $0.hasPrefix("area") }
  }

  static let openings = [
    ("A / a", "”A” a"),
    ("> A / a", "”A” a"),
    ("[A] / a", "”A” a"),
    ("A / C / a", "”A” ”C” a"),
    ("Nämnden har beslutat följande. / A / a", "Nämnden har beslutat följande. ”A” a"),
    ("Inriktning: A / a", "<Inriktning:> ”A” a"),
    ("Ur nämndens inriktning: A / a", "<Ur nämndens inriktning:> ”A” a"),
    ("* Nämndens inriktning / A / * Uppföljning / a", "<Nämndens inriktning> ”A” <Uppföljning> a"),
    ("| Inriktning | A | / a", "<Inriktning> ”A” a"),
    ("A / a / C", "”A” a C"),
    ("a / b", "a b"),
    ("- A / a", "”A” a"),
  ]

  @Test(arguments: openings)
  func `are told from what follows them`(parts: String, shown: String) {
    #expect(Self.area(parts) == "area Trygghet \(shown)")
  }

  @Test(arguments: [
    "Alla barn ska vara trygga på väg till skolan och hem igen.",
    "Alla barn ska känna sig trygga på väg till skolan.",
    "Alla elever ska känna sig trygga på väg till skolan och hem igen. Skolan vet vägen.",
    "”Alla barn ska känna sig säkra längs vägen till skolan och hem igen.”",
  ])
  func `are known when they are altered`(quote: String) {
    #expect(Self.area("\(quote) / a") == "area Trygghet ”\(quote)” a")
  }

  @Test func `are not what measures the goal in its words`() {
    let told = "Mätningen visar att barnen ska känna sig trygga på väg till skolan, men få gör det."
    #expect(Self.area("> A / \(told) / a") == "area Trygghet ”A” \(told) a")
  }

  @Test func `end where the administration goes on in the same paragraph`() {
    let wording = "Alla barn ska känna sig trygga på väg till skolan och hem igen."
    let own =
      "Tre gator har byggts om. Hastigheten mäts varje vecka av en konsult, som lämnar svar."
    #expect(Self.area("\(wording) \(own) / a") == "area Trygghet ”A” \(own) a")
  }
}

@Suite struct `The direction's chapter` {
  static func chapter(_ parts: String) -> String? {
    OutlineSketch(
      "# Bakgrund / t / # Inriktning / \(parts) / # Uppföljning / t / ## Trygghet / A / a / "
        + "## Läsning / B / b / ## Vatten / C / c"
    ).shown.dropFirst().first
  }

  static let chapters = [
    ("A / B / C", "=A =B =C"),
    ("- A / - B / - C", "=A =B =C"),
    (
      "| Område | Inriktning | / | Trygghet | A | / | Läsning | B |",
      "<Område | Inriktning> <Trygghet> =A <Läsning> =B"
    ),
    (
      "Nämnden antog inriktningen 2025-11-26 § 31. / A / B / C",
      "Nämnden antog inriktningen 2025-11-26 § 31. =A =B =C"
    ),
    (
      "A / B / C / I maj flyttades medel till skolvägar (TN 2026-05-12 § 40).",
      "=A =B =C I maj flyttades medel till skolvägar (TN 2026-05-12 § 40)."
    ),
    ("Inriktningen återges nedan. / A / B / C", "Inriktningen återges nedan. =A =B =C"),
    ("> A / > B / > C / Beloppet har räknats upp.", "=A =B =C Beloppet har räknats upp."),
    (
      "## Trygghet / A / ## Läsning / B / ## Vatten / C",
      "<Trygghet> =A <Läsning> =B <Vatten> =C"
    ),
  ]

  @Test(arguments: chapters)
  func `holds adopted wording and the administration's own`(parts: String, shown: String) {
    #expect(Self.chapter(parts) == "direction Inriktning \(shown)")
  }
}
