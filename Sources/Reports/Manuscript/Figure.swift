package import Governance
package import Words

/// A chart or a picture, with what it tells those who can't see it.
package struct Figure: Equatable, Sendable {
  package enum Subject: Equatable, Sendable {
    case chart(Chart)
    /// Without its file where that is struck or masked.
    case picture(Picture, PictureFile?)
  }

  package var subject: Subject
  /// Its place in the document, found once.
  package var anchor: String
  /// Alternativtext: of a chart, the finding.
  package var alternative: String
  /// The values of a chart, for everybody who wants them.
  package var grid: Grid?
  package var caption: Passage
}

extension Language {
  /// Stands where a picture is kept out.
  package var maskedPicture: String { self("[maskad bild]", "[masked picture]") }
}
