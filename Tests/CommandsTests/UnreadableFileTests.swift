import Testing

@Suite struct `An unreadable file` {
  static let files: [String: String] = [
    "tom.txt": "", "luft.txt": " \n\n \t\n", "prosa.txt": "bara en rad utan någon rubrik alls.\n",
    "hel.txt": Editions.august,
  ]

  static let calls: [[String]] = [
    ["xray", "saknas.docx"], ["xray", "hel.txt", "saknas.docx"], ["xray", "tom.txt"],
    ["xray", "luft.txt"], ["xray", "prosa.txt"], ["statements", "tom.txt"],
    ["review", "--format", "json", "tom.txt"], ["plans", "hel.txt", "tom.txt"],
    ["xray", "saknas.docx", "--lang", "en"],
  ]

  @Test(arguments: calls)
  func `gives one sentence, no answer and code 1`(call: [String]) throws {
    let folder = try Folder(Self.files)
    let run = try Run(call, at: folder)
    #expect(run.code == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.hasSuffix(".\n"))
  }

  @Test func `is named, so that it's clear which of the two it was`() throws {
    let run = try Run("xray", "hel.txt", "saknas.docx", at: try Folder(Self.files))
    #expect(run.errors == "Filen saknas.docx finns inte; kontrollera namn och mapp.\n")
  }

  @Test func `leaves an older page as it was`() throws {
    let folder = try Folder(Self.files.merging(["sida.html": "gammal"]) { $1 })
    let run = try Run("xray", "tom.txt", "--to", "sida.html", at: folder)
    #expect(run.code == 1)
    #expect(try folder.read("sida.html") == "gammal")
  }
}
