package import Words

/// What a document says, in order, before it has a format.
///
/// Every format is written from it: HTML, plain text, Word, PDF, Excel.
package struct Manuscript: Equatable, Sendable {
  /// The interface's language; the report's own words are Swedish.
  package var language: Language
  package var cover: Cover
  package var chapters: [Chapter] = []
  /// Stands where the report's chapters would, when there are none.
  package var noContent: String {
    language("Uppföljningen har inget innehåll.", "The follow-up has no content.")
  }

  /// In a draft that goes out to be written in: of what, and as it stood when.
  package var draft: Draft?

  /// Where the document comes from, last in it.
  package var colophon = ""

  package init(language: Language, cover: Cover) {
    self.language = language
    self.cover = cover
  }
}

extension Manuscript {
  package struct Cover: Equatable, Sendable {
    /// What kind of document it is, above the title.
    package var kicker = ""
    package var title = ""
    package var facts: [Fact] = []
    /// Where the words come from when they are older than Roder.
    package var origin: Origin?
    /// As it is printed; absent in what isn't frozen.
    package var checkNumber: String?
    /// How the number is used.
    package var howToVerify = ""
    package var notices: [String] = []
    /// Repeated on every page.
    package var registryNumber = ""
    package var body = ""
    package var day = ""

    package init() {}

    /// The day that a file is dated, since writing reads no clock.
    var fileDay: String { day.isEmpty ? Self.noDay : day }

    static let noDay = "2000-01-01"
  }

  /// Which edition, and where the journal stood when the draft was made of it.
  package struct Draft: Equatable, Sendable {
    package let edition: String
    package let state: String

    package init(edition: String, state: String) {
      self.edition = edition
      self.state = state
    }
  }

  package struct Fact: Equatable, Sendable {
    package let name: String
    package let value: String
    package let isOfReport: Bool
  }

  /// Told in words, with the digest of the file.
  package struct Origin: Equatable, Sendable {
    package let words: String
    package let digest: String
  }

  /// Which version of which contribution.
  package struct Source: Equatable, Sendable {
    package let contribution: String
    package let version: Int

    package init(contribution: String, version: Int) {
      self.contribution = contribution
      self.version = version
    }
  }

  /// A part under a heading of its own.
  package struct Chapter: Equatable, Sendable {
    package enum Role: Equatable, Sendable {
      /// What Roder tells of the report: changes, plans, effects.
      case account
      /// The report itself; the fixed name of its kind ("area").
      case report(String)
    }

    package var anchor: String
    package var number: String?
    package var title: String
    package var role: Role
    /// In a draft: the contribution that the words come from and may come back to.
    package var source: Source?
    package var pieces: [Piece]

    package init(
      anchor: String, number: String? = nil, title: String, role: Role, pieces: [Piece]
    ) {
      self.anchor = anchor
      self.number = number
      self.title = title
      self.role = role
      self.pieces = pieces
    }

    package var isOfReport: Bool { role != .account }
  }
}
