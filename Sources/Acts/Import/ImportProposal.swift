package import Governance
package import Journal

/// A record that an import would add, or a new version of one that is there.
package struct ProposedRecord: Sendable {
  package let key: RecordKey
  /// The version in the register; 0 for a new record.
  package let basedOn: Int
  package var record: any Record
}

extension ProposedRecord: Equatable {
  package static func == (one: ProposedRecord, other: ProposedRecord) -> Bool {
    one.key == other.key && one.basedOn == other.basedOn && one.record.body == other.record.body
  }
}

/// What importing a report would add; nothing is true until it is applied.
package struct ImportProposal: Equatable, Sendable {
  package var order: ImportOrder
  /// Whether the file could carry italics at all.
  package var keepsItalics: Bool
  /// In the order in which they were found; each record once.
  package var records: [ProposedRecord]
  package var findings: [ImportFinding]
}

/// What a person should look at before the proposal is applied.
package enum ImportFinding: Equatable, Sendable {
  /// A citation that names no day and §, and so can't be a decision of its own.
  case uncitableDecision(statement: String, words: String)
  /// A decision of a body that the register doesn't have.
  case unknownBody(name: String, decision: String)
  /// The adopted wording differs from the year's, and no day tells from when.
  case undatedWording(Direction.ID)
}

extension ImportProposal {
  /// The proposed records of a kind, in the order in which they were found.
  package func all<R: Record>(_ type: R.Type) -> [(id: Identifier<R>, record: R)] {
    records.compactMap { proposed in
      guard let record = proposed.record as? R, let id = Identifier<R>(proposed.key.id) else {
        return nil
      }
      return (id, record)
    }
  }

  package func find<R: Record>(_ id: Identifier<R>) -> R? {
    records.first { $0.key == RecordKey(id) }.flatMap { $0.record as? R }
  }

  /// The words of the report, each statement read as it will be frozen.
  package var sections: [Section] {
    let markings = Dictionary(
      all(Marking.self).map { ($0.id.text, $0.record) }, uniquingKeysWith: { one, _ in one })
    return all(Contribution.self).sorted { ($0.record.place ?? 0) < ($1.record.place ?? 0) }
      .map { $0.record.written.marked { id in markings[id] } }
  }

  /// How many readings there are of each kind, and how many of them are unsure.
  package var sureness: [Reading.Kind: (all: Int, unsure: Int)] {
    var counts: [Reading.Kind: (all: Int, unsure: Int)] = [:]
    for statement in sections.flatMap(\.blocks).flatMap(\.statements) {
      for reading in statement.readings {
        counts[reading.kind, default: (0, 0)].all += 1
        if !reading.isSure { counts[reading.kind, default: (0, 0)].unsure += 1 }
      }
    }
    return counts
  }

  /// How many unsure readings a measure rests on, by measure; those without any are left out.
  package var unsureMeasures: [Measure.ID: Int] {
    let measures = all(Marking.self).reduce(into: [String: Measure.ID]()) {
      $0[$1.id.text] = $1.record.measure
    }
    var counts: [Measure.ID: Int] = [:]
    for statement in sections.flatMap(\.blocks).flatMap(\.statements) {
      guard let measure = measures[statement.id] else { continue }
      let unsure = statement.readings.count { !$0.isSure && $0.kind.tellsOfMeasure }
      if unsure > 0 { counts[measure, default: 0] += unsure }
    }
    return counts
  }
}

extension Reading.Kind {
  /// Whether a statement of the kind can be about something done or planned.
  var tellsOfMeasure: Bool { self == .done || self == .planned }
}
