package import Markup

/// Words of the interface with words of the report inside.
///
/// The report stays Swedish in an English
/// page, and a screen reader must be told where.
package struct Phrase: Equatable, Sendable {
  package enum Part: Equatable, Sendable {
    case words(String)
    case quote(String)
  }

  package private(set) var parts: [Part]

  package static func + (one: Phrase, other: Phrase) -> Phrase {
    Phrase(parts: one.parts + other.parts)
  }

  private init(parts: [Part]) { self.parts = parts }

  package var text: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .quote(let words): "”\(words)”"
      }
    }.joined()
  }

  package func html(in language: Language) -> HTML {
    let markup: [HTML] = parts.map { part in
      switch part {
      case .words(let words): "\(words)"
      case .quote(let words): "<span class=\"quoted\"\(language.ofReport)>”\(words)”</span>"
      }
    }
    return "\(markup)"
  }
}

extension Phrase: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self.init(parts: [.words(value)]) }
  package init(stringInterpolation: Interpolation) {
    self.init(parts: stringInterpolation.parts)
  }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.words(literal)) }
    }
    package mutating func appendInterpolation(_ words: String) { appendLiteral(words) }
    package mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }
    package mutating func appendInterpolation(quoting words: String) {
      parts.append(.quote(words))
    }
  }
}

extension Language {
  /// The attribute of an element that holds the report's own words.
  package var ofReport: HTML { self == .sv ? "" : " lang=\"sv\"" }
}
