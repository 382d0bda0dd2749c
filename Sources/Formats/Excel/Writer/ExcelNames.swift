/// Gives every name a number that was given before; Excel doesn't tell upper from lower case.
struct UniqueNames {
  private let mostLetters: Int
  private var taken: Set<String>

  init(mostLetters: Int, taken: Set<String> = []) {
    self.mostLetters = mostLetters
    self.taken = taken
  }

  /// Excel keeps "History" for itself.
  static var ofSheets: UniqueNames { UniqueNames(mostLetters: 31, taken: ["history"]) }
  static var ofHeadings: UniqueNames { UniqueNames(mostLetters: 255) }

  mutating func name(_ wished: String) -> String {
    var name = shortened(wished, to: mostLetters)
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let ending = " \(number)"
      name = shortened(wished, to: mostLetters - ending.utf16.count) + ending
      number += 1
    }
    return name
  }

  private func shortened(_ name: String, to most: Int) -> String {
    var name = name
    while name.utf16.count > most { name.removeLast() }
    return name
  }
}

enum SheetName {
  private static let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\"]

  /// The name with what Excel forbids replaced; `nil` when nothing is left.
  static func allowed(_ name: String) -> String? {
    let letters = OneLine.of(name).map { forbidden.contains($0) ? "-" : $0 }
    let core = letters.drop { $0 == "'" }.reversed().drop { $0 == "'" }.reversed()
    return core.isEmpty ? nil : String(core)
  }

  /// As a formula names the sheet.
  static func quoted(_ name: String) -> String {
    "'" + name.replacing("'", with: "''") + "'"
  }
}

enum OneLine {
  /// Without line ends and control characters, and without space around it.
  static func of(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case 0..<0x20, 0xfffe, 0xffff: " "
      default: scalar
      }
    }
    var letters = String(String.UnicodeScalarView(scalars))[...]
    while letters.first?.isWhitespace == true { letters.removeFirst() }
    while letters.last?.isWhitespace == true { letters.removeLast() }
    return String(letters)
  }
}

enum ChoiceList {
  /// As many UTF-16 units as Excel takes for a list inside the sheet.
  private static let mostLetters = 255

  /// A short list as a formula of its own; `nil` when it must stand in cells.
  static func formula(_ choices: [String]) -> String? {
    let list = choices.joined(separator: ",")
    guard list.utf16.count <= mostLetters, choices.allSatisfy(isPlain) else { return nil }
    return "\"\(list)\""
  }

  private static func isPlain(_ choice: String) -> Bool {
    let isSafe = choice.unicodeScalars.allSatisfy { $0 != "," && $0 != "\"" && $0.value >= 0x20 }
    guard isSafe, let first = choice.first, let last = choice.last else { return false }
    return !first.isWhitespace && !last.isWhitespace && first != "="
  }
}
