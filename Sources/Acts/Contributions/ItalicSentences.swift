/// Running text divided where whole sentences stand between asterisks.
///
/// Asterisks around a word or two inside a sentence are left as they are.
struct ItalicSentences {
  struct Part: Equatable {
    let text: String
    let isItalic: Bool
  }

  private(set) var parts: [Part] = []

  private static let ends: Set<Character> = [".", "!", "?", "…", ":", "”", ")"]

  init(_ text: String) {
    let letters = Array(text)
    var start = 0
    var place = 0
    while place < letters.count {
      guard letters[place] == "*", Self.opens(letters, place),
        let close = Self.closing(letters, after: place)
      else {
        place += 1
        continue
      }
      add(letters[start..<place], isItalic: false)
      add(letters[(place + 1)..<close], isItalic: true)
      place = close + 1
      start = place
    }
    add(letters[start...], isItalic: false)
  }

  private mutating func add(_ letters: ArraySlice<Character>, isItalic: Bool) {
    let text = letters.split(separator: " ").map { String($0) }.joined(separator: " ")
    if !text.isEmpty { parts.append(Part(text: text, isItalic: isItalic)) }
  }

  /// First in the text or right after a sentence.
  private static func opens(_ letters: [Character], _ place: Int) -> Bool {
    guard place + 1 < letters.count, letters[place + 1] != " " else { return false }
    guard let before = letters[..<place].last(where: { $0 != " " }) else { return true }
    return letters[place - 1] == " " && (ends.contains(before) || before == "*")
  }

  /// Right after a sentence's end, or last in the text.
  private static func closing(_ letters: [Character], after open: Int) -> Int? {
    letters.indices.dropFirst(open + 2).first { place in
      guard letters[place] == "*", letters[place - 1] != " " else { return false }
      let isLast = place == letters.count - 1
      return isLast || letters[place + 1] == " " && ends.contains(letters[place - 1])
    }
  }
}
