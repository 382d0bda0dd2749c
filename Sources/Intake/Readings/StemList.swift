/// Stems that tell what a word is about, sorted by their first byte.
struct StemList: Sendable {
  private var beginnings: [UInt8: [String]] = [:]
  /// Long enough to be told inside a compound: "kostnad" in "konsultkostnaderna".
  private var inner: [String] = []

  private static let wholeWordLimit = 4
  private static let innerLimit = 5

  init(_ list: String) {
    for stem in list.split(whereSeparator: \.isWhitespace) {
      if let first = stem.utf8.first { beginnings[first, default: []].append(String(stem)) }
      if stem.utf8.count >= Self.innerLimit { inner.append(String(stem)) }
    }
  }

  /// Whether the word begins with a stem, or holds a long one; a short stem must be all of it.
  func holds(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    let begins = beginnings[first, default: []].contains { stem in
      stem.utf8.count <= Self.wholeWordLimit
        ? word == stem : word.utf8.starts(with: stem.utf8)
    }
    return begins || inner.contains { word.utf8.count > $0.utf8.count && word.contains($0) }
  }
}
