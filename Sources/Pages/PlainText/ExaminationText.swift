import Governance
import Reports
package import Review
package import Words

extension Examination {
  /// The account, the foremost remarks, and every remark by its place.
  package func text(in language: Language) -> String {
    var lines = Lines()
    let untitled = language("Rapport utan titel", "Report without a title")
    lines.heading(report.title.isEmpty ? untitled : report.title, rule: "=")
    lines.blank()
    for line in accountLines(in: language) { lines.add(line.text, lead: "- ") }
    addForemost(to: &lines, language)
    addRemarks(to: &lines, language)
    return lines.text
  }

  /// The remarks alone, by place.
  package func remarksText(in language: Language) -> String {
    var lines = Lines()
    addRemarks(to: &lines, language)
    return lines.text
  }

  private func addForemost(to lines: inout Lines, _ language: Language) {
    let shown = remarks.indices.filter { remarks[$0].standsBesideText }
    let foremost = foremost(among: shown, most: XRayPage.foremostRemarks).map { remarks[$0] }
    guard !foremost.isEmpty else { return }
    lines.blank()
    lines.heading(language("Viktigast att se över", "Most important to look at"))
    for (position, remark) in foremost.enumerated() {
      let number = position < 9 ? " \(position + 1). " : "\(position + 1). "
      lines.add(remark.line(in: language), lead: number)
    }
  }

  private func addRemarks(to lines: inout Lines, _ language: Language) {
    guard !remarks.isEmpty else {
      if !lines.text.isEmpty { lines.blank() }
      lines.add(language("Inga påpekanden.", "No remarks."))
      return
    }
    for place in places(language) {
      if !lines.text.isEmpty { lines.blank() }
      lines.heading(place.title)
      for remark in place.remarks { lines.add(remark, language) }
    }
  }

  /// In the report's order; what the report has no section for comes last.
  private func places(_ language: Language) -> [(title: String, remarks: [Remark])] {
    var byTitle: [String: [Remark]] = [:]
    for remark in remarks {
      byTitle[remark.place.heading(in: language), default: []].append(remark)
    }
    var order: [String] = []
    let titles = report.sections.map { $0.heading(in: language) }
    for title in titles + remarks.map({ $0.place.heading(in: language) })
    where byTitle[title] != nil && !order.contains(title) {
      order.append(title)
    }
    return order.map { ($0, byTitle[$0, default: []]) }
  }
}

extension Remark {
  fileprivate func line(in language: Language) -> String {
    let words = words.isEmpty ? "" : ": ”\(shortened(words, to: 90))”"
    return rule.name(in: language) + words + " (\(place.heading(in: language)))"
  }
}

extension Remark.Place {
  fileprivate func heading(in language: Language) -> String {
    title.isEmpty ? section.words(in: language) : title
  }
}

extension Lines {
  fileprivate mutating func add(_ remark: Remark, _ language: Language) {
    let name = "\(remark.rule.name(in: language)), \(remark.weight.words(in: language))"
    add(name + (remark.words.isEmpty ? "" : ": ”\(remark.words)”"), lead: "* ")
    if let from = remark.problem.from, !from.isEmpty {
      add(language("Löd: ", "Was: ") + "”\(from)”", indent: 2)
    }
    if let beside = remark.beside {
      add(language("Jämför: ", "Compare: ") + "”\(beside.statement.text)”", indent: 2)
    }
    add(remark.advice(in: language).text, indent: 2)
  }
}
