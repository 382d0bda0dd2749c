import Governance
package import Review

/// Every rule has a remark here, and every fate and change its line.
package enum SampleExamination {
  package static func full() throws -> Examination {
    let (now, earlier) = (SampleReports.now, SampleReports.earlier)
    let plans = try settled(now, earlier)
    return Examination(
      report: now, earlier: earlier, account: account(plans),
      remarks: try gravest(now) + warnings(now) + notes(now, earlier)
        + planRemarks(now, plans) + changed(now, earlier).compactMap(remark),
      plans: plans, changes: try changed(now, earlier))
  }

  package static func alone() throws -> Examination {
    let now = SampleReports.now
    return Examination(
      report: now, earlier: nil, account: account([]),
      remarks: try gravest(now) + warnings(now), plans: [], changes: [])
  }

  private static func account(_ plans: [SettledPlan]) -> Account {
    Account(
      effects: [.measured: 1, .counted: 0, .judgement: 1, .none: 3], planned: 6,
      fates: Dictionary(plans.map { ($0.fate.name, 1) }, uniquingKeysWith: +),
      alteredWordings: 1, decisions: 1, decisionsWithoutThread: 1)
  }

  private static func gravest(_ now: Report) throws -> [Remark] {
    [
      try now.remark(
        .couldPointOutAPerson(.oneInASmallGroup), .mustBeAnswered, at: "En elev på Lilla",
        words: "En elev på Lilla Västra skolan"),
      try now.remark(
        .alteredQuote(from: "fortsatt", to: "ett kontinuerligt"), .mustBeAnswered,
        at: "Läsningen ska stärkas genom ett", words: "ett kontinuerligt",
        beside: try now.placed("Läsningen ska stärkas genom fortsatt")),
      try now.remark(
        .summaryClaimsMore(.purposeBecameEffect), .warning, at: "Fler vuxna är ute",
        words: "har gett lugnare raster", beside: try now.placed("Syftet med rutinen")),
      try now.remark(
        .summaryClaimsMore(.plannedBecameDone), .warning, at: "Alla skolor har fått",
        words: "har fått bokvagnar", beside: try now.placed("Flera enheter")),
      try now.remark(
        .summaryLeavesOut, .warning, at: "På två skolor uppger", words: "känns otrygga"),
    ]
  }

  private static func warnings(_ now: Report) throws -> [Remark] {
    let none = Effect(step: .difference, ground: .none)
    let judged = Effect(step: .changedPractice, ground: .judgement)
    return [
      try now.remark(
        .decisionWithoutThread(missing: [.measure, .effect]), .warning, at: "Nämnden beslutade",
        words: "2025-03-18 § 21"),
      try now.remark(
        .effectWithoutGround(none), .warning, at: "Den har gett", words: "har gett eleverna"),
      try now.remark(
        .effectWithoutGround(none), .warning, at: "Tryggheten har ökat",
        words: "Tryggheten har ökat påtagligt"),
      try now.remark(
        .effectWithoutGround(none), .warning, at: "Fler vuxna är ute",
        words: "vilket har gett lugnare raster"),
      try now.remark(
        .effectWithoutGround(judged), .note, at: "Enligt rektorerna", words: "använder lärarna"),
      try now.remark(
        .uncountedQuantity, .warning, at: "Merparten av", words: "Merparten av skolorna"),
      try now.remark(.uncountedQuantity, .warning, at: "Flera enheter", words: "Flera enheter"),
      try now.remark(.uncountedQuantity, .note, at: "Bokvagnar |", words: "Bokvagnar"),
      try now.remark(
        .statusByTypeOnly(isLost: true), .warning, at: "Det som är planerat",
        words: "kursiv stil"),
    ]
  }

  private static func notes(_ now: Report, _ earlier: Report) throws -> [Remark] {
    let area = Remark.Place(section: .area, title: "Behöriga lärare", statement: nil)
    return [
      try now.remark(
        .sameThingTwice, .note, at: "Två bibliotekarier har anställts på halvtid under",
        words: "Två bibliotekarier", beside: try now.placed("Två bibliotekarier")),
      Remark(.noOwnerNoDay(without: 1, of: 1), weight: .note, at: area, words: ""),
      Remark(
        .hardToRead(lix: 58, longSentences: 1, longest: 46), weight: .note, at: area, words: ""),
      try now.remark(
        .alteredDirection(from: "", to: "i tid"), .warning, at: "Alla barn ska möta",
        words: "i tid", beside: try earlier.placed("Alla skolor ska")),
    ]
  }
}
