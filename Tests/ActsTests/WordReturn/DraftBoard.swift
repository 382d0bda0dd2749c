import Acts
import Governance
import Journal
import Specimens
import Testing
import Words

/// A board with an edition that is being written: the sample report, a chart and a picture.
struct DraftBoard {
  static let edition = Edition.ID("bun-2026-april")

  let board: SmallBoard
  let id: Edition.ID
  let anna: Desk

  init(_ report: Report = DraftBoard.report) async throws {
    board = try await SmallBoard()
    id = try #require(Self.edition)
    anna = try board.desk("anna")
    let edition = id
    var open = Edition()
    open.heading = report.title
    open.body = Body.ID("bun")
    let begun = open
    try await anna.perform(.draftEdition) { draft throws(ActRefusal) in
      try draft.add(begun, edition)
      for (place, section) in report.sections.enumerated() {
        let chapter: Contribution.ID = edition.part(place + 1)
        var contribution = Contribution()
        contribution.edition = edition
        contribution.section = section.kind
        contribution.heading = section.title
        contribution.number = section.number ?? ""
        contribution.place = place + 1
        contribution.blocks = Self.numbered(section.blocks, in: chapter)
        try draft.add(contribution, chapter)
      }
    }
  }

  private static func numbered(_ blocks: [Block], in chapter: Contribution.ID) -> [Block] {
    var number = 0
    return blocks.map { block in
      var block = block
      for index in block.statements.indices {
        number += 1
        block.statements[index].id = "\(chapter).\(number)"
        block.statements[index].readings = []
      }
      return block
    }
  }

  /// The sample, with a chart under its first area and a sentence that breaks the rules of its type.
  static var report: Report {
    var report = SampleReports.now
    var chart = Chart()
    chart.title = "Lån"
    chart.categories = ["2024", "2025"]
    _ = chart.append(["Lån", "4100", "5300"])
    let caption = Statement(id: "", text: "Lånen ökar varje år.")
    report.sections[2].blocks.append(Block(kind: .chart(chart), statements: [caption]))
    report.sections[2].blocks.append(
      Block(
        kind: .paragraph,
        statements: [
          Statement(id: "", text: "jfr. bilaga 2. Se även nedan", isItalic: true),
          Statement(id: "", text: "Mjukt binde\u{ad}streck och\u{a0}hårt mellanslag."),
        ]))
    return report
  }

  func out(_ only: String...) async throws -> EditedDraft {
    try EditedDraft(await anna.wordDraft(of: id, only: only, in: .sv))
  }

  func takeIn(
    _ draft: EditedDraft, _ change: (inout ReturnOrder) -> Void = { _ in }
  ) async throws -> WordReturn {
    var order = ReturnOrder(fileName: "utkast.docx")
    change(&order)
    return try await anna.takeIn(draft.bytes, order)
  }

  func refusal(
    _ bytes: [UInt8], by desk: Desk? = nil, _ change: (inout ReturnOrder) -> Void = { _ in }
  ) async -> ActRefusal? {
    var order = ReturnOrder(fileName: "utkast.docx")
    change(&order)
    do throws(ActRefusal) {
      _ = try await (desk ?? anna).takeIn(bytes, order)
      return nil
    } catch {
      return error
    }
  }

  /// The words of all chapters, in order.
  func texts() async -> [String] {
    await anna.register.contributions(of: id).flatMap { live in
      live.record.blocks.flatMap(\.statements).map(\.text)
    }
  }

  func contribution(_ number: Int) async throws -> Contribution {
    try #require(await anna.register[id.part(number)])
  }

  /// The identifier of the statement that begins so.
  func statement(_ beginning: String) async throws -> String {
    let all = await anna.register.contributions(of: id).flatMap { $0.record.blocks }
    return try #require(
      all.flatMap(\.statements).first { $0.text.hasPrefix(beginning) }?.id, "\(beginning)")
  }

  var head: Head {
    get async { await anna.register.head }
  }
}

extension DraftBoard {
  /// As somebody else would.
  func write(_ words: String, insteadOf statement: String) async throws {
    for live in await anna.register.contributions(of: id) {
      var blocks = live.record.blocks
      guard let chapter = Contribution.ID(live.id) else { continue }
      for block in blocks.indices {
        for place in blocks[block].statements.indices
        where blocks[block].statements[place].id == statement {
          blocks[block].statements[place].text = words
        }
      }
      if blocks != live.record.blocks { try await anna.write(blocks, in: chapter) }
    }
  }
}
