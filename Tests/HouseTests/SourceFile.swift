import Testing

/// A Swift file of the package and what the house asks about it.
struct SourceFile {
  var path: String

  func read() throws -> SwiftText { try #require(Self.parsed[path]) }

  /// Every Swift file of ours, taken apart once.
  private static let parsed: [String: SwiftText] = {
    let files = Tree.swift(in: "Sources", "Tests")
    return Dictionary(
      uniqueKeysWithValues: files.compactMap { file in
        do { return (file.path, SwiftText(try Tree.text(of: file.path))) } catch { return nil }
      })
  }()

  /// "Review" for Sources/Review/Rules/X.swift.
  var target: String { String(path.split(separator: "/")[1]) }
}

extension SwiftText {
  /// The modules that the file imports.
  var imports: [String] {
    codeLines.compactMap { line in
      var words = line.split(whereSeparator: { $0 == " " || $0 == "." })
      while let first = words.first, first.hasPrefix("@") || Self.access.contains(String(first)) {
        words.removeFirst()
      }
      guard words.count > 1, words[0] == "import" else { return nil }
      return Self.kinds.contains(String(words[1])) && words.count > 2
        ? String(words[2]) : String(words[1])
    }
  }

  /// The types that the file declares.
  var types: [String] {
    codeLines.flatMap { line in
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      return zip(words, words.dropFirst()).filter { Self.declaring.contains(String($0.0)) }
        .map { String($0.1) }.filter { $0.first?.isUppercase == true }
    }
  }

  private static let access: Set<String> = [
    "package", "public", "internal", "private", "fileprivate",
  ]
  private static let kinds: Set<String> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
  ]
  private static let declaring: Set<String> = [
    "struct", "class", "enum", "actor", "protocol", "typealias",
  ]
}
