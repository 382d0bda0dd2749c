/// Puts two lines of a paragraph together again and heals a word that the line end cut.
package struct LineJoining {
  /// Words after which a hyphen was no cut: "chefs- eller rektorserfarenhet".
  private static let conjunctions: Set<String> = [
    "och", "eller", "samt", "respektive", "resp", "till", "som", "såväl", "liksom", "men", "kontra",
    "och/eller", "&", "inte", "utan", "än", "alternativt",
  ]

  /// Words that end like a conjunction: "gemen-\nsamt" was cut all the same.
  private static let wholeWords = [
    "gemensamt", "verksamt", "långsamt", "tveksamt", "lönsamt", "sparsamt", "våldsamt",
    "rådsamt", "eftersom", "liksom", "såsom", "därtill", "härtill", "intill", "därutan",
  ]
  /// So many letters after the hyphen tell the same compound in another form: på-dagar(na).
  private static let kinship = 3

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
      wanted.insert(Self.kin(stem + tail))
    }
    var found: Set<String> = []
    if !wanted.isEmpty {
      for line in lines {
        for piece in line.utf8.split(separator: 0x20) {
          let piece = Self.bare(Substring(piece))
          let word = piece.utf8.contains(Self.hyphen) ? Self.kin(piece) : piece.lowercased()
          if wanted.contains(word) { found.insert(word) }
        }
      }
    }
    known = found
  }

  private static let hyphen = UInt8(ascii: "-")

  package func join(_ left: String, _ right: String) -> String {
    ended(left, before: right) + right
  }

  /// The line as it stands when the next one follows right after: with a space, or healed.
  package func ended(_ left: String, before right: String) -> String {
    if left.isEmpty || right.isEmpty { return left }
    if left.hasSuffix("\u{AD}") { return String(left.dropLast()) }
    let text = left.hasSuffix("\u{2010}") ? left.dropLast() + "-" : left
    if text.utf8.last == Self.hyphen { return cut(text, right) }
    if text.hasSuffix("–"), let before = text.unicodeScalars.dropLast().last {
      return before.properties.isWhitespace ? text + " " : text
    }
    return text + " "
  }

  private func cut(_ left: String, _ right: String) -> String {
    let (stem, tail) = (Self.lastWord(left).dropLast(), Self.firstWord(right))
    let whole = (stem + tail).lowercased()
    if stem.isEmpty { return left + " " }
    if known.contains(whole) || Self.wholeWords.contains(where: whole.hasSuffix) {
      return String(left.dropLast())
    }
    if Self.conjunctions.contains(tail.lowercased()) { return left + " " }
    if known.contains(Self.kin(stem + "-" + tail)) { return left }
    return Self.keepsHyphen(stem, tail) ? left : String(left.dropLast())
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

  /// A hyphenated word up to the letters that tell its kin.
  private static func kin(_ word: Substring) -> String {
    guard let mark = word.utf8.firstIndex(of: hyphen) else { return word.lowercased() }
    let tail = word[mark...].prefix(1 + kinship)
    return (word[..<mark] + tail).lowercased()
  }

  private static func lastWord(_ text: String) -> Substring {
    let end = text.utf8.lastIndex(of: 0x20)
    let word = end.map { text[text.utf8.index(after: $0)...] } ?? text[...]
    return withoutOpening(word)
  }

  private static func firstWord(_ text: String) -> Substring {
    bare(text.utf8.firstIndex(of: 0x20).map { text[..<$0] } ?? text[...])
  }

  private static func bare(_ word: Substring) -> Substring {
    var bare = withoutOpening(word).unicodeScalars
    while let last = bare.last, closes(last) { bare.removeLast() }
    return Substring(bare)
  }

  private static func withoutOpening(_ word: Substring) -> Substring {
    Substring(word.unicodeScalars.drop(while: opens))
  }

  private static func opens(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "(", "”", "\"", "'", "«", "»", "[", "/": true
    default: false
    }
  }

  private static func closes(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case ".", ",", ";", ":", "!", "?", ")", "”", "\"", "'", "»", "]", "…": true
    default: false
    }
  }
}
