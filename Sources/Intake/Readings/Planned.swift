import Governance
import SwedishText

/// What will be done, told by the words or by what stands beside them.
func readPlanned(_ clue: Clue) -> Reading? {
  if let status = clue.context.status, let read = readPlanned(clue, status) { return read.reading }
  for verb in clue.verbs where isPlan(verb, clue) {
    return Reading(.planned, words: clue.printed(verb.range), isSure: isSurePlan(verb, clue))
  }
  for find in plannedPhrases.finds(in: clue.words) where isStillPlanned(find.range, clue) {
    return Reading(.planned, words: clue.printed(find.range), isSure: find.meaning)
  }
  return readComing(clue)
}

/// What stands beside decides, unless the sentence itself tells of a deed.
private func readPlanned(
  _ clue: Clue, _ status: (status: Clue.Status, words: String)
) -> (reading: Reading?, Void)? {
  switch status.status {
  case .planned:
    let tellsDeed = clue.holdsVerb([.perfect, .preterite]) && !clue.holdsVerb([.future])
    let own = clue.verbs.first { isPlan($0, clue) }
    if tellsDeed && own == nil { return nil }
    let words = own.map { clue.printed($0.range) } ?? status.words
    return (Reading(.planned, words: words), ())
  case .done where !clue.holdsVerb([.future]): return (nil, ())
  case .dropped, .late: return (nil, ())
  default: return nil
  }
}

private func isPlan(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard verb.tense == .future, !isHopedEffect(verb, clue) else { return false }
  guard !verb.isNegated, !isDuty(clue) else { return false }
  return !isInsidePurpose(verb, clue)
}

/// "så att alla ska få", "målet är att fler ska nå": the hope, not the plan.
private func isInsidePurpose(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  let before = clue.words[max(0, verb.range.lowerBound - 9)..<verb.range.lowerBound].map(\.lower)
  guard let link = before.lastIndex(of: "att") else { return false }
  let lead = before[..<link].suffix(4)
  return lead.contains {
    ["så", "för", "målet", "syftet", "syfte", "ambitionen", "målsättningen"].contains($0)
  }
}

/// What a law or the model demands is no plan.
private func isDuty(_ clue: Clue) -> Bool {
  dutyPhrases.holds(clue.words)
}

private let dutyPhrases = Phrasebook<Bool>(
  [
    "enligt ~4 *lagen|lagen|*lag|*förordningen|*föreskrifter|*föreskrifterna|*stadgan|läroplanen|*planen",
    "*lagen ~3 kräver|säger|anger|ställer", "lagen säger", "kap ~3 §", "har rätt till",
    "rätt att få",
  ], as: true)

private func isSurePlan(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  !["vara", "kunna", "ha", "få", "bli", "finnas"].contains(verb.main)
    || holdsComingTime(clue)
}

/// "planerades men", "var planerad", "inte planeras" tell of something else.
private func isStillPlanned(_ range: Range<Int>, _ clue: Clue) -> Bool {
  !clue.isDenied(range) && !isInsidePast(range, clue)
}

private func isInsidePast(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let before = clue.words[max(0, range.lowerBound - 3)..<range.lowerBound]
  return before.contains { ["tidigare", "var", "hade", "ursprungligen", "som"].contains($0.lower) }
    && clue.holdsVerb([.perfect, .preterite])
}

private let plannedPhrases = Phrasebook<Bool>([
  ("planeras", true), ("planerar", true),
  ("är ~3 planerad|planerat|planerade|inplanerad|inplanerat", true),
  ("inplanerade|inplanerad|inplanerat", true), ("finns ~6 planerade|inplanerade|planerat", true),
  ("har ~2 för avsikt", true), ("avser|avses att ~1 *a", true), ("avser|avses *a", true),
  ("nästa steg", true), ("återstår ~3 att", true), ("är ~2 tänkt|tänkta att", true),
  ("tänker ~2 *a", false),
  (
    "beräknas|väntas|förväntas|bedöms ~3 vara|bli|starta|öppna|stå|tas|kunna|påbörjas|slutföras",
    true
  ),
  (
    "beräknas|väntas|förväntas ~3 genomföras|införas|börja|inledas|avslutas|komma|ske|presenteras",
    true
  ),
  ("under planering", true), ("planeringen är att", true), ("planen är att", true),
  ("målsättningen är att", false),
  ("siktar på att", true), ("tas ~4 upp ~6 under|i|vid|till ~1 hösten|våren", true),
  ("kommande ~3 insats*|åtgärd*|steg", false), ("på tur står", true), ("framöver", false),
  ("inför ~2 läsåret|hösten|våren|kommande|nästa|säsongen", false), ("kvarstår ~2 att", true),
  ("flyttas|flyttats|skjuts|skjutits ~4 till|upp|fram", true), ("framflytta*", true),
  ("senareläggs", true),
  ("ska|skall bli|vara ~4 klar|klart|klara|färdig|färdigt|färdiga", true),
])

/// A present tense with a time that lies ahead: "startar våren 2027".
private func readComing(_ clue: Clue) -> Reading? {
  guard clue.holdsVerb([.present]), !clue.holdsVerb([.perfect, .preterite]), !isDuty(clue) else {
    return nil
  }
  guard let find = comingTime(clue) else { return nil }
  return Reading(.planned, words: find, isSure: true)
}

private func holdsComingTime(_ clue: Clue) -> Bool { comingTime(clue) != nil }

/// A time after the report's as-of day, as printed.
func comingTime(_ clue: Clue) -> String? {
  guard let asOf = clue.context.asOf else { return nil }
  return times(in: clue.words).first { $0.isAfter(asOf) }.map { clue.printed($0.range) }
}
