/// Markup that is known to be markup; text enters it only escaped.
package struct HTML: Equatable, Sendable {
  package private(set) var text: String

  private init(verbatim text: String) { self.text = text }
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
    package mutating func appendInterpolation(_ value: some StringProtocol) {
      for character in value.utf8 {
        switch character {
        case UInt8(ascii: "&"): text += "&amp;"
        case UInt8(ascii: "<"): text += "&lt;"
        case UInt8(ascii: ">"): text += "&gt;"
        case UInt8(ascii: "\""): text += "&quot;"
        case UInt8(ascii: "'"): text += "&#39;"
        default: text.unicodeScalars.append(Unicode.Scalar(character))
        }
      }
    }
  }
}
