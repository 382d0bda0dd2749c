import Testing

@Suite struct `roder xray` {
  @Test func `writes the page to a pipe`() throws {
    let run = try Run("xray", "augusti.txt", "april.txt", at: try Editions.folder())
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\">"))
    #expect(run.output.contains("Läsgruppen för nyanlända startade i augusti."))
  }

  @Test func `saves the page whole and replaces the old one`() throws {
    let folder = try Editions.folder()
    for _ in 1...2 {
      let run = try Run("xray", "augusti.txt", "--to", "sida.html", at: folder)
      #expect(run.code == 0 && run.output.isEmpty && run.errors.isEmpty)
    }
    #expect(try folder.read("sida.html").hasSuffix("</html>\n"))
    #expect(try folder.names == ["april.txt", "augusti.txt", "sida.html"])
  }

  @Test(arguments: ["augusti.txt", "./augusti.txt", "april.txt", "x/../april.txt"])
  func `never writes over a report`(target: String) throws {
    let folder = try Editions.folder()
    let run = try Run("xray", "augusti.txt", "april.txt", "--to", target, at: folder)
    #expect(run.code == 64)
    #expect(run.errors.contains("skrivs över"))
    #expect(try folder.read("augusti.txt") == Editions.august)
    #expect(try folder.read("april.txt") == Editions.april)
  }

  @Test func `says when the page can't be saved`() throws {
    let run = try Run("xray", "augusti.txt", "--to", "saknas/sida.html", at: Editions.folder())
    #expect(run.code == 70)
    #expect(run.errors.hasPrefix("Det gick inte att spara saknas/sida.html."))
  }

  @Test(arguments: [("text", "Uppföljning av"), ("json", "{\n  \"title\": \"Uppföljning av")])
  func `answers in the form that is asked for`(format: String, beginning: String) throws {
    let run = try Run("xray", "augusti.txt", "--format", format, at: Editions.folder())
    #expect(run.code == 0)
    #expect(run.output.hasPrefix(beginning))
  }

  @Test func `speaks English when asked to`() throws {
    let run = try Run("xray", "augusti.txt", "--lang", "en", at: Editions.folder())
    #expect(run.output.contains("<html lang=\"en\">"))
  }

  @Test func `asks whether two equal files are meant, and goes on`() throws {
    let run = try Run("xray", "april.txt", "april.txt", at: Editions.folder())
    #expect(run.code == 0)
    #expect(run.errors == "De två filerna har samma innehåll. Är det rätt filer?\n")
    #expect(run.output.hasSuffix("</html>\n"))
  }

  @Test func `asks whether the editions are swapped, and goes on`() throws {
    let run = try Run("xray", "april.txt", "augusti.txt", at: Editions.folder())
    #expect(run.code == 0)
    #expect(run.errors.hasSuffix("Har filerna bytt plats?\n"))
    #expect(run.output.hasSuffix("</html>\n"))
  }
}
