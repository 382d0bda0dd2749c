package import Governance
import Intake
package import Journal

extension Register {
  /// The edition's contributions in the order of the report.
  package func contributions(of edition: Edition.ID) -> [Live<Contribution>] {
    all(Contribution.self).filter { $0.record.edition == edition }
      .sorted { ($0.record.place ?? .max, $0.id) < ($1.record.place ?? .max, $1.id) }
  }

  /// The edition as it stands in the register: the words of its contributions, each statement
  /// read as a person has marked it; else as it was read when the edition was frozen, or as the
  /// words of a draft propose.
  package func report(of id: Edition.ID) -> Report? {
    guard let edition = self[id] else { return nil }
    let sections = contributions(of: id).map { live in
      marked(
        edition.isOpen
          ? proposingReadings(in: live.record.written, asOf: edition.asOf)
          : live.record.written)
    }
    return Report(
      title: edition.heading, sections: sections, keepsItalics: true, asOf: edition.asOf)
  }

  /// What persons have said that statements are goes before what is proposed.
  package func marked(_ section: Section) -> Section {
    section.marked { id in Marking.ID(id).flatMap { self[$0] } }
  }
}

extension Section {
  /// The section with its statements read as they are marked.
  ///
  /// A marking that says what was read already leaves the reading, and how sure it is.
  func marked(by marking: (String) -> Marking?) -> Section {
    var section = self
    for block in section.blocks.indices {
      for place in section.blocks[block].statements.indices {
        let statement = section.blocks[block].statements[place]
        guard let rows = marking(statement.id)?.readings,
          rows != statement.readings.map(Marking.Row.init)
        else { continue }
        section.blocks[block].statements[place].readings = rows.map(\.reading)
      }
    }
    return section
  }
}

extension Contribution {
  /// The chapter as a section of a report.
  var written: Section {
    Section(
      kind: section, title: heading, number: number.isEmpty ? nil : number, blocks: blocks)
  }
}
