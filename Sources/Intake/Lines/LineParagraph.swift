import Formats

/// Lines that belong together, with the marker of a list item when they are one.
struct LineParagraph: Equatable {
  var lines: [TextLine]
  var marker: ListMarker?

  var first: TextLine { lines[0] }
  var last: TextLine { lines[lines.count - 1] }

  /// The lines as one text: cut words healed, white space folded.
  func text(_ joining: LineJoining) -> String {
    var whole = ""
    var open = marker?.rest ?? first.text
    for line in lines.dropFirst() {
      whole += joining.ended(open, before: line.text)
      open = line.text
    }
    return (whole + open).foldingWhiteSpace()
  }
}

extension String {
  /// One space for every run of white space; soft hyphens out.
  func foldingWhiteSpace() -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      if byte <= 0x20 || byte == 0x7F {
        if bytes.last != 0x20 { bytes.append(0x20) }
      } else if byte == 0xAD && bytes.last == 0xC2 {
        bytes.removeLast()
      } else if byte == 0xA0 && bytes.last == 0xC2 {
        bytes.removeLast()
        if bytes.last != 0x20 { bytes.append(0x20) }
      } else {
        bytes.append(byte)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes.drop { $0 == 0x20 }, as: UTF8.self)
  }
}
