import Testing

@Suite struct `A report's outline` {
  static let direction = ["background Bakgrund t", "direction Inriktning 2026 =A =B =C"]
  static let start = "# Bakgrund / t / # Inriktning 2026 / A / B / C / "
  static let areas = ["area Trygghet ”A” a", "area Läsning ”B” b", "area Vatten ”C” c"]

  @Test func `has areas straight after the direction`() {
    let sketch = OutlineSketch(
      Self.start
        + "# Trygghet / A / a / # Läsning / B / b / # Vatten / C / c / # Sammanfattning / t")
    #expect(sketch.shown == Self.direction + Self.areas + ["summary Sammanfattning t"])
  }

  @Test func `may begin with the summary and end with an annex`() {
    let sketch = OutlineSketch(
      "# Sammanfattning / t / " + Self.start
        + "# Uppföljning / t / ## Trygghet / A / a / ## Läsning / B / b / ## Vatten / C / c / "
        + "# Bilaga 1 / t")
    let shown =
      ["summary Sammanfattning t"] + Self.direction + ["introduction Uppföljning t"]
      + Self.areas + ["free Bilaga 1 t"]
    #expect(sketch.shown == shown)
  }

  @Test func `may group areas, and groups may share titles`() {
    let sketch = OutlineSketch(
      Self.start + "# Uppföljning per område / ## Förskola / ### Trygghet / A / a / "
        + "### Läsning / B / b / ## Skola / ### Trygghet / A / c / ### Vatten / C / c")
    let shown = [
      "introduction Uppföljning per område", "introduction Förskola", "area Trygghet ”A” a",
      "area Läsning ”B” b", "introduction Skola", "area Trygghet ”A” c", "area Vatten ”C” c",
    ]
    #expect(sketch.shown == Self.direction + shown)
  }

  @Test func `keeps headings that come back inside their areas`() {
    let inner = { (wording: String, told: String) in
      "### Inriktning / \(wording) / ### Genomfört / \(told) / ### Planerat / \(told)"
    }
    let sketch = OutlineSketch(
      Self.start + "# Uppföljning / t / ## Trygghet / \(inner("A", "a")) / "
        + "## Läsning / \(inner("B", "b")) / ## Vatten / \(inner("C", "c"))")
    let shown = [
      "introduction Uppföljning t",
      "area Trygghet <Inriktning> ”A” <Genomfört> a <Planerat> a",
      "area Läsning <Inriktning> ”B” <Genomfört> b <Planerat> b",
      "area Vatten <Inriktning> ”C” <Genomfört> c <Planerat> c",
    ]
    #expect(sketch.shown == Self.direction + shown)
  }

  @Test func `is the same when every heading is only bold`() {
    let inner = { (wording: String, told: String) in
      "* Nämndens ord / \(wording) / * Vad har gjorts / \(told)"
    }
    let sketch = OutlineSketch(
      "* Bakgrund / t / * Inriktning 2026 / A / B / C / * Att läsa rapporten / t / * Trygghet / "
        + "\(inner("A", "a")) / * Läsning / \(inner("B", "b")) / * Vatten / \(inner("C", "c")) / "
        + "* Slutsatser och rekommendation / t")
    let shown = [
      "introduction Att läsa rapporten t", "area Trygghet <Nämndens ord> ”A” <Vad har gjorts> a",
      "area Läsning <Nämndens ord> ”B” <Vad har gjorts> b",
      "area Vatten <Nämndens ord> ”C” <Vad har gjorts> c",
      "summary Slutsatser och rekommendation t",
    ]
    #expect(sketch.shown == Self.direction + shown)
  }

  @Test(arguments: [
    "Nämndens mål", "Prioriteringar 2026", "Vad nämnden har beslutat", "Politisk viljeinriktning",
    "Mål och uppdrag", "Nämndens prioriterade områden", "Dit vill vi", "Uppdrag ur budgeten",
  ])
  func `knows the direction by its quotes, whatever it is called`(title: String) {
    let sketch = OutlineSketch(
      "# Bakgrund / t / # \(title) / A / B / C / # Uppföljning / t / "
        + "## Trygghet / A / a / ## Läsning / B / b / ## Vatten / C / c")
    let shown = [
      "background Bakgrund t", "direction \(title) =A =B =C", "introduction Uppföljning t",
    ]
    #expect(sketch.shown == shown + Self.areas)
  }

  @Test(arguments: [
    "Läsanvisning", "Uppföljning", "Så har vi arbetat", "Redovisning av läget", "Läget i augusti",
    "Förvaltningens arbete", "Hur har det gått?",
  ])
  func `knows the introduction by its place`(title: String) {
    for level in ["#", "##"] {
      let sketch = OutlineSketch(
        Self.start + "# \(title) / t / \(level) Trygghet / A / a / \(level) Läsning / B / b / "
          + "\(level) Vatten / C / c")
      #expect(sketch.shown == Self.direction + ["introduction \(title) t"] + Self.areas)
    }
  }

  @Test(arguments: [
    "Sammantagen bedömning", "Slutsatser och rekommendation", "Analys och slutsats",
    "Samlad bedömning", "Förvaltningens samlade bedömning", "Sammanfattning och slutord",
  ])
  func `knows the summary by its words`(title: String) {
    for level in ["#", "##"] {
      let sketch = OutlineSketch(
        Self.start + "# Uppföljning / t / ## Trygghet / A / a / ## Läsning / B / b / "
          + "## Vatten / C / c / \(level) \(title) / t")
      #expect(sketch.shown.last == "summary \(title) t")
    }
  }

  @Test(arguments: [
    "Ekonomi i balans", "Personal och kompetens", "Mål för barnen", "Uppföljning av frånvaro",
    "Ekonomi", "Nyckeltal", "Bakgrund till skolans arbete", "Inriktning mot läsning",
  ])
  func `takes what stands among areas for an area, whatever it is called`(title: String) {
    let quoting = OutlineSketch(
      Self.start + "# Trygghet / A / a / # \(title) / B / b / # Vatten / C / c")
    #expect(
      quoting.shown
        == Self.direction + ["area Trygghet ”A” a", "area \(title) ”B” b", "area Vatten ”C” c"])
    let silent = OutlineSketch(
      Self.start + "# Uppföljning / t / ## Trygghet / A / a / ## \(title) / b / ## Vatten / C / c")
    #expect(silent.shown.dropFirst(4).first == "area \(title) b")
  }

  @Test(arguments: [
    ("3.1.2 Trygghet", "3.1.2 Trygghet"), ("Område 1: Trygghet", "Område 1 Trygghet"),
    ("A. Trygghet", "A Trygghet"), ("TRYGGHET", "TRYGGHET"),
    ("Trygghet: vägen till skolan", "Trygghet: vägen till skolan"),
    ("Hur går det för barnen?", "Hur går det för barnen?"),
    ("2026 års trygghet", "2026 års trygghet"),
  ])
  func `takes the number off a heading`(printed: String, told: String) {
    let sketch = OutlineSketch(
      Self.start + "# Uppföljning / t / ## \(printed) / A / a / ## Läsning / B / b")
    #expect(sketch.shown[3] == "area \(told) ”A” a")
  }

  @Test func `has free chapters after its areas`() {
    let sketch = OutlineSketch(
      Self.start + "# Trygghet / A / a / # Läsning / B / b / # Ekonomi / t / ## Prognos / t / "
        + "# Slutsatser / t")
    let shown = ["area Trygghet ”A” a", "area Läsning ”B” b", "free Ekonomi t <Prognos> t"]
    #expect(sketch.shown == Self.direction + shown + ["summary Slutsatser t"])
  }

  @Test func `has areas by their place when nothing quotes the direction`() {
    let sketch = OutlineSketch(
      "# Inriktning 2026 / A / B / # Uppföljning / t / ## Trygghet / a / ## Läsning / b / "
        + "# Sammanfattning / t")
    let shown = [
      "direction Inriktning 2026 =A =B", "introduction Uppföljning t", "area Trygghet a",
      "area Läsning b", "summary Sammanfattning t",
    ]
    #expect(sketch.shown == shown)
  }

  @Test func `is found in text without type`() {
    let sketch = OutlineSketch(
      "Bakgrund / t / Vad nämnden vill / A / B / C / Trygghet / A / a / Läsning för alla / B / b / "
        + "Vatten / C / c / Sammanfattande bedömning / t", keepsType: false)
    let shown = [
      "background Bakgrund t", "direction Vad nämnden vill =A =B =C", "area Trygghet ”A” a",
      "area Läsning för alla ”B” b", "area Vatten ”C” c", "summary Sammanfattande bedömning t",
    ]
    #expect(sketch.shown == shown)
  }

  @Test func `keeps a title page out of the statements`() {
    let sketch = OutlineSketch(
      "Ekebro kommun / # Uppföljning av inriktningen 2026 / Delårsbokslut per augusti 2026 / "
        + "| Diarienummer | TN 2026-14 | / | Upprättad | 3 september 2026 | / " + Self.start
        + "# Trygghet / A / a / # Läsning / B / b")
    let page =
      "background <Ekebro kommun> <Uppföljning av inriktningen 2026> "
      + "<Delårsbokslut per augusti 2026> <Diarienummer TN 2026-14> <Upprättad 3 september 2026>"
    #expect(
      sketch.shown == [page] + Self.direction + ["area Trygghet ”A” a", "area Läsning ”B” b"])
  }
}
