import Governance
import Markup
import Reports
import Review
import Words

/// What became of the earlier edition's plans, and what has changed since then.
extension XRayPage {
  var plansHeading: String { language("Vad blev det av planerna?", "What became of the plans?") }

  var changesHeading: String {
    language("Vad har ändrats sedan förra uppföljningen?", "What has changed since last time?")
  }

  var plans: HTML {
    guard !examination.plans.isEmpty else { return "" }
    let tables = Fate.kinds.map { fate in
      planTable(fate, examination.plans.filter { $0.fate.name == fate.name })
    }
    return """
      <section class="own-section" aria-labelledby="planer">
      <h2 id="planer">\(plansHeading)</h2>
      <p class="why">\(Rule.whatBecameOfThePlans.why(in: language))</p>
      \(tables)
      </section>
      """
  }

  private func planTable(_ fate: Fate, _ plans: [SettledPlan]) -> HTML {
    guard !plans.isEmpty else { return "" }
    let name = "\(fate.label(in: language)) (\(plans.count))"
    return """
      <div class="scroll" role="region" aria-label="\(name)" tabindex="0">
      <table class="plans">
      <caption>\(name)</caption>
      <thead><tr><th scope="col">\(language("Område", "Area"))</th>\
      <th scope="col">\(language("Så stod det då", "As it stood then"))</th>\
      <th scope="col">\(language("Så står det nu", "As it stands now"))</th>\
      \(fate.hasTime ? timeHeading : "")</tr></thead>
      <tbody>
      \(plans.map(planRow), between: "\n")
      </tbody>
      </table>
      </div>

      """
  }

  private func planRow(_ plan: SettledPlan) -> HTML {
    let now: HTML = plan.now.map { linked($0) } ?? notTold
    let time: HTML =
      plan.fate.hasTime ? "<td\(language.ofReport)>\(plan.fate.day ?? "–")</td>" : ""
    return """
      <tr><th scope="row"\(language.ofReport)>\(plan.earlier.title)</th>\
      <td\(language.ofReport)>\(plan.earlier.statement.text)</td>\
      <td\(language.ofReport)>\(now)\(reason(plan.fate))</td>\(time)</tr>
      """
  }

  private var timeHeading: HTML {
    "<th scope=\"col\">\(language("Ny tid", "New time"))</th>"
  }

  private var notTold: HTML {
    "<span lang=\"\(language.rawValue)\">\(language("Nämns inte.", "Not mentioned."))</span>"
  }

  private func reason(_ fate: Fate) -> HTML {
    guard case .dropped(.some(let reason)) = fate else { return "" }
    return """
       <span class="reason"><span lang="\(language.rawValue)">\(language("Skäl:", "Reason:"))</span> \
      \(reason)</span>
      """
  }

  private func linked(_ placed: Placed) -> HTML {
    "<a href=\"#\(placed.statement.anchor)\">\(placed.statement.text)</a>"
  }

  var changes: HTML {
    guard !examination.changes.isEmpty else { return "" }
    let told = told
    return """
      <section class="own-section" aria-labelledby="andringar">
      <h2 id="andringar">\(changesHeading)</h2>
      <p class="why">\(Rule.whatHasChanged.why(in: language))</p>
      <p>\(told.summary(in: language)).</p>
      \(PieceMarkup(language: language, level: 2).html(told.pieces(in: language)))
      </section>
      """
  }

  private var told: ToldChanges {
    ToldChanges(
      examination.changes.map { change in
        ToldChange(
          row: FrozenEdition.ChangeRow(change), place: change.place(in: language),
          target: change.now?.statement)
      })
  }
}

extension Fate {
  fileprivate var hasTime: Bool {
    if case .moved = self { true } else { false }
  }
}

extension Change {
  fileprivate func place(in language: Language) -> String {
    guard let placed = now ?? earlier else { return Section.Kind.free.words(in: language) }
    return placed.title.isEmpty ? placed.section.words(in: language) : placed.title
  }
}
