package import Governance

/// Reads the statements of a section that is written in Roder, as those of a file are read.
///
/// The board's own wording has no readings.
package func proposingReadings(in section: Section, asOf: Day?) -> Section {
  var section = section
  var under: (status: Clue.Status, words: String)?
  for index in section.blocks.indices {
    let block = section.blocks[index]
    if block.kind.isHeading {
      let title = block.statements.first?.text ?? ""
      under = SectionTitle.status(of: title).map { ($0, title) }
      continue
    }
    guard !block.kind.isBoardsWording else { continue }
    let columns = StatusColumns(block, asOf: asOf)
    section.blocks[index].statements = block.statements.map { statement in
      var statement = statement
      var context = Clue.Context(section: section.kind, asOf: asOf)
      context.isListItem = block.kind == .listItem
      context.isTableRow = !statement.cells.isEmpty
      context.status =
        columns?.status(of: statement.cells) ?? StatusBeside.status(of: statement) ?? under
      let told = columns?.told(statement.cells) ?? ""
      statement.readings = readings(of: Clue(told.isEmpty ? statement.text : told, context))
      return statement
    }
  }
  return section
}

extension StatusColumns {
  /// The columns of a block that is a table.
  fileprivate init?(_ block: Block, asOf: Day?) {
    guard case .table(let head) = block.kind else { return nil }
    self.init(head: head, block.statements.map(\.cells), asOf: asOf)
  }
}
