import Testing

@Suite struct `Every source file` {
  /// What code may not hold, and what to write instead.
  static let banned: [(String, String)] = [
    ("try?", "missing is nil, couldn't look is an error: catch it and say which"),
    ("try!", "throw, or make the failure impossible by type"),
    ("as!", "use a conditional cast and throw"),
    ("@unchecked Sendable", "use a value, a Mutex or an actor"),
    ("nonisolated(unsafe)", "use a value, a Mutex or an actor"),
    ("Regex", "walk the UTF-8 bytes; Regex is too slow for reports"),
    ("NSRegularExpression", "walk the UTF-8 bytes"),
    ("firstMatch(of:", "walk the UTF-8 bytes; Regex is too slow for reports"),
    ("wholeMatch(of:", "walk the UTF-8 bytes; Regex is too slow for reports"),
    ("import XCTest", "use Swift Testing"),
    ("Task {", "let the caller own the work: an async function or a task group"),
    ("Task.detached", "let the caller own the work: an async function or a task group"),
  ]

  /// Words that say that something is not finished.
  static let unfinished = ["TODO", "FIXME", "XXX", "HACK"]

  /// Endings of type names that say nothing about the type.
  static let emptyNames = [
    "Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Data", "Info",
  ]

  static let sources = Tree.swift(in: "Sources")
  static let all = Tree.swift(in: "Sources", "Tests")

  @Test func `holds nothing that the house refuses`() throws {
    for file in Self.sources {
      for (index, line) in try file.read().codeLines.enumerated() {
        for (pattern, instead) in Self.banned where Self.holds(line, pattern) {
          Issue.record("\(file.path):\(index + 1) has \(pattern): \(instead)")
        }
      }
    }
  }

  @Test func `is finished`() throws {
    for file in Self.all {
      for comment in try file.read().all(.comment) {
        let words = comment.split { !$0.isLetter }.map(String.init)
        #expect(!words.contains(where: Self.unfinished.contains), "\(file.path): \(comment)")
      }
    }
  }

  @Test func `is short enough to read at once`() throws {
    for file in Self.all {
      let lines = try Tree.text(of: file.path).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count - 1 <= (file.path.hasPrefix("Tests/") ? 400 : 300), "\(file.path)")
    }
  }

  @Test func `names its types for what they are`() throws {
    for file in Self.sources {
      let modules = Set(try Tree.folders(in: "Sources"))
      for type in try file.read().types {
        #expect(!modules.contains(type), "\(file.path) names a type like the module \(type)")
        #expect(!Self.emptyNames.contains(where: type.hasSuffix), "\(file.path) has \(type)")
      }
    }
  }

  @Test func `may use a name that ends in a refused one`() {
    #expect(Self.holds("let work = Task { }", "Task {"))
    #expect(!Self.holds("group.addTask { }", "Task {"))
  }

  /// Whether the pattern stands in the line, not as the end of a longer name.
  static func holds(_ line: Substring, _ pattern: String) -> Bool {
    line.ranges(of: pattern).contains { range in
      line[..<range.lowerBound].last.map { !$0.isLetter } ?? true
    }
  }
}
