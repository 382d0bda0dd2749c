/// Markup that is known to be markup; text enters it only escaped.
package struct HTML: Equatable, Sendable {
  package private(set) var text: String

  private init(verbatim text: String) { self.text = text }

  /// A drawing whose writer escaped every word in it.
  package init(drawing svg: String) { self.init(verbatim: svg) }

  package var isEmpty: Bool { text.isEmpty }

  package static func += (page: inout HTML, more: HTML) { page.text += more.text }
}

extension HTML: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self.init(verbatim: value) }
  package init(stringInterpolation: Interpolation) { self.init(verbatim: stringInterpolation.text) }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: String) { text += literal }
    package mutating func appendInterpolation(_ markup: HTML) { text += markup.text }
    package mutating func appendInterpolation(_ number: Int) { text += String(number) }
    package mutating func appendInterpolation(_ value: String) { escape(value) }
    package mutating func appendInterpolation(_ value: Substring) { escape(String(value)) }

    /// One part after the other; nothing stands between them but what `between` says.
    package mutating func appendInterpolation(_ parts: [HTML], between separator: HTML = "") {
      for (index, part) in parts.enumerated() {
        if index > 0 { text += separator.text }
        text += part.text
      }
    }

    /// Appends whole slices between the few bytes that mean something in markup.
    ///
    /// They are ASCII, so
    /// a slice never begins or ends inside a letter.
    private mutating func escape(_ value: String) {
      let bytes = value.utf8
      var start = bytes.startIndex
      var index = start
      while index < bytes.endIndex {
        let next = bytes.index(after: index)
        if let entity = entity(for: bytes[index]) {
          text += value[start..<index]
          text += entity
          start = next
        }
        index = next
      }
      text += value[start...]
    }
  }
}

private func entity(for byte: UInt8) -> String? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  default: nil
  }
}
