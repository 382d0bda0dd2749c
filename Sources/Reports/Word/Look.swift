package import Governance

/// How a municipality's documents look.
package struct Look: Equatable, Sendable {
  package struct Logotype: Equatable, Sendable {
    package let file: PictureFile
    /// In pixels.
    package let width: Int
    package let height: Int
    package let alternative: String

    package init(_ file: PictureFile, width: Int, height: Int, alternative: String) {
      self.file = file
      self.width = width
      self.height = height
      self.alternative = alternative
    }
  }

  /// Six hexadecimal digits; dark enough to be read on white.
  package var accent = "7A1F12"
  package var headingFont = "Liberation Serif"
  package var bodyFont = "Liberation Serif"
  /// Who stands behind the document, in its header.
  package var administration = ""
  package var logotype: Logotype?
  /// A municipality's own styles: the part word/styles.xml of a Word template.
  package var ownStyles: [UInt8]?

  package init() {}
}
