import Formats
import Governance
import SwedishText

/// Reads a document's blocks into headings, passages and tables.
struct PartReader {
  private let document: SourceDocument
  private let finder: HeadingFinder

  init(_ document: SourceDocument) {
    self.document = document
    finder = HeadingFinder(document)
  }

  func parts() -> [Part] {
    let passages = document.blocks.map { block -> Passage? in
      if case .paragraph(let paragraph) = block { Passage(paragraph) } else { nil }
    }
    var parts: [Part] = []
    for (index, block) in document.blocks.enumerated() {
      if let passage = passages[index] {
        let next = index + 1 < passages.count ? passages[index + 1] : nil
        parts += read(passage, before: next)
      } else if case .table(let rows, let headRows) = block {
        parts.append(.table(Part.Table(rows, headRows: headRows)))
      }
    }
    return parts
  }

  private func read(_ passage: Passage, before next: Passage?) -> [Part] {
    guard passage.text.contains(where: { $0.isLetter || $0.isNumber }) else { return [] }
    if let heading = finder.heading(passage, before: next) { return [.heading(heading)] }
    guard let length = runInHead(passage) else { return [.passage(passage)] }
    let bytes = Array(passage.text.utf8)[..<length]
    var head = String(decoding: bytes, as: UTF8.self)
    while head.last == " " { head.removeLast() }
    return [
      .heading(Part.Heading(title: head, number: nil, level: 9)),
      .passage(passage.dropping(length)),
    ]
  }

  /// The length of a head that runs into its paragraph: bold, or a known lead word and a colon.
  private func runInHead(_ passage: Passage) -> Int? {
    boldHead(passage) ?? leadWord(passage)
  }

  private func boldHead(_ passage: Passage) -> Int? {
    guard let first = passage.stretches.first, first.isBold else { return nil }
    let bold = passage.stretches.prefix { $0.isBold }
    guard let end = bold.last?.range.upperBound, end < passage.text.utf8.count, end <= 80 else {
      return nil
    }
    let head = String(decoding: Array(passage.text.utf8)[..<end], as: UTF8.self)
    let closes = head.last { $0 != " " }.map { [".", ":", "–", "-"].contains($0) } ?? false
    return closes && plainWords(in: head).count <= 8 ? end : nil
  }

  /// "Planerat: Under våren…" – but "Planerat: utbildning" is one sentence.
  private func leadWord(_ passage: Passage) -> Int? {
    let words = words(in: String(passage.text.prefix(60)))
    guard let colon = words.prefix(4).firstIndex(where: { $0.text == ":" }), colon > 0,
      colon + 1 < words.count, words[colon + 1].isCapitalized
    else { return nil }
    let end = words[colon].range.upperBound
    let lead = String(
      decoding: Array(passage.text.utf8)[..<words[colon - 1].range.upperBound], as: UTF8.self)
    return SectionTitle.status(of: lead) == nil ? nil : end
  }
}

extension Part.Table {
  init(_ rows: [[[SourceParagraph]]], headRows: Int) {
    let cells = rows.map { row in
      row.map { cell in cell.map { Passage($0).text }.filter { !$0.isEmpty }.joined(separator: " ")
      }
    }
    let heads = max(headRows, Part.Table.looksLikeHead(cells.first ?? [], of: cells.count) ? 1 : 0)
    head = cells.prefix(heads).last ?? []
    self.rows = Array(cells.dropFirst(heads)).filter { row in row.contains { !$0.isEmpty } }
    italicRows = rows.dropFirst(heads).map { row in
      let passages = row.flatMap { $0 }.map(Passage.init).filter { !$0.isEmpty }
      return !passages.isEmpty && passages.allSatisfy(\.isAllItalic)
    }
  }

  /// Short cells without full stops, of which one names what such tables hold.
  private static func looksLikeHead(_ row: [String], of count: Int) -> Bool {
    guard count > 1, row.count > 1 else { return false }
    let short = row.allSatisfy { $0.utf8.count <= 40 && !$0.hasSuffix(".") }
    let names = [
      "status", "läge", "insats", "åtgärd", "aktivitet", "område", "klart", "tid", "ansvar",
    ]
    return short && row.contains { cell in names.contains { cell.lowercased().hasPrefix($0) } }
  }
}
