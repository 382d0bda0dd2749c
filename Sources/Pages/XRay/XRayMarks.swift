import Governance
import Markup
import Words

/// What shows in the text that a remark is there, and what each sentence is.
extension XRayPage: TextLook {
  func words(_ text: String, of statement: Statement) -> HTML {
    marking(notes(beside: statement).map(\.remark.words), in: text)
  }

  func before(_ statement: Statement) -> HTML { "" }

  func after(_ statement: Statement) -> HTML {
    "\(labels(of: statement))\(references(to: notes(beside: statement)))"
  }

  func notes(beside statement: Statement) -> [Margin.Note] { margin.notes(beside: statement) }

  /// What the sentence is, as words: never color or italics alone.
  ///
  /// A cell may say it already.
  private func labels(of statement: Statement) -> HTML {
    let shown: [Reading.Kind] = [.done, .planned, .effect, .purpose, .shortfall]
    let labels: [HTML] = statement.readings.compactMap { reading in
      let words = reading.label(in: language)
      let isSaid = statement.cells.contains { $0.lowercased() == words }
      guard shown.contains(reading.kind), !isSaid else { return nil }
      return " \(language.label(words, look: "\(reading.kind.rawValue)"))"
    }
    return "\(labels)"
  }

  private func references(to notes: [Margin.Note]) -> HTML {
    let references: [HTML] = notes.map { note in
      """
      <a class="reference" href="#\(note.anchor)" lang="\(language.rawValue)">\
      <span class="unseen">\(language("Påpekande", "Remark")) </span>\(note.number)</a>
      """
    }
    return "\(references)"
  }
}
