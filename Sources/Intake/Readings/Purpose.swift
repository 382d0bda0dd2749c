import Governance
import SwedishText

/// What is meant to follow: "syftar till", "i syfte att", "för att stärka", "ska bidra till".
func readPurpose(_ clue: Clue) -> Reading? {
  if let status = clue.context.status, status.status == .purpose {
    return Reading(.purpose, words: status.words)
  }
  for find in purposePhrases.finds(in: clue.words) where !isCounted(find.range, clue) {
    return Reading(.purpose, words: clue.printed(find.range), isSure: find.meaning)
  }
  for verb in clue.verbs where isHopedEffect(verb, clue) {
    return Reading(.purpose, words: clue.printed(verb.range))
  }
  return nil
}

/// "för att" after "tack" or as part of "för att inte tala om" says no purpose.
private func isCounted(_ range: Range<Int>, _ clue: Clue) -> Bool {
  guard range.lowerBound > 0, clue.words[range.lowerBound].lower == "för" else { return false }
  return ["tack", "skäl", "anledning", "stället"].contains(clue.words[range.lowerBound - 1].lower)
}

/// An effect in the future or the conditional: "ska leda till", "väntas minska", "kan ge".
func isHopedEffect(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard verb.tense == .future || verb.tense == .modal else { return false }
  return hopedEffects.contains { verb.main.utf8.starts(with: $0.utf8) }
}

private let hopedEffects = [
  "bidra", "leda", "stärka", "förbättra", "öka", "minska", "höja", "sänka", "underlätta",
  "möjliggöra", "skapa", "främja", "säkerställa", "ge", "förebygga", "förhindra", "motverka",
  "stimulera", "gynna", "effektivisera", "förenkla", "jämna", "utjämna", "korta", "förkorta",
  "resultera", "medföra", "innebära", "trygga", "avlasta", "frigöra",
]

private let purposePhrases = Phrasebook<Bool>([
  ("syfta* ~2 till", true), ("syfta* ~1 mot", true), ("i syfte att", true),
  ("med ~2 syfte* att", true), ("syfte* ~6 är|var ~1 att", true), ("syfte* ~4 är|var", true),
  ("syfte* ~3 att", true), ("ett ~3 syfte*", false), ("med ~2 mål* att", true),
  ("ambition* ~6 är|var ~2 att", true), ("med ~2 ambition* att", true),
  ("avsikt* ~4 är|var ~2 att", true), ("i avsikt att", true), ("tanke* ~4 är|var ~2 att", true),
  ("är|var ~2 tänkt* ~2 att ~1 ge|bidra|leda|stärka|öka|minska|underlätta|skapa", true),
  (
    "avse* ~1 att ~1 öka|minska|stärka|jämna|utjämna|förbättra|ge|bidra|underlätta|skapa|höja", true
  ),
  ("avse* öka|minska|stärka|jämna|utjämna|förbättra|ge|bidra|underlätta|skapa|höja|korta", true),
  (
    "väntas|förväntas|beräknas|bedöms ~4 ge|bidra|leda|stärka|öka|minska|underlätta|skapa|höja",
    true
  ),
  ("ska|skall ~8 bidra ~2 till", true), ("ska|skall ~6 leda ~2 till", true),
  ("vill ~6 öka|minska|stärka|förbättra|nå|höja|underlätta|skapa", false),
  ("så att ~8 ska|kan|får|lättare|kunna", true),
  ("för att ~1 på|i|med|bättre|tidigt|ytterligare", true),
  ("för att ~2 *a", true), ("för att ~2 *as", true),
  ("för att ~3 få|nå|se|ge|ha|bli|göra|kunna|uppnå|möta", true), ("för att", false),
  ("målet ~3 är att", true), ("avsett|avsedd|avsedda att", true), ("är ägna* att", true),
  ("till stöd för", false), ("i förhoppning om", true), ("förhoppning* ~2 är att", true),
])
