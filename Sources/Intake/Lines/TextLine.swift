/// One line of a text file, and what its looks say before its neighbors are known.
struct TextLine: Equatable {
  enum Opening { case lower, upper, digit, other }
  enum Ending { case sentence, comma, hyphen, open }

  /// Without the white space at its ends.
  var text: String
  /// Columns of white space before it; a tab goes to the next multiple of four.
  var indent: Int
  /// Letters, not bytes.
  var width: Int
  /// White space after it.
  var trailing: Int
  /// Empty lines between it and the line before.
  var blanksBefore: Int
  var startsPage: Bool
  /// 1 for a line of = below it, 2 for a line of -.
  var underline = 0
  let opening: Opening
  let ending: Ending
  let firstWordWidth: Int

  init(
    _ text: String, indent: Int = 0, trailing: Int = 0, blanksBefore: Int = 0,
    startsPage: Bool = false
  ) {
    self.text = text
    self.indent = indent
    self.trailing = trailing
    self.blanksBefore = blanksBefore
    self.startsPage = startsPage
    width = Self.letters(text.utf8)
    firstWordWidth = Self.letters(text.utf8.prefix { $0 != 0x20 && $0 != 0x09 })
    opening = Self.opening(of: text)
    ending = Self.ending(of: text)
  }

  private static func letters(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static func opening(of text: String) -> Opening {
    guard
      let first = text.unicodeScalars.first(where: { !"”\"'«»([“’".unicodeScalars.contains($0) })
    else { return .other }
    if first.properties.isLowercase { return .lower }
    if first.properties.isUppercase { return .upper }
    return first.properties.numericType == nil ? .other : .digit
  }

  private static func ending(of text: String) -> Ending {
    let closing = "”\"'»)]’“".unicodeScalars
    guard let last = text.unicodeScalars.last(where: { !closing.contains($0) }) else {
      return .open
    }
    switch last {
    case ".", ":", "?", "!", "…": return .sentence
    case ",", ";": return .comma
    case "-", "\u{AD}", "\u{2010}": return text.unicodeScalars.last == last ? .hyphen : .open
    default: return .open
    }
  }

  /// The columns that this line and the first word of the next would have needed together.
  func need(before next: TextLine) -> Int { width + 1 + next.firstWordWidth }

  /// Whether the sentence goes on in the next line, beyond doubt.
  func runsOn(into next: TextLine) -> Bool {
    guard ending != .sentence, next.opening == .lower else { return false }
    return ListMarker(next) == nil
  }

  /// Whether it has letters, all of them capitals.
  var isAllCaps: Bool {
    var capitals = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.properties.isLowercase { return false }
      capitals += 1
    }
    return capitals >= 4
  }
}
