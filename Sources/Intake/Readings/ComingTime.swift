import Governance
import SwedishText

/// A time after the report's as-of day, as printed.
func comingTime(_ clue: Clue) -> String? {
  comingTimes(clue).first.map(clue.printed)
}

/// The same as word ranges.
func comingTimes(_ clue: Clue) -> [Range<Int>] {
  let dated = clue.context.asOf.map { asOf in
    times(in: clue.words).filter { $0.isAfter(asOf) && isStart($0.range, clue) }.map(\.range)
  }
  let undated = undatedTimes.finds(in: clue.words).filter { lies(ahead: $0, clue) }.map(\.range)
  return (dated ?? []) + undated
}

/// "till och med juni 2027" is how long something goes on; "SOU 2025:26" is no time at all.
private func isStart(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let before = (1...3).map { clue.lower(range.lowerBound - $0) }
  if before[0] == "med", before[1] == "och", before[2] == "till" { return false }
  if before[0] == "t.o.m" || before[1] == "t.o.m"
    || ["budget", "sou", "inriktning"].contains(before[0])
  {
    return false
  }
  if before == ["med", "och", "från"] { return true }
  if before.contains(where: ["sedan", "mot", "jämfört", "än", "per", "från"].contains) {
    return false
  }
  return clue.lower(range.upperBound) != ":"
}

/// A month without a year is the coming one, unless it is the as-of month itself.
private func lies(ahead find: Phrasebook<Bool>.Find, _ clue: Clue) -> Bool {
  if clue.clauses[find.range.lowerBound].linker == "som" { return false }
  guard isStart(find.range, clue) else { return false }
  let next = clue.lower(find.range.upperBound)
  if Int(next) != nil { return false }
  guard find.meaning else { return true }
  let month = clue.words[find.range].lazy.compactMap { Calendar.months[$0.lower] }.first
  guard let month, let asOf = clue.context.asOf else { return month == nil }
  return month != asOf.month
}

/// Times without a year; `true` for those that hold a month.
private let undatedTimes = Phrasebook<Bool>([
  (
    "från och med ~2 januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november",
    true
  ),
  (
    "från och med ~1 hösten|våren|sommaren|årsskiftet|höstterminen|vårterminen|läsåret|nästa|december",
    false
  ),
  (
    "i|under|till|den|inför|efter|före|vid ~2 januari|februari|mars|april|maj|juni|juli|augusti",
    true
  ),
  ("i|under|till|den|inför|efter|före ~2 september|oktober|november|december", true),
  ("under|till|i|inför|efter|på ~1 hösten|våren|sommaren|vintern|höstterminen|vårterminen", false),
  ("i höst|vår|sommar|vinter", false), ("under ~2 höst|vår|sommar", false),
  (
    "nästa|kommande ~1 år|läsår|termin|höst|vår|sommar|vinter|säsong|månad|vecka|budgetår|mandatperiod",
    false
  ),
  ("vid|efter|till|före ~1 årsskiftet|sommarlovet|jullovet|semestern|sportlovet", false),
  (
    "till|före|efter|inför midsommar|jul|påsk|nyår|semestrarna|halvårsskiftet|sommaruppehållet",
    false
  ),
  ("senast ~1 vecka|under|vid|i|till|före", false),
  ("senare i|under ~1 år|året|hösten|våren", false), ("inom kort", false),
  ("under resten av", false),
  ("i delårsbokslutet|årsbokslutet|delårsrapporten|årsrapporten", false),
  ("under ~1 tredje|fjärde kvartalet", false), ("under andra halvåret", false),
])
