/// Reads a text into words, numbers and signs in one pass over its bytes.
///
/// A hyphen, colon, apostrophe or full stop between two letters stays inside the word ("GR-gemensam",
/// "EU:s", "t.ex"); white space is passed over.
package func words(in text: String) -> [Word] {
  var reader = WordReader(text)
  return reader.read()
}

/// The letters and numbers only, as most rules want them.
package func plainWords(in text: String) -> [Word] {
  words(in: text).filter { $0.kind != .sign }
}

struct WordReader {
  private let bytes: [UInt8]
  private var index = 0
  private var found: [Word] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    found.reserveCapacity(bytes.count / 6 + 1)
  }

  mutating func read() -> [Word] {
    while index < bytes.count {
      let length = Letters.length(bytes, at: index)
      switch Letters.sort(bytes, at: index, length: length) {
      case .space: index += length
      case .digit: take(.number, while: Self.continuesNumber)
      case .letter: take(.letters, while: Self.continuesWord)
      case .sign: add(.sign, upTo: index + length)
      }
    }
    return found
  }

  private mutating func take(_ kind: Word.Kind, while goesOn: ([UInt8], Int) -> Int) {
    var end = index + Letters.length(bytes, at: index)
    while end < bytes.count {
      let step = goesOn(bytes, end)
      if step == 0 { break }
      end += step
    }
    add(kind, upTo: end)
  }

  private mutating func add(_ kind: Word.Kind, upTo end: Int) {
    let text = String(decoding: bytes[index..<end], as: UTF8.self)
    let range = index..<end
    index = end
    guard let lower = Letters.lowercased(bytes[range]) else {
      found.append(
        Word(text: text, lower: text, range: range, kind: kind, key: WordKey(bytes[range])))
      return
    }
    let word = String(decoding: lower, as: UTF8.self)
    found.append(Word(text: text, lower: word, range: range, kind: kind, key: WordKey(lower)))
  }

  /// How many bytes at `place` belong to the word; 0 ends it.
  private static func continuesWord(_ bytes: [UInt8], _ place: Int) -> Int {
    let length = Letters.length(bytes, at: place)
    switch Letters.sort(bytes, at: place, length: length) {
    case .letter, .digit: return length
    case .space: return 0
    case .sign: return joinsLetters(bytes, place, length) ? length : 0
    }
  }

  private static func joinsLetters(_ bytes: [UInt8], _ place: Int, _ length: Int) -> Bool {
    let next = place + length
    guard length == 1, next < bytes.count else { return false }
    guard [0x2D, 0x3A, 0x27, 0x2E].contains(bytes[place]) else { return false }
    let follower = Letters.sort(bytes, at: next, length: Letters.length(bytes, at: next))
    if bytes[place] == 0x2E { return follower == .letter && endsShortPart(bytes, place) }
    return follower == .letter || (follower == .digit && bytes[place] == 0x2D)
  }

  /// A full stop joins only what abbreviations join: parts of at most three letters ("t.ex", "s.k").
  private static func endsShortPart(_ bytes: [UInt8], _ place: Int) -> Bool {
    var start = place
    while start > 0, place - start <= 4, bytes[start - 1] >= 0x41 { start -= 1 }
    return (1...4).contains(place - start)
  }

  private static func continuesNumber(_ bytes: [UInt8], _ place: Int) -> Int {
    if Letters.isDigit(bytes[place]) { return 1 }
    let next = place + 1
    guard next < bytes.count, Letters.isDigit(bytes[next]) else { return 0 }
    return bytes[place] == 0x2C || bytes[place] == 0x2E ? 1 : 0
  }
}
