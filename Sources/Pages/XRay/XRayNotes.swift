import Governance
import Markup
import Review
import Words

/// Remarks as notes in the margin.
extension XRayPage {
  /// Notes that say the same of several words say it once.
  func notes(_ notes: [Margin.Note]) -> HTML {
    var groups: [[Margin.Note]] = []
    for note in notes {
      if let position = groups.firstIndex(where: { belongs(note, to: $0) }) {
        groups[position].append(note)
      } else {
        groups.append([note])
      }
    }
    return "\(groups.map(group), between: "\n")"
  }

  private func belongs(_ note: Margin.Note, to group: [Margin.Note]) -> Bool {
    guard let first = group.first?.remark else { return false }
    return first.weight == note.remark.weight && first.problem == note.remark.problem
      && first.isToldByItsWords && note.remark.isToldByItsWords
  }

  private func group(_ group: [Margin.Note]) -> HTML {
    guard let first = group.first else { return "" }
    guard group.count > 1 else { return note(first) }
    let places: [HTML] = group.map { note in
      """
      <p class="words" id="\(note.anchor)">\(backLink(note)) \
      <span\(language.ofReport)>”\(shortened(note.remark.words, to: 160))”</span></p>
      """
    }
    return """
      <div class="note \(first.remark.weight.look)" role="note" \
      aria-labelledby="\(first.anchor)-namn" lang="\(language.rawValue)">
      <p class="name" id="\(first.anchor)-namn">\(name(of: first.remark))</p>
      \(places, between: "\n")
      <p class="advice">\(first.remark.advice(in: language).html(in: language))</p>
      </div>
      """
  }

  private func note(_ note: Margin.Note) -> HTML {
    let remark = note.remark
    return """
      <div class="note \(remark.weight.look)" role="note" id="\(note.anchor)" \
      aria-labelledby="\(note.anchor)-namn" lang="\(language.rawValue)">
      <p class="name" id="\(note.anchor)-namn">\(backLink(note)) \(name(of: remark))</p>
      \(words(of: remark))\(difference(in: remark))\(beside(remark))
      <p class="advice">\(remark.advice(in: language).html(in: language))</p>
      </div>
      """
  }

  private func name(of remark: Remark) -> HTML {
    let name =
      if case .plan(let fate) = remark.problem {
        fate.label(in: language)
      } else {
        remark.rule.name(in: language)
      }
    return """
      <a href="#regel-\(remark.rule.rawValue)">\(name)</a> \
      <span class="weight">\(remark.weight.words(in: language))</span>
      """
  }
}

extension Remark {
  /// Whether its words are all that it quotes.
  fileprivate var isToldByItsWords: Bool {
    !words.isEmpty && [nil, words].contains(beside?.statement.text)
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
