package import Governance
import Reports
package import Review
package import Words

extension Report {
  /// Every statement with its place and what it is, one under the other.
  package func statementsText(in language: Language) -> String {
    var lines = Lines()
    for section in sections {
      let blocks = section.blocks.filter { !$0.kind.isHeading }
      guard blocks.contains(where: { !$0.statements.isEmpty }) else { continue }
      if !lines.text.isEmpty { lines.blank() }
      lines.heading(section.heading(in: language))
      for statement in blocks.flatMap(\.statements) {
        let labels = statement.readings.map { $0.label(in: language) }.joined(separator: "; ")
        let ending = labels.isEmpty ? "" : " [\(labels)]"
        lines.add(statement.text + ending, lead: statement.id + "  ")
      }
    }
    return lines.text
  }
}

extension Examination {
  /// Every earlier plan under what became of it.
  package func plansText(in language: Language) -> String {
    var lines = Lines()
    for fate in Fate.kinds {
      let plans = plans.filter { $0.fate.name == fate.name }
      guard !plans.isEmpty else { continue }
      if !lines.text.isEmpty { lines.blank() }
      lines.heading("\(fate.label(in: language)) (\(plans.count))")
      for plan in plans { lines.add(plan, language) }
    }
    guard lines.text.isEmpty else { return lines.text }
    lines.add(
      language("Förra uppföljningen planerade ingenting.", "The earlier edition planned nothing."))
    return lines.text
  }
}

extension Lines {
  fileprivate mutating func add(_ plan: SettledPlan, _ language: Language) {
    let day = plan.fate.day.map { language(" Ny tid: \($0).", " New time: \($0).") } ?? ""
    add("\(plan.earlier.title): ”\(plan.earlier.statement.text)”\(day)", lead: "* ")
    if let now = plan.now { add(language("Nu: ", "Now: ") + "”\(now.statement.text)”", indent: 2) }
  }
}
