/// Stems that tell what a word is about.
struct StemList: Sendable {
  /// By their first three bytes.
  private var stems: [UInt32: [[UInt8]]] = [:]
  private var short: Set<[UInt8]> = []

  private static let wholeWordLimit = 4
  private static let innerLimit = 5

  init(_ list: String) {
    for stem in list.split(whereSeparator: \.isWhitespace).map({ Array($0.utf8) }) {
      if stem.count <= Self.wholeWordLimit {
        short.insert(stem)
      } else {
        stems[Self.head(stem, 0), default: []].append(stem)
      }
    }
  }

  /// Whether the word begins with a stem, or holds a long one ("kostnad" in "konsultkostnaderna");
  /// a short stem must be all of it.
  func holds(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    if bytes.count <= Self.wholeWordLimit { return short.contains(bytes) }
    for start in 0...(bytes.count - Self.innerLimit) {
      guard let list = stems[Self.head(bytes, start)] else { continue }
      if list.contains(where: { Self.stands($0, in: bytes, at: start) }) { return true }
    }
    return false
  }

  /// Where the last stem in the word ends, and how long it is: a compound is what its last part says.
  func last(in word: String) -> (end: Int, length: Int)? {
    let bytes = Array(word.utf8)
    if bytes.count <= Self.wholeWordLimit {
      return short.contains(bytes) ? (bytes.count, bytes.count) : nil
    }
    var last: (end: Int, length: Int)?
    for start in 0...(bytes.count - Self.innerLimit) {
      for stem in stems[Self.head(bytes, start)] ?? [] where Self.stands(stem, in: bytes, at: start)
      {
        let found = (end: start + stem.count, length: stem.count)
        if last.map({ $0 < found }) ?? true { last = found }
      }
    }
    return last
  }

  private static func head(_ bytes: [UInt8], _ start: Int) -> UInt32 {
    UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
  }

  private static func stands(_ stem: [UInt8], in word: [UInt8], at start: Int) -> Bool {
    guard word.count - start >= stem.count else { return false }
    for index in stem.indices where word[start + index] != stem[index] { return false }
    return true
  }
}
