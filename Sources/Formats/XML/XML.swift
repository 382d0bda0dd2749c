/// XML that is known to be well formed as far as its author wrote it; text enters it only escaped.
///
/// Text may be put between tags and inside the quotes of an attribute alike. Kept as bytes, since
/// that is what a zip archive takes.
package struct XML: Equatable, Sendable {
  package private(set) var bytes: [UInt8]

  package init() { bytes = [] }

  private init(verbatim bytes: [UInt8]) { self.bytes = bytes }

  package var isEmpty: Bool { bytes.isEmpty }
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  package static func += (xml: inout XML, more: XML) { xml.bytes += more.bytes }

  /// What stands first in every part of an Office file.
  package static let declaration: XML =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
}

extension XML: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self.init(verbatim: Array(value.utf8)) }

  package init(stringInterpolation: Interpolation) {
    self.init(verbatim: stringInterpolation.bytes)
  }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: String) { bytes += literal.utf8 }
    package mutating func appendInterpolation(_ xml: XML) { bytes += xml.bytes }
    package mutating func appendInterpolation(_ value: String) { bytes.append(escaping: value) }

    package mutating func appendInterpolation(_ value: Substring) {
      bytes.append(escaping: String(value))
    }

    package mutating func appendInterpolation(_ number: Int) { bytes.append(decimal: number) }

    /// At most two decimals: a hundredth of a point is thinner than any printer draws.
    package mutating func appendInterpolation(_ measure: Double) {
      bytes.append(hundredths: Int(exactly: (measure * 100).rounded()) ?? 0)
    }

    package mutating func appendInterpolation(_ parts: some Sequence<XML>) {
      for part in parts { bytes += part.bytes }
    }

    /// Writes ` name="value"`, or nothing at all when there is no value.
    package mutating func appendInterpolation(attribute name: XML, _ value: String?) {
      guard let value else { return }
      appendInterpolation(" \(name)=\"\(value)\"" as XML)
    }
  }
}
