import Formats
import Governance
import Journal
import Testing
import Words

/// One of every refusal; the compiler holds the switches, this the sentences.
enum EveryRefusal {
  static let days = [Day(2026, 5, 1), Day(2026, 4, 30)].compactMap(\.self)
  static let (day, other) = (days[0], days[1])

  static let cells: [Refusal.Cell] = [
    .missing, .notADay("i våras"), .notAWholeNumber("tolv"), .notYesOrNo("kanske"),
    .notAChoice("klar", Measure.State.Name.choices), .notAnIdentifier("Ekbackens skola"),
    .wrongCells(row: 2, expected: 3, found: 1), .notABlock(line: 4),
    .tooLong(limit: Column.longestText), .unknown, .notChangedHere,
  ]

  static let measures: [Measure.Refusal] = [
    .alreadyEnded(.done(on: day)), .withoutReason, .withoutDay, .withoutSuccessor,
    .moreThanAll(reached: 8, all: 7), .endsBeforeStart(start: day, end: other),
  ]

  static let editions: [Edition.Refusal] =
    Edition.Stage.allCases.map(Edition.Refusal.notAt) + [
      .alreadyFrozen(version: 1), .unanswered(1), .unanswered(2), .notHandedIn(["Läsning"]),
      .notHandedIn(["Läsning", "Närvaro"]), .mustBeAnswered(1), .mustBeAnswered(3),
      .beforeHandOver(day: other, handedOver: day), .publishedBeforeAdjusted,
    ]

  static let contributions: [Contribution.Refusal] = [
    .empty, .alreadyHandedIn(on: day), .notHandedIn, .withoutReason, .statementTwice("4.2.1"),
  ]

  static let settlements: [Settlement.Refusal] = [
    .withoutRest, .withoutDay, .withoutReason, .withoutSuccessor,
  ]

  static let steering: [SteeringRefusal] = [
    .checkpointTwice("april"), .deadlineBeforeAsOf("april"), .paragraphBelowOne(0),
    .amountEndsBeforeStart(from: day, to: other), .wordingTwice(day), .wordingTwice(nil),
    .closedWithoutDecision,
  ]

  static let organization: [OrganizationRefusal] = [
    .notAMunicipalityCode("148"), .notASchoolUnitCode("12"),
    .endsBeforeStart(from: day, to: other),
  ]

  static var all: [Refusal] {
    var all = cells.map { Refusal.cell(key: "title", $0) }
    all.append(.unfinished(key: "title"))
    all += measures.map(Refusal.measure)
    all += editions.map(Refusal.edition)
    all += contributions.map(Refusal.contribution)
    all += settlements.map(Refusal.settlement)
    all += [.withoutText, .alreadyAnswered(on: day)].map(Refusal.question)
    all += steering.map(Refusal.steering)
    all += organization.map(Refusal.organization)
    return all
  }

  static let findings: [TableFinding.Problem] = [
    .nothingInIt, .unknownColumn("färg"), .columnTwice("title"),
    .tooManyCells(expected: 2, found: 3), .notAnIdentifier("Ny skola"), .identifierNeeded,
    .twice("ny", firstLine: 2), .notAVersion("två"), .versionNeeded(now: 2),
    .stale(basedOn: 1, now: 2), .removed("ny"), .neverThere("ny"), .noSuchRecord(.unit, "ny"),
    .refused(.measure(.withoutReason)),
  ]

  static let flaws: [Flaw] = [
    .changedRevision(position: 7), .brokenChain(position: 7), .changedBody(position: 7),
    .missingBody(position: 7), .changedAttachment(.nothing), .missingAttachment(.nothing),
    .unreadable(position: 7, .notARecord), .unreadable(position: 7, .newerForm(2)),
    .shortened(from: 7, through: 9), .otherHistory(position: 7),
  ]

  static let failures: [StoreFailure.Kind] = [
    .unavailable, .busy, .full, .damaged, .unsafeSettings, .newer, .other,
  ]

  static let broken: [CSV.Broken.Reason] = [
    .openQuote, .textAfterQuote, .tooManyRows(limit: CSV.mostRows),
  ]
}

@Suite struct `The words of a refusal` {
  private func demandSentences(_ words: (Language) -> String) {
    let (swedish, english) = (words(.sv), words(.en))
    #expect(isSentence(swedish), "\(swedish)")
    #expect(isSentence(english), "\(english)")
    #expect(swedish != english)
    #expect(!swedish.contains("“") && !swedish.contains("Optional") && !swedish.contains("\n"))
  }

  @Test(arguments: EveryRefusal.all)
  func `say what is wrong and what to do`(refusal: Refusal) {
    demandSentences { refusal.sentence(of: .measure, in: $0) }
  }

  @Test(arguments: EveryRefusal.cells)
  func `name the field as it is called on the screen`(reason: Refusal.Cell) {
    let refusal = Refusal.cell(key: "dueDay", reason)
    #expect(refusal.sentence(of: .measure, in: .sv).contains("”Ska vara klar”"))
    #expect(refusal.sentence(of: .measure, in: .en).contains("“Due”"))
  }

  @Test func `repeat what a person wrote, but no chapter of it`() {
    let text = String(repeating: "ord ", count: 1_000)
    let sentence = Refusal.cell(key: "dueDay", .notADay(text)).sentence(of: .measure, in: .sv)
    #expect(sentence.contains("ord ord"))
    #expect(sentence.count < 300)
  }

  @Test(arguments: EveryRefusal.findings)
  func `tell the line of a table`(problem: TableFinding.Problem) {
    let finding = TableFinding(line: 12, column: "title", problem)
    demandSentences { finding.sentence(of: .measure, in: $0) }
    #expect(finding.sentence(of: .measure, in: .sv).hasPrefix("Rad 12"))
  }

  @Test(arguments: EveryRefusal.broken)
  func `tell where a file stops being a table`(reason: CSV.Broken.Reason) {
    demandSentences { CSV.Broken(line: 3, reason).sentence(in: $0) }
  }

  @Test(arguments: EveryRefusal.flaws)
  func `tell what of a journal can't be trusted`(flaw: Flaw) {
    demandSentences { flaw.sentence(in: $0) }
  }

  @Test(arguments: EveryRefusal.failures)
  func `tell whether anything was saved`(kind: StoreFailure.Kind) {
    demandSentences { kind.sentence(in: $0) }
  }

  @Test func `tell a conflict with both versions`() {
    let conflict = Conflict(key: RecordKey(.measure, "lasstunder"), basedOn: 3, now: 4)
    demandSentences { conflict.sentence(in: $0) }
    #expect(conflict.sentence(in: .sv).contains("version 3"))
    #expect(conflict.sentence(in: .sv).contains("version 4"))
  }

  @Test func `are plain: a dropped measure needs its reason`() {
    #expect(
      Refusal.settlement(.withoutReason).sentence(of: .settlement, in: .sv)
        == "Skriv varför det inte blir av. Skälet visas i uppföljningen.")
  }
}
