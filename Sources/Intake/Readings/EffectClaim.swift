import Governance
import SwedishText

/// A change that is said to have followed, for staff, for the organization or for those it serves.
func readEffect(_ clue: Clue) -> Reading? {
  if let status = clue.context.status, status.status == .effect, clue.verbs.isEmpty == false {
    return claim(words: status.words, isSure: true, clue)
  }
  for find in causes.finds(in: clue.words) where holds(find.range, clue) {
    return claim(words: clue.printed(find.range), isSure: find.meaning, clue)
  }
  for verb in clue.verbs where isChange(verb, clue) && !verb.isNegated {
    return claim(words: clue.printed(verb.range), isSure: isSureChange(verb, clue), clue)
  }
  for find in outcomes.finds(in: clue.words) where holds(find.range, clue) {
    return claim(words: clue.printed(find.range), isSure: find.meaning, clue)
  }
  return nil
}

private func claim(words: String, isSure: Bool, _ clue: Clue) -> Reading {
  Reading(.effect, words: words, isSure: isSure, effect: effect(claimedBy: clue))
}

/// A claim that is not denied, hoped for or asked for.
private func holds(_ range: Range<Int>, _ clue: Clue) -> Bool {
  guard !clue.isDenied(range) else { return false }
  let hoped = clue.verbs.contains {
    [.future, .modal].contains($0.tense) && $0.range.overlaps(range)
  }
  return !hoped && !isAboutMeasuring(range, clue)
}

/// "effekten ska följas upp", "för att mäta effekten".
private func isAboutMeasuring(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let near = clue.words[max(0, range.lowerBound - 4)..<min(clue.words.count, range.upperBound + 5)]
  return near.contains {
    ["mäta", "mäts", "mätas", "utvärdera", "utvärderas", "bedöma", "följas", "följs"].contains(
      $0.lower)
  }
}

/// Whether the verb tells of a change in something that is no resource: "har stärkt", "minskade".
func isChange(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard [.perfect, .preterite, .present, .pluperfect].contains(verb.tense) else { return false }
  let stem = changeStems.first { verb.main.utf8.starts(with: $0.utf8) }
  guard stem != nil, !notChanges.contains(verb.main) else { return false }
  if verb.tense == .present && !presentChanges.contains(where: { verb.main.hasPrefix($0) }) {
    return false
  }
  return !isResource(near: verb, clue)
}

/// More money or staff is what was done, not what followed.
private func isResource(near verb: VerbGroup, _ clue: Clue) -> Bool {
  let from = max(0, verb.range.lowerBound - 4)
  let upTo = min(clue.words.count, verb.range.upperBound + 4)
  return clue.words[from..<upTo].contains { word in
    resources.contains { word.lower.utf8.starts(with: $0.utf8) }
  }
}

private func isSureChange(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  verb.tense != .pluperfect
}

private let resources = [
  "elevpeng", "budget", "anslag", "anslagen", "resurs", "medel", "bemanning", "ersättning", "ram",
  "grundbelopp", "statsbidrag", "hyra", "hyror", "hyres", "öppettid", "avgift", "avgiften", "skatt",
  "lön", "löne", "tjänsteutrymme", "taxa", "taxan", "bidrag",
]

private let changeStems = [
  "stärk", "förstärk", "förbättr", "ökat", "ökade", "ökar", "minskat", "minskade", "minskar",
  "höjt",
  "höjde", "höjer", "sänkt", "sänkte", "sänker", "sjunkit", "sjönk", "sjunker", "stigit", "steg",
  "stiger", "halverat", "halverades", "fördubblat", "fördubblades", "underlätta", "möjliggjort",
  "möjliggjorde", "möjliggör", "avlasta", "effektivisera", "förkorta", "kortat", "kortats",
  "kortades",
  "främja", "gynna", "stabilisera", "utjämna", "breddat", "breddats", "fördjupat", "fördjupats",
  "vuxit", "växte", "förenkla", "tydliggjort", "tydliggjorts", "frigjort", "frigjorde", "frigör",
  "försnabba", "snabbat", "dämpat", "dämpats", "lugnat", "trygga", "hejdat", "brutit", "bromsat",
]

private let presentChanges = [
  "stärker", "stärks", "ökar", "minskar", "förbättra", "höjer", "höjs", "underlättar", "möjliggör",
  "avlastar", "effektiviserar", "stabilisera", "främjar", "gynnar", "förenklar", "frigör",
  "sjunker",
  "stiger",
]

private let notChanges: Set<String> = [
  "breddas", "fördjupas", "främjande", "stärkande", "förstärkning", "förbättring", "förbättringar",
  "förbättringsarbete", "förbättringsområden", "underlättas",
]

/// Words that tie something to what followed from it; `false` where a reader could doubt it.
private let causes = Phrasebook<Bool>([
  ("lett|letts|ledde|leder ~4 till", true), ("bidragit|bidrog|bidrar ~3 till", true),
  ("resulterat|resulterade|resulterar ~3 i", true), ("medfört|medförde|medför", true),
  ("inneburit|innebar ~1 att", true),
  ("inneburit|innebar ~1 *re|ökad*|minskad*|en|ett|färre|fler", true),
  ("innebär ~1 *are|ökad*|minskad*|bättre|färre|fler", false),
  ("gjort|gjorde|gör ~4 att", true),
  ("gjort|gjorde ~6 *are|lättare|enklare|bättre|synlig*|möjligt", true),
  (
    "gett|givit|gav|ger ~6 effekt|resultat|förutsättning*|möjlighet*|utslag|genomslag|avtryck", true
  ),
  ("gett|givit|gav|ger ~3 ökad*|ökat|bättre|minskad*|tydligare|större|fler|färre|*are|bred", true),
  ("gett|givit|gav ~4 *het|kunskap*|kompetens*|trygghet*|verktyg|insikt*|överblick|stöd", true),
  ("fått ~3 effekt|genomslag|till följd", true), ("effekt ~2 av", true),
  ("effekten|effekterna ~8 är", true),
  ("en|ett ~3 effekt|resultat ~6 är|var|blev", true), ("som|en effekt|följd|resultat av", true),
  ("till följd av ~12 har|är|blev", false), ("tack vare", true), ("positiv|positiva effekt*", true),
  ("haft ~2 effekt|påverkan|betydelse", true), ("skapat|skapats|skapade|skapar ~4 *", true),
  ("därmed|därigenom har", false),
  ("vilket|som ~4 gör|ger|skapar|stärker|ökar|minskar|förbättrar", true),
  (
    "vilket ~6 lett|gett|gjort|möjliggjort|stärkt|förbättrat|ökat|minskat|underlättat|inneburit",
    true
  ),
])

/// Words that tell of a changed state without saying from what.
private let outcomes = Phrasebook<Bool>([
  ("blivit|blev ~3 *are|bättre|färre|fler|större|mindre|kortare|lättare|mer", true),
  (
    "upplev*|uppger|uppgav|rapporterar|beskriver|vittnar ~9 *are|bättre|ökad|minskad|mindre|förbättrad*",
    true
  ),
  ("känner ~3 sig ~3 tryggare|säkrare|mer|delaktiga", true),
  ("fler|färre ~4 än ~2 tidigare|förra|föregående|året|vid|under", true),
  ("allt fler|färre", false),
  ("från *1|*2|*3|*4|*5|*6|*7|*8|*9|*0 ~3 till *1|*2|*3|*4|*5|*6|*7|*8|*9|*0", true),
  ("är ~2 *are ~4 än ~3 tidigare|förut|förra|föregående", true),
  ("har ~3 blivit", false), ("nått|nådde ~4 fler", true), ("når ~2 fler", true),
  ("har ~3 utvecklats ~3 positivt", true), ("gått|gick ~1 ned|ner|upp|från", true),
  ("andelen|antalet ~8 är ~2 högre|lägre|större|färre", true),
])
