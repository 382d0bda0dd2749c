import Governance
import SwedishText

/// What was carried out, started, introduced or ended.
func readDone(_ clue: Clue, besides planned: Reading?) -> Reading? {
  let verb = clue.verbs.first { isDeed($0, clue) }
  if let status = clue.context.status {
    switch status.status {
    case .done: return Reading(.done, words: verb.map { clue.printed($0.range) } ?? status.words)
    case .planned where verb == nil || planned?.isSure == true && clue.holdsVerb([.future]):
      return nil
    case .dropped, .late: return nil
    default: break
    }
  }
  if let verb { return Reading(.done, words: clue.printed(verb.range), isSure: isOwn(clue)) }
  guard let find = donePhrases.first(in: clue.words), !clue.isDenied(find.range) else { return nil }
  return Reading(.done, words: clue.printed(find.range))
}

private func isDeed(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard [.perfect, .preterite].contains(verb.tense), !verb.isNegated else { return false }
  guard !states.contains(where: { verb.main.utf8.starts(with: $0.utf8) }) else { return false }
  if isBoards(verb, clue) || plannedThings.contains(verb.main) { return false }
  return !isChange(verb, clue)
}

/// The board's decision is no deed of the administration.
private func isBoards(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  ["beslutat", "beslutats", "beslutade", "beslutades", "beslöt", "antog", "antagit", "biföll"]
    .contains(verb.main)
}

/// What the state and other organizations did is no deed of the administration.
private func isOwn(_ clue: Clue) -> Bool {
  guard let first = clue.words.first else { return true }
  return !outsiders.contains(first.lower)
}

private let outsiders: Set<String> = [
  "skolverket", "skolinspektionen", "socialstyrelsen", "regeringen", "riksdagen", "staten",
  "boverket",
  "naturvårdsverket", "trafikverket", "ivo", "skr", "länsstyrelsen", "livsmedelsverket", "regionen",
  "arbetsmiljöverket", "kulturrådet", "msb", "migrationsverket", "arbetsförmedlingen",
]

/// Verbs that tell how something is, not what somebody did.
private let states = [
  "varit", "var", "blivit", "blev", "haft", "hade", "funnits", "fanns", "kunnat", "kunde", "visat",
  "visade", "inneburit", "innebar", "medfört", "medförde", "lett", "ledde", "bidragit", "bidrog",
  "resulter", "fått", "fick", "gett", "givit", "gav", "ökat", "ökade", "minskat", "minskade",
  "sjunk",
  "sjönk", "stigit", "steg", "försämrat", "försämrade", "upplev", "uppgav", "uppgick", "bestod",
  "låg",
  "legat", "saknat", "saknade", "skulle", "borde", "fortsatt", "fortsatte", "kvarstå", "planerat",
  "planerats", "planerade", "avsett", "bedömt", "bedömts", "uteblivit", "uteblev", "dröjt",
  "försenat",
  "halverat", "fördubblat", "behövt", "vuxit", "växte", "underlättat", "möjliggjort", "berott",
  "berodde", "krävt", "krävde", "gällde", "stått", "stod", "hunnit", "hann", "nått", "nådde",
  "sett",
  "tyckt", "tyckte", "känt", "kände", "gjort att", "pausat", "skjutit", "framgått", "framgick",
  "svarat", "svarade", "motsvarat", "överskr", "underskr", "efterfråg", "varierat", "ansett",
]

private let plannedThings: Set<String> = [
  "planerat", "planerats", "avsett", "tänkt", "föreslagits",
]

private let donePhrases = Phrasebook<Bool>(
  [
    "är ~2 klar|klart|klara|färdig|färdigt|färdiga|genomförd|genomfört|genomförda|avslutad|avslutat",
    "är ~2 avslutade|införd|infört|införda|igång|invigd|invigt|inrättad|tillsatt|anställd|anställda",
    "är nu ~3 på plats", "finns nu ~8 på plats", "är ~1 på plats", "är i drift", "är nu i drift",
    "är sedan ~4 i bruk", "är i bruk", "är framtagen|framtaget|framtagna", "togs i bruk",
  ], as: true)
