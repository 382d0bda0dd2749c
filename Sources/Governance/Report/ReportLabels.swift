extension Section.Kind: Choosable {
  package var label: Label {
    switch self {
    case .background: Label("Bakgrund", "Background")
    case .direction: Label("Inriktning", "Direction")
    case .introduction: Label("Inledning", "Introduction")
    case .area: Label("Område", "Area")
    case .summary: Label("Sammanfattning", "Summary")
    case .free: Label("Fritt avsnitt", "Free section")
    }
  }
}

extension Reading.Kind: Choosable {
  package var label: Label {
    switch self {
    case .background: Label("Bakgrund", "Background")
    case .done: Label("Genomfört", "Done")
    case .planned: Label("Planerat", "Planned")
    case .effect: Label("Effekt", "Effect")
    case .purpose: Label("Syfte", "Purpose")
    case .shortfall: Label("Brist", "Shortfall")
    case .decision: Label("Beslut", "Decision")
    }
  }
}

extension Effect.Step: Choosable {
  package var label: Label {
    switch self {
    case .done: Label("Gjort", "Done")
    case .reachedPeople: Label("Har nått människor", "Reached people")
    case .changedKnowledge: Label("Ändrad kunskap", "Changed knowledge")
    case .changedPractice: Label("Ändrat arbetssätt", "Changed practice")
    case .difference: Label("Skillnad för dem det är till för", "A difference")
    }
  }
}

extension Effect.Ground: Choosable {
  package var label: Label {
    switch self {
    case .measured: Label("Mätt", "Measured")
    case .counted: Label("Räknat", "Counted")
    case .judgement: Label("Professionell bedömning", "Professional judgement")
    case .none: Label("Ingen grund", "No ground")
    }
  }
}
