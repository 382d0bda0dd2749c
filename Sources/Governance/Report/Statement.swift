/// A sentence or a table row in the words that are printed.
package struct Statement: Equatable, Sendable {
  /// Section, block and place in the block, from 1: "4.2.1".
  package var id: String
  /// NFC, without soft hyphens, white space folded; the cells of a table row are joined by " | ".
  package var text: String
  /// The cells of a table row; empty for a sentence.
  package var cells: [String]
  /// Whether the source sets all of it in italics.
  package var isItalic: Bool
  /// Whether the source sets all of it in bold.
  package var isBold: Bool
  package var readings: [Reading]
  /// The identifier of the earlier edition's statement that this one updates.
  package var follows: String?

  package init(
    id: String, text: String, cells: [String] = [], isItalic: Bool = false, isBold: Bool = false,
    readings: [Reading] = []
  ) {
    self.id = id
    self.text = text
    self.cells = cells
    self.isItalic = isItalic
    self.isBold = isBold
    self.readings = readings
  }
}

extension Statement {
  package func reading(_ kind: Reading.Kind) -> Reading? { readings.first { $0.kind == kind } }
  package func has(_ kind: Reading.Kind) -> Bool { readings.contains { $0.kind == kind } }
}
