import Governance
import Markup

/// What shows in the text that a remark is there, and what each sentence is.
extension XRayPage {
  func marked(_ text: String, for notes: [Margin.Note]) -> HTML {
    marking(notes.map(\.remark.words), in: text)
  }

  /// What the sentence is, as words: never color or italics alone.
  ///
  /// A cell may say it already.
  func labels(of statement: Statement) -> HTML {
    let shown: [Reading.Kind] = [.done, .planned, .effect, .purpose, .shortfall]
    let labels: [HTML] = statement.readings.compactMap { reading in
      let words = reading.label(in: language)
      let isSaid = statement.cells.contains { $0.lowercased() == words }
      guard shown.contains(reading.kind), !isSaid else { return nil }
      return " \(label(words, look: "\(reading.kind.rawValue)"))"
    }
    return "\(labels)"
  }

  func label(_ words: String, look: HTML = "wording") -> HTML {
    """
    <small class="reading \(look)" lang="\(language.rawValue)"><span class="unseen">[</span>\
    \(words)<span class="unseen">]</span></small>
    """
  }

  func references(to notes: [Margin.Note]) -> HTML {
    let references: [HTML] = notes.map { note in
      """
      <a class="reference" href="#\(note.anchor)" lang="\(language.rawValue)">\
      <span class="unseen">\(language("Påpekande", "Remark")) </span>\(note.number)</a>
      """
    }
    return "\(references)"
  }
}
