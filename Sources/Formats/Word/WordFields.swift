/// Follows the fields of a document, to tell their results from their instructions.
///
/// A field starts, gives an instruction ("PAGEREF _Toc1"), separates, shows its result and ends;
/// the result may hold further fields and stretch over many paragraphs.
struct WordFields: Sendable {
  private struct Field {
    var instruction = ""
    var isResult = false
    var isContents = false
    var isSilent: Bool { !isResult || isContents }
  }

  private var open: [Field] = []
  private var silentCount = 0

  /// Whether text at this place is no part of what the document says.
  var isSilent: Bool { silentCount > 0 }

  static func isContents(_ instruction: String) -> Bool {
    instruction.split(whereSeparator: \.isWhitespace).first?.uppercased() == "TOC"
  }

  mutating func met(_ character: String?) {
    switch character {
    case "begin":
      open.append(Field())
      silentCount += 1
    case "separate": separate()
    case "end": end()
    default: break
    }
  }

  mutating func instructed(_ text: String) {
    let enough = 32
    guard let last = open.indices.last, open[last].instruction.utf8.count < enough else { return }
    open[last].instruction += text
  }

  /// An instruction never leaves its paragraph: one that seems to was broken off, and must not
  /// silence the rest of the document.
  mutating func paragraphEnded() {
    while let last = open.last, !last.isResult { end() }
  }

  /// No table of contents holds real headings: one that seems to was never ended.
  mutating func headingBegan() {
    while isSilent { end() }
  }

  private mutating func separate() {
    guard let last = open.indices.last, !open[last].isResult else { return }
    open[last].isResult = true
    open[last].isContents = Self.isContents(open[last].instruction)
    if !open[last].isContents { silentCount -= 1 }
  }

  private mutating func end() {
    guard let last = open.popLast() else { return }
    if last.isSilent { silentCount -= 1 }
  }
}
