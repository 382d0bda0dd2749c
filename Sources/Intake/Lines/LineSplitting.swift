import Formats

/// Cuts a text into lines at every mark that has ever meant a new line, and counts empty ones.
struct LineSplitting {
  private var lines: [TextLine] = []
  private var blanks = 0
  private var startsPage = false

  static func split(_ text: String) -> [TextLine] {
    var splitting = LineSplitting()
    let bytes = Array(text.utf8)
    var (start, index) = (0, 0)
    while index < bytes.count {
      let mark = markLength(bytes, at: index)
      guard mark > 0 else {
        index += 1
        continue
      }
      splitting.end(bytes[start..<index])
      // A form feed begins a page; it may stand before the page's first line without a line feed.
      if bytes[index] == 0x0C { splitting.startPage() }
      index += mark
      start = index
    }
    if start < bytes.count { splitting.end(bytes[start...]) }
    return splitting.lines
  }

  private static func markLength(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x0A, 0x0B, 0x0C: return 1
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  private mutating func startPage() {
    // Closing the line before it counted one empty line too many where the mark stood alone.
    blanks = max(0, blanks - 1)
    startsPage = true
  }

  private mutating func end(_ bytes: ArraySlice<UInt8>) {
    let (body, indent) = Self.withoutMargin(bytes)
    if let last = lines.indices.last, let depth = Self.rulerDepth(body) {
      if blanks == 0, !startsPage { lines[last].underline = depth }
      blanks += 1
      return
    }
    guard Self.saysSomething(body) else {
      blanks += 1
      return
    }
    let text = Composition.compose(String(decoding: body, as: UTF8.self))
    lines.append(
      TextLine(
        text, indent: indent, trailing: bytes.endIndex - body.endIndex,
        blanksBefore: blanks, startsPage: startsPage))
    (blanks, startsPage) = (0, false)
  }

  private static func withoutMargin(_ bytes: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, Int) {
    var (rest, indent) = (bytes, 0)
    while let first = rest.first {
      if first == 0x20 || first < 0x09 {
        indent += 1
      } else if first == 0x09 {
        indent += 4 - indent % 4
      } else if first == 0xC2 && rest.dropFirst().first == 0xA0 {
        indent += 1
        rest = rest.dropFirst()
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    while let last = rest.last {
      if last <= 0x20 {
        rest = rest.dropLast()
      } else if last == 0xA0 && rest.dropLast().last == 0xC2 {
        rest = rest.dropLast(2)
      } else {
        break
      }
    }
    return (rest, indent)
  }

  /// 1 for a line of =, 2 for a line of -, as Markdown underlines headings.
  private static func rulerDepth(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 3, let first = bytes.first, bytes.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first == UInt8(ascii: "=") ? 1 : first == UInt8(ascii: "-") ? 2 : nil
  }

  /// A line without a letter or digit – a lone stop, a row of stars – is a gap in the text.
  private static func saysSomething(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.contains(where: { isLetterOrDigit($0) }) { return true }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes.contains(0x7C) }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars
      .contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
