import Governance
package import Words

/// Words in a row, with whose they are.
package struct Passage: Equatable, Sendable {
  package struct Run: Equatable, Sendable {
    package enum Voice: Equatable, Sendable {
      /// Roder's own words.
      case own
      /// The report's.
      case report
      /// The report's, between quotation marks inside Roder's.
      case quoted
      /// A word that says what the sentence is: "Planerat".
      case tag
      /// Stands where words are kept out.
      case masked
    }

    package var words: String
    package var voice: Voice
    package var isItalic = false
    package var isBold = false
    /// The identifier of the statement that the words are.
    package var statement: String?
    /// Where the words lead.
    package var link: String?

    package init(_ words: String, _ voice: Voice) {
      self.words = words
      self.voice = voice
    }

    package var anchor: String? { statement.map(Statement.anchor(of:)) }

    /// As it stands in a format without other means.
    package var text: String {
      switch voice {
      case .own, .report, .masked: words
      case .quoted: "”\(words)”"
      case .tag: "[\(words)] "
      }
    }
  }

  package var runs: [Run]

  package init(_ runs: [Run] = []) { self.runs = runs }

  package init(own words: String) { self.init([Run(words, .own)]) }
  package init(report words: String) { self.init([Run(words, .report)]) }

  package var text: String { runs.map(\.text).joined() }
  package var isEmpty: Bool { runs.allSatisfy(\.words.isEmpty) }
}

extension Passage {
  package init(_ phrase: Phrase) {
    self.init(
      phrase.parts.map { part in
        switch part {
        case .words(let words): Run(words, .own)
        case .quote(let words): Run(words, .quoted)
        }
      })
  }
}
