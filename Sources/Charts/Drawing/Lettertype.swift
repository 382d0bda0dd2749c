/// A size and weight of Liberation Sans, which has the widths of Arial and Helvetica.
package struct Lettertype: Equatable, Sendable {
  package let size: Double
  package let isBold: Bool

  package init(_ size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  package static let title = Lettertype(11, isBold: true)
  package static let label = Lettertype(9)
  package static let strong = Lettertype(9, isBold: true)
  package static let small = Lettertype(8)

  /// From one base line to the next.
  package var leading: Double { (size * 1.25).rounded(.up) }

  package func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + advance(of: $1.value) } * size / 2_048
  }

  private func advance(of letter: UInt32) -> Double {
    let table = isBold ? LiberationWidths.bold : LiberationWidths.regular
    let signs = isBold ? LiberationWidths.boldSigns : LiberationWidths.regularSigns
    if letter < LiberationWidths.first { return 0 }
    let place = Int(letter - LiberationWidths.first)
    if place < table.count { return table[place] }
    // Letters of other scripts are as wide as the widest of ours.
    return signs[letter] ?? 2_048
  }

  /// The words in lines no wider than `width`; a word that is wider is divided, and what doesn't
  /// fit in `most` lines ends with "…".
  package func lines(_ text: String, within width: Double, most: Int = 3) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace).flatMap({ pieces($0, within: width) }) {
      let longer = line.isEmpty ? word : line + " " + word
      if self.width(of: longer) <= width {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most else { return lines }
    return Array(lines.prefix(most - 1)) + [shortened(lines[most - 1] + " …", within: width)]
  }

  /// At its own hyphen where it has one, else anywhere.
  private func pieces(_ word: Substring, within width: Double) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for letter in word {
      let isLong = self.width(of: piece + "\(letter)-") > width
      if !piece.isEmpty && isLong && self.width(of: String(word)) > width {
        pieces.append(piece.hasSuffix("-") ? piece : piece + "-")
        piece = ""
      }
      piece.append(letter)
    }
    return pieces + [piece]
  }

  private func shortened(_ text: String, within width: Double) -> String {
    var words = text
    while self.width(of: words) > width, words.count > 2 {
      words = String(words.dropLast(3)) + " …"
    }
    return words
  }
}
