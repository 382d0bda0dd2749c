import Governance
import Testing

@Suite struct `An edition` {
  typealias Stage = Edition.Stage
  typealias Step = @Sendable (Edition) throws -> Edition

  static let review: Step = { try $0.reviewed(on: try day(9, 10)) }
  static let reopen: Step = { try $0.reopened() }
  static let handOver: Step = {
    try $0.handedOver(on: try day(9, 15), digest: "abc", unanswered: 0)
  }
  static let approve: Step = {
    try $0.treated(
      on: try day(9, 30), paragraph: 71, outcome: .approved, adjusted: try day(10, 2))
  }
  static let giveBack: Step = {
    try $0.treated(on: try day(9, 30), paragraph: 71, outcome: .returned, adjusted: nil)
  }
  static let publish: Step = { try $0.published(on: try day(10, 3)) }

  static func after(_ steps: [Step]) throws -> Edition {
    try steps.reduce(Edition()) { try $1($0) }
  }

  static let lives: [([Step], Stage, version: Int)] = [
    ([], .draft, 1), ([review], .reviewed, 1), ([review, reopen], .draft, 1),
    ([handOver], .handedOver, 2), ([review, handOver], .handedOver, 2),
    ([review, handOver, approve], .treated, 2),
    ([review, handOver, approve, publish], .published, 2),
    ([review, handOver, giveBack], .draft, 2),
    ([review, handOver, giveBack, review, handOver], .handedOver, 3),
    ([review, handOver, giveBack, review, handOver, approve, publish], .published, 3),
  ]

  @Test(arguments: lives)
  func `comes as far as its steps`(steps: [Step], stage: Stage, version: Int) throws {
    let edition = try Self.after(steps)
    #expect(edition.stage == stage)
    #expect(edition.nextVersion == version)
    #expect(edition.isOpen == (stage == .draft || stage == .reviewed))
    #expect(try Edition(body: edition.body) == edition)
  }

  static let refused: [([Step], Step, Edition.Refusal)] = [
    ([], approve, .notAt(.handedOver)), ([review], publish, .notAt(.treated)),
    ([handOver], review, .alreadyFrozen(version: 1)),
    ([handOver], reopen, .alreadyFrozen(version: 1)),
    ([handOver], handOver, .alreadyFrozen(version: 1)), ([handOver], publish, .notAt(.treated)),
    ([handOver, approve], approve, .notAt(.handedOver)),
    ([handOver, approve], handOver, .alreadyFrozen(version: 1)),
    ([handOver, approve, publish], publish, .notAt(.treated)),
    ([handOver, giveBack], publish, .notAt(.treated)),
    ([handOver, giveBack, handOver], reopen, .alreadyFrozen(version: 2)),
  ]

  @Test(arguments: refused)
  func `takes no step out of order`(steps: [Step], next: Step, reason: Edition.Refusal) throws {
    let edition = try Self.after(steps)
    #expect(throws: reason) { try next(edition) }
  }

  @Test func `is handed over with unanswered plans only for a reason`() throws {
    let september = try day(9, 15)
    #expect(throws: Edition.Refusal.unanswered(2)) {
      try Edition().handedOver(on: september, digest: "abc", unanswered: 2)
    }
    let edition = try Edition().handedOver(
      on: september, digest: "abc", unanswered: 2, because: "Svar i oktober")
    #expect(edition.versions.map(\.unansweredBecause) == ["Svar i oktober"])
  }

  @Test func `isn't treated before it was handed over, nor published before the minutes`() throws {
    let handedOver = try Self.after([Self.handOver])
    let early = try day(9, 14)
    #expect(throws: Edition.Refusal.beforeHandOver(day: early, handedOver: try day(9, 15))) {
      try handedOver.treated(on: early, paragraph: nil, outcome: .noted, adjusted: nil)
    }
    let treated = try Self.approve(handedOver)
    #expect(throws: Edition.Refusal.publishedBeforeAdjusted) {
      try treated.published(on: try day(10, 1))
    }
  }

  static let adjustments: [([Step], Day?, Edition.Refusal?)] = [
    ([handOver, note], Day(2026, 10, 2), nil),
    ([handOver, note, publish], Day(2026, 10, 3), nil),
    ([handOver, giveBack], Day(2026, 10, 2), nil),
    ([handOver, note, publish], Day(2026, 10, 4), .publishedBeforeAdjusted),
    ([handOver], Day(2026, 10, 2), .notAt(.treated)),
  ]
  static let note: Step = {
    try $0.treated(on: try day(9, 30), paragraph: 71, outcome: .noted, adjusted: nil)
  }

  @Test(arguments: adjustments)
  func `gets the day that its minutes were adjusted afterwards`(
    steps: [Step], adjusted: Day?, refusal: Edition.Refusal?
  ) throws {
    let edition = try Self.after(steps)
    let day = try #require(adjusted)
    if let refusal {
      #expect(throws: refusal) { try edition.adjusted(on: day) }
    } else {
      let later = try edition.adjusted(on: day)
      #expect(later.versions.last?.adjusted == day)
      #expect(later.stage == edition.stage)
      #expect(throws: Edition.Refusal.alreadyAdjusted(on: day)) { try later.adjusted(on: day) }
    }
  }

  @Test func `isn't adjusted before the board met`() throws {
    let (early, met) = (try day(9, 29), try day(9, 30))
    let treated = try Self.after([Self.handOver, Self.note])
    #expect(throws: Edition.Refusal.adjustedBeforeTreated(day: early, treated: met)) {
      try treated.adjusted(on: early)
    }
  }

  @Test func `keeps what was frozen when a new version comes`() throws {
    let first = try Self.after([Self.review, Self.handOver, Self.giveBack])
    let second = try Self.after([Self.review, Self.handOver, Self.giveBack, Self.handOver])
    #expect(second.versions.first == first.versions.first)
    #expect(second.versions.count == 2)
  }
}
