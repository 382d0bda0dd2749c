/// Whether a number is shown as a day or a time, by its format.
enum NumberFormat: Equatable, Sendable {
  case plain
  case day
  /// Hours, minutes and seconds without a day.
  case clock
  /// Hours that count past 24, as in a sum of times.
  case elapsed

  /// The formats that Excel has built in, which a file names only by number (ISO 29500-1, 18.8.30).
  init(builtIn number: Int) {
    switch number {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .day
    case 18...21, 32...35, 45, 47, 55, 56: self = .clock
    case 46: self = .elapsed
    default: self = .plain
    }
  }

  /// The file's own formats, in Excel's letters or the Swedish ones that some exports write.
  init(code: String) {
    let shown = Self.shown(code)
    if shown.isElapsed {
      self = .elapsed
    } else if shown.letters.contains(where: "yåd".contains) {
      self = .day
    } else if shown.letters.contains(where: "hts".contains) {
      self = .clock
    } else {
      self = shown.letters.contains("m") ? .day : .plain
    }
  }

  /// The letters that show a day or a time, in the code for positive numbers.
  private static func shown(_ code: String) -> (letters: String, isElapsed: Bool) {
    var letters = ""
    var isElapsed = false
    var rest = Substring(code.lowercased())
    while let sign = rest.popFirst(), sign != ";" {
      switch sign {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        isElapsed = isElapsed || ["h", "hh", "m", "mm", "s", "ss", "t", "tt"].contains(inside)
      case "#", "?", "%",
        "0" where !letters.hasSuffix("s"):
        return ("", false)
      case "a" where rest.hasPrefix("m/pm"): (letters, rest) = (letters + "h", rest.dropFirst(4))
      case "a" where rest.hasPrefix("/p"): (letters, rest) = (letters + "h", rest.dropFirst(2))
      case "g" where rest.hasPrefix("eneral"): return ("", false)
      case "s" where rest.hasPrefix("tandard"): return ("", false)
      default: if sign.isLetter { letters.append(sign) }
      }
    }
    return (letters, isElapsed)
  }
}
