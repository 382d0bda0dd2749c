import Governance
import SwedishText

/// "genomfördes inte", "har inte kunnat rekryteras", "är ännu inte undertecknat": what should have
/// come about and did not.
func deniedDeed(_ clue: Clue) -> Range<Int>? {
  if let verb = clue.verbs.first(where: { isDeniedGain($0, clue) }) { return verb.range }
  if let lack = absence.finds(in: clue.words).first(where: { isLack($0.range, clue) }) {
    return lack.range
  }
  return (unfinished.finds(in: clue.words) + undoneStates(clue)).first {
    !clue.words[$0.range].contains { TrendWords.isBad($0.lower) }
      && !clue.isAsked($0.range.lowerBound)
      && clue.clauses[$0.range.lowerBound].linker != "som"
  }?.range
}

private func isDeniedGain(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard verb.isNegated, isTold(verb, clue) else { return false }
  // "synpunkterna har inte åtgärdats": what is bad stays.
  if Harmless.mending.contains(verb.lemma), verb.tense == .perfect { return true }
  guard !isDenialOfIll(verb.range, clue) else { return false }
  guard !ShortfallWords.isOfKnowing(verb.main), !Harmless.lemmas.contains(verb.lemma) else {
    return false
  }
  switch verb.tense {
  case .perfect, .preterite:
    return Gains.lemmas.contains(verb.lemma)
      || (verb.isPassive || verb.tense == .perfect && verb.isMain) && !DeedWords.isState(verb.lemma)
  case .present: return Gains.presentLemmas.contains(verb.lemma)
  case .modal: return couldNot(verb, clue)
  case .future, .unreal, .pluperfect: return false
  }
}

/// "kunde inte erbjudas", and not "kan inte lämnas utan tillsyn".
private func couldNot(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  clue.lower(verb.range.lowerBound) == "kunde" && !DeedWords.isState(verb.lemma)
}

/// In a clause that tells something, not in one that points out or asks.
private func isTold(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  verb.isMain
    || ["eftersom", "medan", "då", "vilket", "att", "trots att", "därför att", "sedan", "varför"]
      .contains(verb.linker) && !isHoped(verb, clue)
}

/// "så att ingen missgynnas".
private func isHoped(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  let start = clue.clauses[verb.range.lowerBound].range.lowerBound
  return ["så", "för", "säkerställa", "tillse", "syftar"].contains(clue.lower(start - 1))
}

/// "inga avvikelser rapporterades", "har inte läckt": nothing bad came about.
private func isDenialOfIll(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let clause = clue.clauses[range.lowerBound].range
  let isYielding = ["gav", "gett", "givit"].contains { word in
    clue.words[range].contains { $0.lower == word }
  }
  return clause.contains { place in
    guard !isYielding || place > range.lowerBound else { return false }
    return
      clue.clauses.areTogether(place, range.lowerBound)
      && (TrendWords.isBad(clue.lower(place)) || Harmless.nouns.holds(clue.lower(place)))
  }
}

/// "har ingen lärare", "fanns ingen plan", and not "har inga skulder".
private func isLack(_ range: Range<Int>, _ clue: Clue) -> Bool {
  guard !clue.isAsked(range.lowerBound), clue.clauses[range.lowerBound].linker != "som",
    !isDenialOfIll(range, clue), !clue.holdsVerb([.future, .modal])
  else { return false }
  return !clue.words[range].contains { ["mer", "fler", "längre", "större"].contains($0.lower) }
}

private let absence = Phrasebook<Bool>(
  ["har|hade|finns|fanns|fick ~1 ingen|inget|inga *", "ingen|inget av de|dem|våra|kommunens"],
  as: true)

/// "är inte undertecknat": a state that should be and is not.
private let unfinished = Phrasebook<Bool>(
  [
    "är|var|blev|blir|varit ~4 inte|ej ~3 klar|klart|klara|färdig|färdigt|färdiga|löst|lösta",
    "är|var|blev|varit ~4 inte|ej ~3 *tecknad|*tecknat|*tecknade|godkänd|godkänt|godkända|beslutad",
    "är|var|blev|varit ~4 inte|ej ~3 nådd|nått|nådda|uppnådd|uppnått|uppnådda|uppfyllt|uppfyllda",
    "är|var|blev|varit ~4 inte|ej ~3 tillsatt|tillsatta|bemannad|bemannat|bemannade|besatt|besatta",
    "är|var|blev|varit ~4 inte|ej ~3 införd|infört|införda|genomförd|genomfört|genomförda|påbörjad",
    "är|var|blev|varit ~4 inte|ej ~3 påbörjat|påbörjade|inledd|inlett|inledda|levererad|levererat",
    "är|var|blev|varit ~4 inte|ej ~3 avslutad|avslutat|avslutade|verkställd|verkställt|verkställda",
    "är|var|blev|varit ~4 inte|ej ~3 upphandlad|upphandlat|utbytt|utbytta|åtgärdad|åtgärdat|åtgärdade",
    "är|var|blev|varit ~4 inte|ej ~3 bra|nöjd|nöjda|likvärdig|likvärdigt|likvärdiga|säker|säkra|säkert",
    "är|var|blev|varit ~4 inte|ej ~3 tillfredsställande|ändamålsenlig*|heltäckande|komplett|kompletta",
    "är|var|blev|varit ~4 inte|ej ~3 tillgänglig*|anpassad*|anpassat|utbildad*|behörig|behöriga",
    "är|var|blev|varit ~4 inte|ej ~1 i balans|fas|mål|drift|bruk|gång|hamn",
    "är|var|blev|varit ~4 inte|ej ~1 på plats",
    "är|var ~4 inte|ej ~2 igång|framme|ikapp|jämn|jämnt",
    "inte|ej ~2 är|var ~2 klar|klart|klara|färdig|färdigt|färdiga|godkänd|godkänt|tillsatt|tillsatta",
    "inte|ej ~2 är|var ~1 i|på balans|fas|mål|drift|bruk|gång|plats",
    "är ~3 långt ifrån|från",
    "syns|märks|ses ~3 ingen|inget|inga ~1 *ring|skillnad|effekt|framsteg",
  ], as: true)

/// "är inte dokumenterad": any participle that tells of a deed.
private func undoneStates(_ clue: Clue) -> [Phrasebook<Bool>.Find] {
  stateDenied.finds(in: clue.words).filter { find in
    let last = clue.lower(find.range.upperBound - 1)
    if BettermentWords.state(last) == true { return !isDenialOfIll(find.range, clue) }
    guard let lemma = Verb.participle(last) else { return false }
    return !Harmless.lemmas.contains(lemma) && !isDenialOfIll(find.range, clue)
  }
}

private let stateDenied = Phrasebook<Bool>(
  ["är|var|varit|blev ~1 inte|ej ~1 *ad|*at|*ade|*rd|*rt|*rda|*dd|*tt|*nd|*en|*na|*ig|*igt|*iga"],
  as: true)

private enum Gains {
  /// Negated in the past, these tell of something missed though no passive tells of a deed.
  static let lemmas = WordSet(
    """
    nå uppnå klara hinna lyckas räcka fungera hålla förbättra komma få införa genomföra starta öppna
    leverera slutföra påbörja rekrytera tillsätta återställa infria ge verkställa följa uppfylla
    inkomma leda hitta finna delta svara kunna orka bli ske medge nyttja anställa bygga öka
    fullfölja blivit uppfatta erbjuda tillgodose avsluta återhämta förmå
    """)
  static let presentLemmas = WordSet(
    """
    nå uppnå klara hinna lyckas räcka fungera hålla uppfylla följa förmå tillgodose motsvara
    """)
}

/// What it is no loss to go without.
private enum Harmless {
  static let mending: WordSet = ["åtgärda", "lösa", "rätta", "reparera", "laga", "avhjälpa"]
  static let lemmas = WordSet(
    """
    anlita begära ålägga inträffa förekomma besluta stänga kräva behöva föranleda ändra förändra binda koppla tänka inräkna berättiga relatera begränsa öppna
    söka diskutera fråga begagna ansöka överväga hinna förvänta räkna
    påverka missgynna drabba försämra skada minska beröra avse omfatta ingå gälla röra överskrida
    överklaga avvisa avslå varsla anmäla upptäcka höja läcka nedlägga bryta vräka skära känna veta
    visa avgöra bedöma mäta utvärdera undersöka utreda beräkna jämföra utesluta tillskriva beta
    redovisa nämna uppge ange notera rapportera konstatera lägga debitera ta bedömas pröva iaktta
    """)
  static let nouns = StemList(
    """
    allvarlig föreläggande vite hinder hindren felen kölapp sanktion missnöje
    återkrav avgift anmärkning avvikelse bedömning slutsats mätning utvärdering jämförelse
    undersökning förklaring samband filial uppsägning varsel ställningstagande anledning skäl ändring förändring effekt inverkan betydelse koppling invändning skyldighet rätt krav tvång
    sarah sarah-anmäl maria-anmäl
    """)
}
