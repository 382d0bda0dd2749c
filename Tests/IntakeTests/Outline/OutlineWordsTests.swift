import Formats
import FoundationEssentials
import Governance
import Intake
import Testing

private let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
private let realReport = root.appending(
  path: "../shared/real-report/uppfoljning-bun-delarsbokslut-2025.txt"
).standardizedFileURL.path

@Suite struct `The words of a document` {
  static let samples = [
    "Demo/school/april.docx", "Demo/school/delar.docx", "Demo/social/april.docx",
    "Demo/social/delar.docx", "Tests/Samples/reports/tekniska/earlier.docx",
    "Tests/Samples/reports/tekniska/later.docx",
    "Tests/Samples/reports/barn-utbildning/earlier.txt",
    "Tests/Samples/reports/barn-utbildning/later.txt",
    "Tests/Samples/reports/kultur-fritid/earlier.docx",
    "Tests/Samples/reports/kultur-fritid/later.pdf",
  ]

  @Test(arguments: samples)
  func `all stand in the report, in order`(sample: String) async throws {
    let source = try await readSource(at: root.appending(path: sample).path)
    let loss = try firstLoss(source)
    #expect(loss == nil)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: realReport)))
  func `all stand in a real report`() async throws {
    let source = try await readSource(at: realReport)
    let loss = try firstLoss(source)
    #expect(loss == nil)
  }

  @Test(arguments: 0..<300)
  func `all stand in a report made by chance`(seed: Int) throws {
    var chance = DocumentByChance(seed: UInt64(seed))
    let source = chance.document()
    let loss = try firstLoss(source)
    #expect(loss == nil)
  }
}

/// Where the report parts from its document: some words of both.
private func firstLoss(_ source: SourceDocument) throws -> String? {
  let told = try readReport(source).everyWord
  let words = source.everyWord
  let same = zip(told, words).prefix { $0.0 == $0.1 }.count
  guard same < max(told.count, words.count) else { return nil }
  let pair = [told, words].map { $0.dropFirst(max(0, same - 3)).prefix(8).joined(separator: " ") }
  return "”\(pair[0])” for ”\(pair[1])”"
}

extension SourceDocument {
  fileprivate var everyWord: [String] {
    blocks.flatMap { block -> [SourceParagraph] in
      switch block {
      case .paragraph(let paragraph): [paragraph]
      case .table(let rows, _): rows.flatMap { $0 }.flatMap { $0 }
      }
    }.flatMap { words($0.text) }
  }
}

extension Report {
  fileprivate var everyWord: [String] {
    sections.flatMap { section in
      [section.number ?? "", section.title] + section.blocks.flatMap(\.texts)
    }.flatMap(words)
  }
}

extension Block {
  fileprivate var texts: [String] {
    let head = if case .table(let head) = kind { head } else { [String]() }
    return head + statements.map(\.text)
  }
}

/// Letters and digits in a row; what no reader sees, such as soft hyphens, divides nothing.
private func words(_ text: String) -> [String] {
  let seen = text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
  return String(String.UnicodeScalarView(seen)).split { !$0.isLetter && !$0.isNumber }.map(
    String.init)
}
