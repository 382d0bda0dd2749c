import Governance
import Markup
import Reports
import Review
import Words

/// What a note is put together of.
extension XRayPage {
  /// Back to the sentence; a note on a whole section leads to its heading.
  func backLink(_ note: Margin.Note) -> HTML {
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

  /// Repeats the quoted words, so that the note can be read alone; a whole sentence stands beside.
  func words(of remark: Remark) -> HTML {
    switch remark.problem {
    case .alteredQuote, .alteredDirection: return ""
    default: break
    }
    let isWhole = [remark.place.statement?.text, remark.beside?.statement.text]
      .contains(remark.words)
    guard !remark.words.isEmpty, !isWhole else { return "" }
    return "<p class=\"words\"\(language.ofReport)>”\(shortened(remark.words, to: 160))”</p>\n"
  }

  func difference(in remark: Remark) -> HTML {
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

  func beside(_ remark: Remark) -> HTML {
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
