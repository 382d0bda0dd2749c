package import Governance

extension Remark.Weight {
  package func words(in language: Language) -> String {
    switch self {
    case .note: language("att tänka på", "to consider")
    case .warning: language("bör åtgärdas", "should be mended")
    case .mustBeAnswered: language("måste besvaras", "must be answered")
    }
  }
}

extension Section.Kind {
  package func words(in language: Language) -> String {
    switch self {
    case .background: language("Bakgrund", "Background")
    case .direction: language("Inriktning", "Direction")
    case .introduction: language("Inledning", "Introduction")
    case .area: language("Område", "Area")
    case .summary: language("Sammanfattning", "Summary")
    case .free: language("Övrigt", "Other")
    }
  }
}

extension Section {
  /// Its heading, or what it is when it has none.
  package func heading(in language: Language) -> String {
    title.isEmpty ? kind.words(in: language) : title
  }
}

extension Reading {
  /// The word beside a sentence; an effect also says what carries it.
  package func label(in language: Language) -> String {
    let ground = effect.map { ", " + $0.ground.words(in: language) } ?? ""
    let doubt = isSure ? "" : language(", osäkert", ", unsure")
    return kind.words(in: language) + ground + doubt
  }
}

extension Reading.Kind {
  package func words(in language: Language) -> String {
    switch self {
    case .background: language("bakgrund", "background")
    case .done: language("gjort", "done")
    case .planned: language("planerat", "planned")
    case .effect: language("effekt", "effect")
    case .purpose: language("syfte", "purpose")
    case .shortfall: language("brist", "shortfall")
    case .decision: language("beslut", "decision")
    }
  }
}
