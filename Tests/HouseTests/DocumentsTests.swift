import FoundationEssentials
import Testing

@Suite struct `The documents` {
  static let pages =
    ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
    + Tree.paths(in: "docs").filter { $0.hasSuffix(".md") }

  /// Targets of the Makefile with the script that each calls.
  static func targets() throws -> [String: String] {
    let lines = try Tree.text(of: "Makefile").split(separator: "\n")
    let pairs = zip(lines, lines.dropFirst()).compactMap { line, next -> (String, String)? in
      guard let colon = line.firstIndex(of: ":"), line[colon...].contains("## ") else { return nil }
      return (String(line[..<colon]), String(next.drop { "\t@".contains($0) }))
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  @Test func `name only commands that the Makefile has`() throws {
    let targets = try Self.targets()
    for page in Self.pages {
      for line in try Tree.text(of: page).split(separator: "\n") {
        for piece in line.split(separator: "`").map(String.init) where piece.hasPrefix("make ") {
          let name = piece.dropFirst(5).prefix { $0.isLetter }
          #expect(targets[String(name)] != nil, "\(page): \(piece)")
        }
      }
    }
  }

  @Test func `show the two commands that a newcomer needs`() throws {
    let readme = try Tree.text(of: "README.md")
    for command in ["make demo", "make test"] {
      #expect(readme.split(separator: "\n").contains { $0 == command })
    }
  }

  @Test func `stand behind each command with a script that can be run`() throws {
    for (target, command) in try Self.targets() where target != "help" {
      #expect(command == "tools/\(target)")
      #expect(Tree.isExecutable(command), "make \(target) calls \(command)")
    }
  }

  @Test func `link to what exists`() throws {
    for page in Self.pages {
      let folder =
        page.contains("/")
        ? "docs/"
          + page.split(separator: "/").dropFirst().dropLast()
          .map { "\($0)/" }.joined() : ""
      for target in Self.links(in: try Tree.text(of: page)) {
        #expect(Tree.exists(folder + target), "\(page) links to \(target)")
      }
    }
  }

  @Test func `number each decision once, without a gap`() {
    let numbers = Tree.paths(in: "docs/decisions").map { path in
      Int(path.split(separator: "/")[2].prefix(4))
    }
    #expect(numbers == Array(1...numbers.count))
  }

  @Test func `record each decision by context, decision and consequence`() throws {
    for path in Tree.paths(in: "docs/decisions") {
      let text = try Tree.text(of: path)
      for heading in ["Context", "Decision", "Consequence"] {
        let isThere = text.contains("\n## \(heading)\n")
        #expect(isThere, "\(path) lacks \(heading)")
      }
    }
  }

  @Test func `speak of Roder alone, not of a machine where it was written`() throws {
    let folders = ["Sources", "Tests", "docs", "tools", ".ci", "Demo"]
    let texts = folders.flatMap(Tree.paths).filter { path in
      [".swift", ".md", ".py"].contains(where: path.hasSuffix)
        || path.hasPrefix("tools/") || path.hasPrefix(".ci/")
    }
    for path in texts + ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Makefile"] {
      let text = try Tree.text(of: path)
      for place in ["/work" + "/", "/tmp" + "/h-", "/root" + "/", "/home" + "/"] {
        let isNamed = text.contains(place)
        #expect(!isNamed, "\(path) names \(place)")
      }
    }
  }

  /// Targets of Markdown links that lead to a file of ours, without their anchors.
  static func links(in text: String) -> [String] {
    text.components(separatedBy: "](").dropFirst()
      .map { String($0.prefix { $0 != ")" && $0 != "#" }) }
      .filter { !$0.isEmpty && !$0.contains("://") }
  }
}
