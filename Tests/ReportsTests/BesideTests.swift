import Governance
import Specimens
import Testing
import Words

@testable import Reports

@Suite struct `What stands beside an edition` {
  private func edition(masking: Bool = false) throws -> (FrozenEdition, Statement) {
    var edition = try SampleEdition.full()
    let statement = try #require(
      edition.report.sections.flatMap(\.blocks).first { $0.kind == .paragraph }?.statements.first)
    var correction = FrozenEdition.CorrectionRow()
    (correction.day, correction.statement) = (Day(2025, 10, 2), statement.id)
    correction.text = "Det gäller sjutton skolor."
    var question = FrozenEdition.QuestionRow()
    (question.text, question.askedBy) = ("Hur många?", "Ledamot")
    question.leftTo = "Årsbokslut"
    edition.beside.corrections = [correction]
    edition.beside.questions = [question]
    if masking {
      edition.masked = ["statement/\(statement.id)"]
      edition.beside = edition.beside.masking(edition.masked)
    }
    return (edition, statement)
  }

  @Test func `comes first, with its day, its place and whose it is`() throws {
    let (edition, statement) = try edition()
    let manuscript = Manuscript(edition, SampleEdition.number, in: .sv)
    #expect(manuscript.chapters.prefix(2).map(\.anchor) == ["rattelser", "fragor"])
    guard case .list(let items, _) = manuscript.chapters[0].pieces.last else {
      Issue.record("no list")
      return
    }
    #expect(
      items.map(\.passage.text) == [
        "Rättelse 2025-10-02 ”\(statement.text)”: Det gäller sjutton skolor."
      ])
    #expect(items[0].passage.runs.compactMap(\.link) == [statement.anchor])
    guard case .list(let asked, _) = manuscript.chapters[1].pieces.last else {
      Issue.record("no list")
      return
    }
    #expect(
      asked.map(\.passage.text) == ["Fråga, Ledamot: Hur många? Svar: Besvaras i Årsbokslut."])
  }

  @Test func `says nothing of a masked statement`() throws {
    let (edition, statement) = try edition(masking: true)
    let text = Manuscript(edition, SampleEdition.number, in: .sv).plainText
    #expect(!text.contains("sjutton"))
    #expect(text.contains("Hur många?"))
    let lines = BesideWords(.en).lines(edition.beside)
    #expect(lines.first == "Correction 2025-10-02 [\(statement.id)]: ")
  }
}
