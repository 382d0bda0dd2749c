import Formats
import Foundation
import Intake
import Testing

@Suite struct `A PDF` {
  private func source(_ name: String) async throws -> SourceDocument {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "pdf", subdirectory: "Recorded"))
    return try await readSource(at: url.path)
  }

  private func paragraph(_ start: String) async throws -> SourceParagraph {
    let found = try await source("report").blocks.lazy.compactMap { block -> SourceParagraph? in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
    return try #require(found.first { $0.text.hasPrefix(start) })
  }

  @Test func `is read whole, in order, without heads and feet`() async throws {
    let source = try await source("report")
    #expect(source.title == "Kulturnämndens uppföljning")
    #expect(source.keepsType)
    let starts = source.blocks.map { String(shown($0).prefix(22)) }
    #expect(
      starts == [
        "Kulturnämndens uppfölj", "H1 1 Bakgrund", "Kulturnämnden följer t", "H1 2 Inriktning",
        "> Biblioteken ska vara", "H1 3 Uppföljning per o", "H2 3.1 Bibliotek",
        "Biblioteken har under ", "L0 En bokbuss köps in", "L0 Skolbiblioteken ses",
        "L0 Nya hyllor",
        "L1 underpunkt", "Stycke 1 handlar om hu", "Stycke 2 handlar om hu",
        "Stycke 3 handlar om hu", "Stycke 4 handlar om hu", "Stycke 5 handlar om hu",
        "Stycke 6 handlar om hu", "H2 3.2 Konst", "T1 Insats|Status|Klart",
        "Efter tabellen kommer ",
        "Planerade åtgärder", "Konstskolan ska utvärd", "H1 4 Sammanfattning",
        "Sammanfattande stycke ", "Sammanfattande stycke ", "Sammanfattande stycke ",
        "Sammanfattande stycke ",
      ])
  }

  @Test func `keeps italic and bold words and drops note marks`() async throws {
    let runs = try await paragraph("Biblioteken har").runs
    #expect(runs.map(\.isItalic) == [false, true, false, false, false])
    #expect(runs.map(\.isBold) == [false, false, false, true, false])
    #expect(runs[3].text.hasPrefix("12 procent"))
    #expect(runs[4].text.hasSuffix("i fjol."))
  }

  @Test func `joins what a page's end parts`() async throws {
    for number in 1...6 {
      #expect(try await paragraph("Stycke \(number)").text.hasSuffix("allt som planerades."))
    }
  }

  @Test func `puts wrapped cells together`() async throws {
    let table = try await source("report").blocks.map(shown).first { $0.hasPrefix("T1") }
    #expect(
      table
        == "T1 Insats|Status|Klart & Konstskola i alla kommundelar, med start i de tre mindre orterna"
        + "|Genomförd|mars 2026 & Ny skulptur|Pågår|hösten 2026 & Utställning om kommunens historia "
        + "och dess många föreningar|Planerad|2027")
  }

  @Test func `shows a bold line alone as bold`() async throws {
    let heading = try await paragraph("Planerade åtgärder")
    #expect(heading.runs.map(\.isBold) == [true])
    #expect(heading.outlineLevel == nil)
    #expect(heading.followsGap)
  }

  @Test(arguments: [
    ("locked", UnreadableFile.lockedPDF), ("picture-only", .pictureOnlyPDF),
  ])
  func `is refused when its text can't be had`(name: String, refusal: UnreadableFile) async {
    await #expect(throws: refusal) { try await source(name) }
  }

  @Test func `is given up when the tool is missing or takes too long`() async {
    await #expect(throws: UnreadableFile.pdfToolMissing) {
      try await PDFTool.run("pdftohtml-that-is-not-there", [])
    }
    await #expect(throws: UnreadableFile.pdfToolTookTooLong) {
      try await PDFTool.run("sleep", ["30"], limit: .milliseconds(50))
    }
  }
}
