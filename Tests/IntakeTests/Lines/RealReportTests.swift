import Formats
import FoundationEssentials
import Intake
import Testing

private let reportPath = URL(filePath: #filePath)
  .appending(path: "../../../../../shared/real-report/uppfoljning-bun-delarsbokslut-2025.txt")
  .standardizedFileURL.path

/// A real report, kept beside the repository: it can't be shown here, but it must read whole.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: reportPath)))
struct `The real report` {
  private func paragraphs() async throws -> [SourceParagraph] {
    try await readSource(at: reportPath).blocks.compactMap {
      if case .paragraph(let paragraph) = $0 { paragraph } else { nil }
    }
  }

  /// Letters and digits alone: what must come out in the order it went in.
  private func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  @Test func `loses nothing and keeps its order`() async throws {
    let text = try String(contentsOf: URL(filePath: reportPath), encoding: .utf8)
    let read = try await paragraphs().map(\.text).joined(separator: "\n")
    #expect(letters(read) == letters(text))
  }

  @Test func `has every heading as a paragraph of its own after a gap`() async throws {
    let headings = try await paragraphs().filter {
      $0.followsGap && $0.text.count < 80 && !$0.text.hasSuffix(".")
    }
    #expect(headings.count == 12)
    #expect(headings.allSatisfy { $0.outlineLevel == nil && $0.listLevel == nil })
  }

  @Test func `never cuts a sentence`() async throws {
    let paragraphs = try await paragraphs()
    #expect(paragraphs.count == 72)
    let starts = paragraphs.map { $0.text.first }
    #expect(starts.allSatisfy { $0?.isUppercase == true })
    let texts = paragraphs.filter { $0.text.count >= 80 }
    #expect(texts.allSatisfy { $0.text.hasSuffix(".") })
    #expect(texts.count == paragraphs.count - 12)
  }

  @Test func `keeps quotes narrower than the page apart`() async throws {
    let quotes = try await paragraphs().filter(\.isIndented)
    #expect(quotes.count == 7)
  }
}
