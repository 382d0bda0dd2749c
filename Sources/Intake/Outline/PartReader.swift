import Formats
import Governance
import SwedishText

/// Reads a document's blocks into headings, passages and tables.
struct PartReader {
  private enum Piece {
    case passage(Passage)
    case table(Part.Table)
  }

  private let pieces: [Piece]
  private let finder: HeadingFinder

  init(_ document: SourceDocument) {
    finder = HeadingFinder(document)
    pieces = document.blocks.flatMap { block -> [Piece] in
      switch block {
      case .paragraph(let paragraph): [.passage(Passage(paragraph))]
      case .table(let rows, let headRows):
        if let boxed = PartReader.boxed(rows) {
          boxed.map { .passage($0) }
        } else {
          [.table(Part.Table(rows, headRows: headRows))]
        }
      }
    }.filter(PartReader.holdsWords)
  }

  /// From the end, since what stands after a line tells whether it is a heading.
  func parts() -> [Part] {
    var read: [[Part]] = []
    var next = HeadingFinder.Following.end
    for (place, piece) in pieces.enumerated().reversed() {
      switch piece {
      case .table(let table):
        read.append([.table(table)])
        next = .block
      case .passage(let passage):
        if !isTorn(place), let heading = finder.heading(passage, before: next) {
          read.append([.heading(heading)])
          let isOwn = passage.source.outlineLevel != nil || heading.number != nil
          next = .heading(isPlain: next.isHeading && !isOwn)
        } else {
          read.append(split(passage))
          next = finder.following(passage)
        }
      }
    }
    return read.reversed().flatMap { $0 }
  }

  /// A line between two tables is a row that the reading of the file tore out.
  private func isTorn(_ place: Int) -> Bool {
    guard place > 0, place + 1 < pieces.count else { return false }
    guard case .table = pieces[place - 1], case .table = pieces[place + 1] else { return false }
    guard case .passage(let passage) = pieces[place] else { return false }
    return passage.source.outlineLevel == nil && !passage.isAllBold
  }

  private static func holdsWords(_ piece: Piece) -> Bool {
    guard case .passage(let passage) = piece else { return true }
    return passage.text.contains { $0.isLetter || $0.isNumber }
  }

  /// A table of one cell is a frame around text, as quotes are often set.
  private static func boxed(_ rows: [[[SourceParagraph]]]) -> [Passage]? {
    let cells = rows.flatMap { $0 }.filter { cell in cell.contains { !Passage($0).isEmpty } }
    let isLead = rows.count == 1 && cells.count == 2 && isQuoteLead(cells[0])
    guard rows.allSatisfy({ $0.count <= 1 }) && cells.count <= 1 || isLead else { return nil }
    return cells.flatMap { $0 }.map { paragraph in
      var framed = paragraph
      framed.isIndented = true
      framed.style += " \(Passage.frame)"
      if isLead, SectionTitle.leadsQuote(paragraph.text) {
        framed.outlineLevel = Part.Heading.innerLevel
      }
      return Passage(framed)
    }
  }

  private static func isQuoteLead(_ cell: [SourceParagraph]) -> Bool {
    cell.count == 1 && cell.allSatisfy { SectionTitle.leadsQuote(Passage($0).text) }
  }

  private func split(_ passage: Passage) -> [Part] {
    guard let length = runInHead(passage) else { return [.passage(passage)] }
    var head = String(decoding: Array(passage.text.utf8)[..<length], as: UTF8.self)
    while head.last == " " { head.removeLast() }
    let level = Part.Heading.runInLevel
    return [
      .heading(Part.Heading(title: head, number: nil, level: level)),
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

  /// "Planerat: Under våren…" and "Ur nämndens inriktning: ”Alla…" – but "Planerat: utbildning"
  /// is one sentence.
  private func leadWord(_ passage: Passage) -> Int? {
    let words = words(in: String(passage.text.prefix(80)))
    guard let colon = words.prefix(8).firstIndex(where: { $0.text == ":" }), colon > 0,
      colon + 1 < words.count
    else { return nil }
    let next = words[colon + 1]
    guard next.isCapitalized || next.isSign else { return nil }
    let end = words[colon].range.upperBound
    let lead = String(
      decoding: Array(passage.text.utf8)[..<words[colon - 1].range.upperBound], as: UTF8.self)
    let isStatus = colon <= 3 && SectionTitle.status(of: lead) != nil
    return isStatus || SectionTitle.leadsQuote(lead) ? end : nil
  }
}

extension HeadingFinder.Following {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}
