import Formats
import Governance
import Intake

extension ReturnedFile {
  /// A draft that was written without Roder: its sections are found as an old report's are.
  init(_ document: SourceDocument, _ keys: DraftKeys) throws(UnreadableFile) {
    self.init()
    for section in try readReport(document).sections {
      let blocks = section.blocks.compactMap(ReturnedBlock.init)
      if section.title.isEmpty {
        outside += blocks
      } else {
        let number = section.number.map { $0 + " " } ?? ""
        let source =
          keys.chapter(titled: section.title) ?? keys.chapter(titled: number + section.title)
        chapters.append(ReturnedChapter(source: source, title: section.title, blocks: blocks))
      }
    }
  }
}

extension ReturnedBlock {
  fileprivate init?(_ block: Block) {
    switch block.kind {
    case .heading(let level): self.init(kind: .heading(level: level))
    case .paragraph: self.init(kind: .paragraph)
    case .listItem: self.init(kind: .listItem)
    case .adopted, .quote: self.init(kind: .quote)
    case .table(let head): self.init(kind: .table(head: head))
    case .chart, .picture: return nil
    }
    sentences = block.statements.map { statement in
      ReturnedSentence(
        text: statement.text, cells: statement.cells, isItalic: statement.isItalic)
    }
  }
}
