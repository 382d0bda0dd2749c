/// Puts two lines of a paragraph together again and heals a word that the line end cut.
package struct LineJoining {
  /// Words after which a hyphen was no cut: "chefs- eller rektorserfarenhet".
  private static let conjunctions: Set<String> = [
    "och", "eller", "samt", "respektive", "resp", "till", "som", "såväl", "liksom", "men", "kontra",
    "och/eller", "&", "inte", "utan", "än", "alternativt",
  ]

  /// What the same file writes elsewhere, which settles a cut that could be read two ways.
  private let known: Set<String>

  package init(known: Set<String> = []) { self.known = known }

  /// Learns from the text which of the doubtful forms it writes whole.
  package init(cuts: [(left: String, right: String)], lines: some Sequence<String>) {
    var wanted: Set<String> = []
    for cut in cuts {
      let (stem, tail) = (Self.lastWord(cut.left), Self.firstWord(cut.right))
      guard stem.utf8.last == Self.hyphen else { continue }
      wanted.insert((stem.dropLast() + tail).lowercased())
      wanted.insert((stem + tail).lowercased())
    }
    var found: Set<String> = []
    if !wanted.isEmpty {
      for line in lines {
        for piece in line.utf8.split(separator: 0x20) {
          let word = Self.bare(Substring(piece)).lowercased()
          if wanted.contains(word) { found.insert(word) }
        }
      }
    }
    known = found
  }

  private static let hyphen = UInt8(ascii: "-")

  package func join(_ left: String, _ right: String) -> String {
    if left.isEmpty || right.isEmpty { return left + right }
    if left.hasSuffix("\u{AD}") { return left.dropLast() + right }
    let text = left.hasSuffix("\u{2010}") ? left.dropLast() + "-" : left
    if text.utf8.last == Self.hyphen { return joinCut(text, right) }
    if text.hasSuffix("–"), let before = text.unicodeScalars.dropLast().last {
      return before.properties.isWhitespace ? text + " " + right : text + right
    }
    return text + " " + right
  }

  private func joinCut(_ left: String, _ right: String) -> String {
    let (stem, tail) = (Self.lastWord(left).dropLast(), Self.firstWord(right))
    if stem.isEmpty || Self.conjunctions.contains(tail.lowercased()) { return left + " " + right }
    if known.contains((stem + tail).lowercased()) { return left.dropLast() + right }
    if known.contains((stem + "-" + tail).lowercased()) { return left + right }
    return Self.keepsHyphen(stem, tail) ? left + right : left.dropLast() + right
  }

  /// Whether the hyphen belongs to the word: GR-gemensam, F-3, e-post, Nord-Sverige.
  private static func keepsHyphen(_ stem: Substring, _ tail: Substring) -> Bool {
    guard let first = tail.unicodeScalars.first, let last = stem.unicodeScalars.last else {
      return true
    }
    if first.properties.isUppercase || first.properties.numericType != nil { return true }
    if last.properties.numericType != nil || stem.unicodeScalars.count == 1 { return true }
    return last.properties.isUppercase
  }

  private static func lastWord(_ text: String) -> Substring {
    let end = text.utf8.lastIndex(of: 0x20)
    let word = end.map { text[text.utf8.index(after: $0)...] } ?? text[...]
    return word.drop { "(”\"'«»[/".contains($0) }
  }

  private static func firstWord(_ text: String) -> Substring {
    bare(text.utf8.firstIndex(of: 0x20).map { text[..<$0] } ?? text[...])
  }

  private static func bare(_ word: Substring) -> Substring {
    var word = word.drop { "(”\"'«»[/".contains($0) }
    while let last = word.last, ".,;:!?)”\"'»]…".contains(last) { word.removeLast() }
    return word
  }
}
