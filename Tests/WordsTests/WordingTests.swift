import Formats
import Governance
import Review
import Testing
import Words

/// One of everything that must be worded; the compiler holds the switches, this the sentences.
enum EveryKind {
  static let effects = Effect.Step.allCases.flatMap { step in
    Effect.Ground.allCases.map { Effect(step: step, ground: $0) }
  }

  static let fates = Fate.kinds + [.moved(to: "våren 2027"), .dropped(because: "bidraget uteblev")]

  static let changes: [Change.Kind] = [
    .new, .done, .moved(to: nil), .moved(to: "våren 2027"), .dropped(because: nil),
    .dropped(because: "bidraget uteblev"), .reworded(from: "ska", to: "kan"),
    .newFigure(from: "64 procent", to: "71 procent"), .gone,
  ]

  static let plainProblems: [Remark.Problem] = [
    .alteredQuote(from: "fortsatt", to: "nytt"), .alteredQuote(from: "", to: "nytt"),
    .alteredQuote(from: "fortsatt", to: ""), .alteredDirection(from: "ska", to: "kan"),
    .summaryLeavesOut, .uncountedQuantity, .sameThingTwice,
    .noOwnerNoDay(without: 1, of: 1), .noOwnerNoDay(without: 3, of: 4),
    .hardToRead(lix: 61, longSentences: 0, longest: 31),
    .hardToRead(lix: 61, longSentences: 1, longest: 44),
    .decisionWithoutThread(missing: []),
    .decisionWithoutThread(missing: Remark.Thread.allCases),
    .statusByTypeOnly(isLost: true), .statusByTypeOnly(isLost: false),
  ]

  static var problems: [Remark.Problem] {
    var problems = plainProblems
    problems += effects.map { .effectWithoutGround($0) }
    problems += Remark.Overclaim.allCases.map { .summaryClaimsMore($0) }
    problems += Remark.PersonalTrace.allCases.map { .couldPointOutAPerson($0) }
    problems += fates.map { .plan($0) }
    problems += changes.map { .change($0) }
    return problems
  }

  static let unreadable: [UnreadableFile] = [
    .missing, .notAllowed, .isFolder, .empty, .unknownKind, .binary,
    .tooLarge(bytes: 200_000_000, limit: 50_000_000), .brokenZip, .zipBomb, .notWord,
    .oldOrLockedWord, .brokenXML(part: "word/document.xml"), .nestedTooDeep(part: "a"),
    .forbiddenXML(part: "a"), .lockedPDF, .brokenPDF, .pictureOnlyPDF, .pdfToolMissing,
    .pdfToolTookTooLong, .noText, .noHeadings, .notExcel, .oldOrLockedExcel,
    .brokenExcel(part: ""), .suspectExcel(part: ""), .tooManyRows(limit: 1000),
    .tooManyCells(limit: 1000),
  ]
}

func isSentence(_ text: String) -> Bool {
  guard let last = text.last, text.count > 5 else { return false }
  return [".", "?", "!", "”"].contains(last) && !text.contains("  ")
}

@Suite struct `The wording` {
  @Test(arguments: EveryKind.problems)
  func `says what to do about every problem`(problem: Remark.Problem) {
    let place = Remark.Place(section: .area, title: "Läsning", statement: nil)
    let remark = Remark(problem, weight: .note, at: place, words: "")
    let (swedish, english) = (remark.advice(in: .sv).text, remark.advice(in: .en).text)
    #expect(isSentence(swedish))
    #expect(isSentence(english))
    #expect(swedish != english)
  }

  @Test(arguments: Rule.allCases)
  func `names every rule and says why it is there`(rule: Rule) {
    for language in Language.allCases {
      #expect(!rule.name(in: language).isEmpty)
      #expect(isSentence(rule.why(in: language)))
    }
    #expect(rule.why(in: .sv) != rule.why(in: .en))
    #expect(Set(Rule.allCases.map { $0.name(in: .sv) }).count == Rule.allCases.count)
  }

  @Test(arguments: EveryKind.unreadable)
  func `says of every unreadable file which it is and what to do`(reason: UnreadableFile) {
    for language in Language.allCases {
      let sentence = reason.sentence(file: "rapport.docx", in: language)
      #expect(sentence.contains("rapport.docx"))
      #expect(isSentence(sentence))
      #expect(!sentence.contains("\n"))
    }
  }

  @Test func `rounds a size over the limit up`() {
    let sentence = UnreadableFile.tooLarge(bytes: 50_000_001, limit: 50_000_000)
      .sentence(file: "a.txt", in: .sv)
    #expect(sentence.contains("51 MB") && sentence.contains("50 MB"))
  }

  @Test(arguments: Language.allCases)
  func `has a word for every kind`(language: Language) {
    let words =
      Reading.Kind.allCases.map { $0.words(in: language) }
      + Section.Kind.allCases.map { $0.words(in: language) }
      + Remark.Weight.allCases.map { $0.words(in: language) }
      + Effect.Step.allCases.map { $0.words(in: language) }
      + Effect.Ground.allCases.map { $0.words(in: language) }
      + Remark.Thread.allCases.map { $0.words(in: language) }
      + EveryKind.fates.map { $0.label(in: language) }
    #expect(words.allSatisfy { !$0.isEmpty })
  }

  @Test func `labels an effect with what carries it, and doubt with a word`() {
    let effect = Effect(step: .difference, ground: .none)
    let reading = Reading(.effect, words: "har lett", isSure: false, effect: effect)
    #expect(reading.label(in: .sv) == "effekt, utan grund, osäkert")
    #expect(reading.label(in: .en) == "effect, without ground, unsure")
  }

  @Test func `agrees with one and with many`() {
    func advice(_ problem: Remark.Problem) -> String {
      let place = Remark.Place(section: .area, title: "", statement: nil)
      return Remark(problem, weight: .note, at: place, words: "").advice(in: .sv).text
    }
    #expect(
      advice(.noOwnerNoDay(without: 1, of: 1)).hasPrefix("1 av 1 insats saknar"))
    #expect(advice(.noOwnerNoDay(without: 2, of: 9)).hasPrefix("2 av 9 insatser"))
    #expect(advice(.hardToRead(lix: 60, longSentences: 1, longest: 41)).contains("1 mening har"))
    #expect(advice(.hardToRead(lix: 60, longSentences: 2, longest: 41)).contains("2 meningar har"))
  }
}
