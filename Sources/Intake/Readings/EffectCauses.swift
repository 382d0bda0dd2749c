import SwedishText

/// A verb that claims an effect only with the right object: "ge bättre", "göra lättare", "skapa lugn".
struct CausingVerb {
  private let verb: VerbGroup
  private let clue: Clue
  private let isPast: Bool
  /// The nine words behind it.
  private let after: [String]
  /// Whether a number stands right behind it.
  private let isCounted: Bool

  init(_ verb: VerbGroup, _ clue: Clue) {
    self.verb = verb
    self.clue = clue
    isPast = [.perfect, .preterite, .pluperfect].contains(verb.tense)
    let behind = clue.words[verb.range.upperBound...].prefix(9).prefix { $0.text != "”" }
    after = behind.map(\.lower)
    isCounted = behind.first?.kind == .number
  }

  var claim: VerbClaim {
    switch verb.lemma {
    case "leda": effect(holds("till", within: 5), or: .deed)
    case "bidra", "medverka": effect(holds("till", within: 5))
    case "resultera": effect(holds("i", within: 4) && !isIll)
    case "innebära": meaning
    case "ge", "giva": giving
    case "göra": making
    case "få": getting
    case "skapa": creating
    case "vända": turning
    case "ha": effect(isPast && after.prefix(5).contains { $0.hasPrefix("effekt") })
    case "bli": becoming
    case "hjälpa": helping
    case "väcka" where verb.isPassive: effect(isPast && isOfGood(verb, clue), or: .deed)
    case "väcka", "vinna": effect(isTold && EffectWords.holdsGain(after), or: .deed)
    case "mynna", "utmynna":
      effect(isPast && EffectWords.isBetter(Array(after.prefix(4))), or: .deed)
    case "lyfta", "dra", "attrahera":
      effect(isTold && !isPersonal && isRaising(verb, clue), or: .deed)
    default: .effect
    }
  }

  private func effect(_ isEffect: Bool, or other: VerbClaim = .neither) -> VerbClaim {
    isEffect ? .effect : other
  }

  private func holds(_ word: String, within reach: Int) -> Bool {
    after.prefix(reach).contains(word)
  }

  /// "resulterade i 43 anmärkningar", but not "i färre brister".
  private var isIll: Bool {
    after.prefix(4).contains(where: TrendWords.isBad)
      && !EffectWords.isBetter(Array(after.prefix(3)))
  }

  private var isTold: Bool { isPast || isPresentChange(verb, clue) }

  /// "har inneburit att", "vilket innebär att", "det innebär kortare resvägar".
  private var meaning: VerbClaim {
    if isPast { return effect(after.first == "att" || EffectWords.isBetter(after)) }
    if after.prefix(4).contains(where: EffectWords.relieves) { return effect(verb.isMain) }
    guard isPointing, !clue.holdsVerb([.future]) else { return .neither }
    return effect(
      EffectWords.isBetter(Array(after.prefix(3))) || after.first == "att" && isEased)
  }

  /// "Det innebär", "vilket innebär": what has just been told.
  private var isPointing: Bool {
    if verb.linker == "vilket" { return true }
    let subject = clue.clause(before: verb.range.lowerBound).map(\.lower)
    return subject.count <= 2 && subject.contains { ["det", "detta"].contains($0) }
  }

  private var isEased: Bool {
    clue.words[verb.range.upperBound...].prefix(14).contains { EffectWords.easing.contains($0) }
  }

  private var giving: VerbClaim {
    if isPersonal { return .deed }
    if isCounted, !verb.isPassive, isPast, isYield(verb, clue) { return .effect }
    if verb.isPassive || after.first == "ut" || isCounted { return .deed }
    if EffectWords.isBetter(after), isTold { return .effect }
    if !isPast, isBettered(verb, clue) { return .effect }
    return effect(EffectWords.holdsGain(after) && isTold, or: .deed)
  }

  /// "Rektor gav en lägesbild": told by somebody, not followed from something.
  private var isPersonal: Bool {
    let subject = clue.clause(before: verb.range.lowerBound).map(\.lower)
    return subject.count <= 2 && subject.contains { EffectWords.agents.contains($0) }
      && !EffectWords.isBetter(after)
  }

  private var making: VerbClaim {
    let isChanged =
      EffectWords.isBetter(after) || holds("att", within: 5) || isMadeGood
      || isPast && isTurned(into: after)
    return effect(!verb.isPassive && isChanged, or: .deed)
  }

  /// "har gjort biblioteket nåbart", "gjorde ytan trygg".
  private var isMadeGood: Bool {
    (isTold || isLedByBetter)
      && after.prefix(5).dropFirst().contains {
        BettermentWords.state($0) == true || $0.hasSuffix("bart") || $0.hasSuffix("bara")
      }
  }

  /// "Snabbare röjning gör gatorna framkomliga".
  private var isLedByBetter: Bool {
    let end = verb.range.lowerBound
    return betterments(in: clue, max(0, end - 4)..<end).contains(where: \.isBetter)
  }

  private var getting: VerbClaim {
    if isMoved(verb, clue) { return effect(isPast, or: .deed) }
    return effect(isGain && !isResource(near: verb.range, clue), or: .deed)
  }

  /// "har fått ett större inflytande", "får därigenom kännedom".
  private var isGain: Bool {
    if isPast,
      EffectWords.isBetter(Array(after.prefix(5))) || after.contains("vidare")
        || EffectWords.holdsRelief(after.prefix(4))
    {
      return true
    }
    guard EffectWords.holdsInsight(after) else { return false }
    return isPast || ["därmed", "därigenom", "då"].contains { after.contains($0) }
  }

  private var creating: VerbClaim {
    let isBetter = EffectWords.holdsGain(after) || EffectWords.isBetter(Array(after.prefix(4)))
    return effect(isTold && !verb.isPassive && isBetter, or: isPast ? .deed : .neither)
  }

  private var turning: VerbClaim {
    effect(after.contains { $0.hasPrefix("utveckling") || $0.hasPrefix("trend") }, or: .deed)
  }

  /// "har blivit tryggare", but not "blev dyrare än beräknat".
  private var becoming: VerbClaim {
    let isOtherThanPlanned = zip(after, after.dropFirst()).contains {
      $0 == "än" && TrendPairWords.isNoEarlierTime($1)
    }
    guard isPast, !isOtherThanPlanned, !isResource(near: verb.range, clue) else { return .neither }
    return effect(
      EffectWords.isBetter(Array(after.prefix(4)))
        || after.prefix(3).contains { BettermentWords.state($0) == true })
  }

  private var helping: VerbClaim {
    if after.first == "till", !isThing(before: verb, clue) { return .deed }
    return effect(isPast && after.contains { ["till", "att"].contains($0) })
  }
}
