package import Governance
package import Journal
import Review

/// What importing a report would add to the register.
///
/// The same report, order and register give the same proposal. `earlier` is the edition that it
/// updates, with the identifiers and readings it has.
package func importProposal(
  _ report: Report, after earlier: Report?, _ order: ImportOrder, in register: Register
) throws(ActRefusal) -> ImportProposal {
  var proposing = try Proposing(report, after: earlier, order, register)
  try proposing.addModel()
  try proposing.addDecisions()
  try proposing.addDirections()
  try proposing.addAreas()
  try proposing.addMeasures()
  try proposing.addChapters()
  try proposing.addSettlements()
  try proposing.addEdition()
  return proposing.proposal
}

/// An import while it is thought out: what is found stands in the register of the next step.
struct Proposing {
  let order: ImportOrder
  let earlier: Report?
  let body: Body
  let examination: Examination
  /// The later statement's place in the earlier edition, by identifier.
  let updates: [String: String]
  let modelID: SteeringModel.ID
  private(set) var register: Register
  var proposal: ImportProposal
  /// Decisions by the statement that cites them.
  var cited: [String: [Decision.ID]] = [:]
  /// The year's directions, in the order of the chapter.
  var directions: [Direction.ID] = []
  /// The area that each area section is about, by the section's place.
  var areas: [Int: Area.ID] = [:]
  /// The measure that each statement tells of.
  var measures: [String: Measure.ID] = [:]

  var report: Report { examination.report }
  var asOf: Day? { report.asOf }

  fileprivate init(
    _ report: Report, after earlier: Report?, _ order: ImportOrder, _ register: Register
  ) throws(ActRefusal) {
    guard let body = register[order.body] else { throw .notFound(RecordKey(order.body)) }
    guard register.version(RecordKey(order.id)) == 0 else { throw .taken(RecordKey(order.id)) }
    if let follows = order.follows, register[follows] == nil {
      throw .notFound(RecordKey(follows))
    }
    self.order = order
    self.body = body
    self.earlier = earlier
    self.register = register
    modelID =
      order.model ?? register.model(of: order.body, order.year) ?? order.body.part(order.year)
    // What a person or the model says of the day is surer than what the words seem to say.
    var named = report.named(by: order.id)
    let checkpoint = register[modelID]?.checkpoint(order.checkpoint)
    named.asOf = order.asOf ?? checkpoint?.asOf ?? order.usualAsOf ?? report.asOf
    let examination = examine(named, after: earlier)
    self.examination = examination
    updates =
      earlier.map {
        Review.updates(of: $0, in: examination.report, plans: examination.plans)
      } ?? [:]
    proposal = ImportProposal(
      order: order, keepsItalics: report.keepsItalics, records: [], findings: [])
  }

  /// A record that will be there when the proposal is applied; what stands already is no proposal.
  mutating func put<R: Record>(_ record: R, _ id: Identifier<R>) throws(ActRefusal) {
    do throws(Refusal) { try record.whole() } catch { throw .refused(error, of: R.kind) }
    if register[id] == record { return }
    let key = RecordKey(id)
    if let place = proposal.records.firstIndex(where: { $0.key == key }) {
      proposal.records[place].record = record
    } else {
      let version = register.version(key)
      proposal.records.append(ProposedRecord(key: key, basedOn: version, record: record))
    }
    register.expect(record, id)
  }

  /// An identifier made of words that no record of the kind has, nor ever had.
  func free<R: Record>(_ type: R.Type, _ words: String) -> Identifier<R>? {
    R.kind.newIdentifier(words) { id in
      register.version(RecordKey(R.kind, id)) > 0
    }.flatMap { Identifier<R>($0) }
  }
}

extension Register {
  /// The board's model for the year, or the one that all boards share.
  fileprivate func model(of body: Body.ID, _ year: Int) -> SteeringModel.ID? {
    let models = all(SteeringModel.self).filter { $0.record.year == year }
    let own = models.first { $0.record.body == body } ?? models.first { $0.record.body == nil }
    return own.flatMap { SteeringModel.ID($0.id) }
  }
}

extension Report {
  /// The report with the identifiers that its statements get in the edition: "bun-2026-april-03.5".
  fileprivate func named(by edition: Edition.ID) -> Report {
    var report = self
    for section in report.sections.indices {
      let contribution: Contribution.ID = edition.part(section + 1)
      var number = 0
      for block in report.sections[section].blocks.indices {
        for place in report.sections[section].blocks[block].statements.indices {
          number += 1
          report.sections[section].blocks[block].statements[place].id = "\(contribution).\(number)"
        }
      }
    }
    return report
  }
}
