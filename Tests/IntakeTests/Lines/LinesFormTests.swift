import Testing

@Suite struct `Headings of plain text` {
  static let text = """
    Vägarna har lagats i hela kommunen under sommaren, och arbetet har gått fortare
    än planerat eftersom vädret var bra.
    """
  static let folded =
    "Vägarna har lagats i hela kommunen under sommaren, och arbetet har gått fortare "
    + "än planerat eftersom vädret var bra."

  @Test(arguments: [
    ("3.2 Vägar och broar\n", "H2 3.2 Vägar och broar"),
    ("3 Vägar\n\n", "H1 3 Vägar"),
    ("3. Vägar\n\n", "H1 3. Vägar"),
    ("VÄGAR OCH BROAR\n", "H1 VÄGAR OCH BROAR"),
    ("Vägar\n=====\n", "H1 Vägar"),
    ("Vägar\n-----\n\n", "H2 Vägar"),
    ("## Vägar\n", "H2 Vägar"),
    ("Vägar\n", "Vägar"),
    ("Vägar, broar och det som hör till\n\n", "Vägar, broar och det som hör till"),
  ])
  func `stand alone, with the depth that is certain`(heading: String, shownAs: String) throws {
    #expect(
      try shown("\(Self.text)\n\n\(heading)\(Self.text)") == [Self.folded, shownAs, Self.folded])
  }

  @Test func `are not made of the lines of a sentence`() throws {
    let text = """
      Arbetet med att laga vägarna har skett i samverkan med Vägföreningen i
      Norrköping, som har bidragit med kunskap om underlaget i årskurs 4 till
      9 samt med personal. Det har gått fortare än planerat, och kostnaden har
      blivit lägre än i budget.
      """
    #expect(try shown("\(text)\n\n\(text)").count == 2)
  }
}

@Suite struct `Lists of plain text` {
  @Test(arguments: [
    ("- laga vägar\n- måla broar", ["L0 laga vägar", "L0 måla broar"]),
    ("• laga vägar\n• måla broar", ["L0 laga vägar", "L0 måla broar"]),
    ("– laga vägar\n\n– måla broar", ["L0 laga vägar", "L0 måla broar"]),
    ("1. laga\n2. måla", ["L0 laga", "L0 måla"]),
    ("a) laga\nb) måla", ["L0 laga", "L0 måla"]),
    ("- laga\n  o vägar\n  o broar\n- måla", ["L0 laga", "L1 vägar", "L1 broar", "L0 måla"]),
    (
      "- laga vägarna i hela kommunen före nästa vinter\n  och sedan broarna\n- måla",
      ["L0 laga vägarna i hela kommunen före nästa vinter och sedan broarna", "L0 måla"]
    ),
  ])
  func `have an item for each marker`(text: String, items: [String]) throws {
    #expect(try shown("Förvaltningen ska:\n\(text)") == ["Förvaltningen ska:"] + items)
  }

  @Test func `do not begin with the dash of a sentence`() throws {
    let text = """
      Förvaltningen har lagat vägarna i hela kommunen under sommaren och hösten
      – som planerat – och arbetet har gått fortare än någon hade vågat hoppas på
      eftersom vädret var bra.
      """
    #expect(try shown(text).count == 1)
  }
}

@Suite struct `Tables of plain text` {
  static let wanted = "T1 Insats|Status & Ny bro|Klar & Ny väg|Pågår"

  @Test(arguments: [
    "Insats\tStatus\nNy bro\tKlar\nNy väg\tPågår",
    "| Insats | Status |\n|--------|--------|\n| Ny bro | Klar |\n| Ny väg | Pågår |",
    "+--------+--------+\n| Insats | Status |\n+--------+--------+\n| Ny bro | Klar   |\n| Ny väg | Pågår  |",
    "Insats       Status\nNy bro       Klar\nNy väg       Pågår",
  ])
  func `are known by tabs, bars or wide spaces`(text: String) throws {
    #expect(
      try shown("Läget är detta.\n\n\(text)\n\nSå är det.") == [
        "Läget är detta.", Self.wanted, "Så är det.",
      ])
  }

  @Test func `put wrapped cells together`() throws {
    let text = """
      Insats               Status       Klart
      Ny bro över ån vid   Pågår        hösten
      kvarnen                           2027
      Ny väg               Klar         2026
      """
    #expect(
      try shown(text) == [
        "T1 Insats|Status|Klart & Ny bro över ån vid kvarnen|Pågår|hösten 2027 & Ny väg|Klar|2026"
      ])
  }
}

@Suite struct `Pages of plain text` {
  static let body = "Vägarna har lagats i hela kommunen under sommaren.\n"

  @Test func `lose heads, feet and numbers that recur`() throws {
    let pages = (1...3).map { "Tekniska nämnden\n\n\(Self.body)\nSida \($0) av 3\n" }
    let text = try shown(pages.joined(separator: "\u{0C}"))
    #expect(
      text == Array(repeating: "Vägarna har lagats i hela kommunen under sommaren.", count: 3))
  }

  @Test func `lose numbers that count upward without form feeds`() throws {
    let text = (1...3).map { "\(Self.body)\n\($0)\n\n" }.joined()
    #expect(try shown(text).count == 3)
  }

  @Test(arguments: ["\n12\n\n", "\n2025\n\n", "\nSida vid sida\n\n"])
  func `keep a lone line that recurs nowhere`(line: String) throws {
    #expect(try shown(Self.body + line + Self.body).count == 3)
  }

  @Test func `lose the table of contents`() throws {
    let contents = "Innehåll\nVägar .......... 2\nBroar och tunnlar ..... 3\n\n"
    #expect(try shown(contents + "Vägar\n" + Self.body) == ["Vägar", String(Self.body.dropLast())])
  }
}
