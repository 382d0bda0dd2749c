import FoundationEssentials
import Testing

/// A rule that knows one report by heart finds nothing in the next one.
@Suite struct `What the rules say` {
  static let folder = "../shared/real-report"

  /// The real reports that lie beside the repository on a maintainer's machine, if any.
  static let reports = Tree.paths(in: folder).filter { $0.hasSuffix(".txt") }

  @Test(.enabled(if: !reports.isEmpty, "no real report lies beside the repository"))
  func `never holds four words in a row from a real report`() throws {
    let borrowed = Set(try Self.reports.flatMap { Self.fours(in: try Tree.text(of: $0)) })
    for file in Tree.swift(in: "Sources/Review", "Sources/Intake", "Sources/SwedishText") {
      let text = try file.read()
      let own = (text.all(.literal) + text.all(.comment)).flatMap(Self.fours)
      let found = own.filter(borrowed.contains).map { $0.joined(separator: " ") }
      #expect(found == [], "\(file.path)")
    }
  }

  @Test func `is compared by words, whatever stands between them`() {
    #expect(
      Self.fours(in: "Ett, två\ntre – FYRA fem") == [
        ["ett", "två", "tre", "fyra"], ["två", "tre", "fyra", "fem"],
      ])
    #expect(Self.fours(in: "ett två tre") == [])
    #expect(Self.fours(in: "ett 2025-06-17 § 44") == [])
  }

  /// Every four words that follow each other; numbers are no words.
  static func fours(in text: String) -> [[String]] {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
      .filter { $0.contains(where: \.isLetter) }
    return words.indices.dropLast(3).map { Array(words[$0..<$0 + 4]) }
  }
}
