import Governance
import Markup
import Review

/// A remark as a note in the margin, and what shows in the text that it is there.
extension XRayPage {
  func marked(_ text: String, for notes: [Margin.Note]) -> HTML {
    marking(notes.map(\.remark.words), in: text)
  }

  /// What the sentence is, as words: never color or italics alone.
  func labels(of statement: Statement) -> HTML {
    let shown: [Reading.Kind] = [.done, .planned, .effect, .purpose, .shortfall]
    let labels: [HTML] = statement.readings.filter { shown.contains($0.kind) }.map { reading in
      """
       <small class="reading \(reading.kind.rawValue)" lang="\(language.rawValue)">\
      <span class="unseen">[</span>\(reading.label(in: language))<span class="unseen">]</span></small>
      """
    }
    return "\(labels)"
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

  func note(_ note: Margin.Note) -> HTML {
    let remark = note.remark
    return """
      <div class="note \(remark.weight.look)" role="note" id="\(note.anchor)" \
      aria-labelledby="\(note.anchor)-namn" lang="\(language.rawValue)">
      <p class="name" id="\(note.anchor)-namn">\(backLink(note)) \
      <a href="#regel-\(remark.rule.rawValue)">\(remark.rule.name(in: language))</a> \
      <span class="weight">\(remark.weight.words(in: language))</span></p>
      \(words(of: remark))\(difference(in: remark))\(beside(remark))
      <p class="advice">\(remark.advice(in: language).html(in: language))</p>
      </div>
      """
  }

  /// Back to the sentence; a note on a whole section leads to its heading.
  private func backLink(_ note: Margin.Note) -> HTML {
    let number: HTML = """
      <span class="unseen">\(language("Påpekande", "Remark")) </span>\(note.number)
      """
    guard let target = target(of: note) else { return "<span class=\"number\">\(number)</span>" }
    return """
      <a class="number" href="#\(target)">\(number)<span class="unseen">, \
      \(language("till stället i texten", "to its place in the text"))</span></a>
      """
  }

  private func target(of note: Margin.Note) -> String? {
    let remark = note.remark
    if let statement = remark.place.statement,
      margin.notes(beside: statement).contains(where: { $0.number == note.number })
    {
      return statement.anchor
    }
    return examination.report.sections
      .firstIndex { $0.kind == remark.place.section && $0.title == remark.place.title }
      .map { "avsnitt-\($0 + 1)" }
  }

  /// Repeats the quoted words, so that the note can be read alone.
  private func words(of remark: Remark) -> HTML {
    if case .alteredQuote = remark.problem { return "" }
    if case .alteredDirection = remark.problem { return "" }
    guard !remark.words.isEmpty else { return "" }
    return "<p class=\"words\"\(language.ofReport)>”\(shortened(remark.words, to: 160))”</p>\n"
  }

  private func difference(in remark: Remark) -> HTML {
    let (from, to) =
      switch remark.problem {
      case .alteredQuote(let from, let to), .alteredDirection(let from, let to): (from, to)
      default: ("", "")
      }
    guard !(from.isEmpty && to.isEmpty) else { return "" }
    let struck: HTML =
      from.isEmpty
      ? "" : "<del><span class=\"unseen\">\(language("struket:", "struck:")) </span>\(from)</del> "
    let added: HTML =
      to.isEmpty
      ? "" : "<ins><span class=\"unseen\">\(language("tillagt:", "added:")) </span>\(to)</ins>"
    return "<p class=\"difference\"\(language.ofReport)>\(struck)\(added)</p>\n"
  }

  private func beside(_ remark: Remark) -> HTML {
    guard let beside = remark.beside else { return "" }
    return """
      <figure class="compared"><figcaption>\(besideWhat(remark.problem)) · \
      <span\(language.ofReport)>\(beside.title)</span></figcaption>
      <blockquote\(language.ofReport)><p>\(beside.statement.text)</p></blockquote></figure>

      """
  }

  private func besideWhat(_ problem: Remark.Problem) -> String {
    switch problem {
    case .alteredQuote: language("Antagen lydelse", "Adopted wording")
    case .alteredDirection, .plan, .change: language("Förra uppföljningen", "Earlier edition")
    case .summaryClaimsMore, .summaryLeavesOut: language("Jämför", "Compare")
    case .sameThingTwice: language("Står även här", "Also stands here")
    default: language("Läs intill", "Read beside")
    }
  }
}

extension Remark.Weight {
  /// The class that draws it.
  var look: HTML {
    switch self {
    case .note: "consider"
    case .warning: "mend"
    case .mustBeAnswered: "answer"
    }
  }
}
