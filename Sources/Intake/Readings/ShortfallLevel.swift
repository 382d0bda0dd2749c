import Governance
import SwedishText

/// "Frånvaron är hög", "det högsta värdet sedan 2019": a level that speaks for itself, given what is
/// good and bad to have much of.
func badLevel(_ clue: Clue) -> Range<Int>? {
  levels.finds(in: clue.words).first { find in
    guard !clue.isDenied(find.range), !clue.isAsked(find.range.lowerBound),
      clue.clauses[find.range.lowerBound].linker != "där",
      !clue.words[find.range].contains(where: { $0.lower == "att" })
    else { return false }
    let lead = clue.clause(before: find.range.lowerBound).suffix(4)
    if lead.contains(where: { ShortfallWords.denials.contains($0) }) { return false }
    let worth = worthBefore(find.range, clue)
    return worth == .bad && find.meaning == .up || worth == .good && find.meaning == .down
  }?.range
}

/// Of the nearest word with a worth before the level's end, or else just behind it.
private func worthBefore(_ range: Range<Int>, _ clue: Clue) -> TrendWords.Worth {
  let before = clue.words[..<range.upperBound].suffix(26).reversed()
  let after = clue.words[range.upperBound...].prefix(3)
  return TrendWords.worth(Array(before) + after)
}

private let levels = Phrasebook<Trend.Course>([
  (
    "är|ligger|var|varit ~4 hög|höga|högt|lång|långa|stor|stora|stort|många|omfattande|betydande",
    .up
  ),
  (
    "är|ligger|var|varit ~4 låg|låga|lågt|liten|små|svag|svaga|svagt|få|dålig|dåligt|bristfällig",
    .down
  ),
  ("är|ligger|var|varit ~4 begränsad|begränsat|begränsade|otillräcklig|ojämn", .down),
  ("förekommer|inträffar|händer|uppstår|blir allt|alltmer oftare|vanligare|fler|svårare", .up),
  ("har ~1 försämrats|förvärrats", .up),
  ("det|den högsta|största|längsta ~2 sedan|hittills|någonsin|på", .up),
  ("det|den lägsta|minsta|svagaste ~2 sedan|hittills|någonsin|på", .down),
  ("dubbelt|dubbla|tredubbelt ~2 mot|jämfört|så", .up), ("hälften så", .down),
  ("nästan|närmare fördubblats", .up), ("fortsätter|pekar|går|gick ~1 nedåt|neråt|ned|ner", .down),
  ("fortsätter|pekar|går|gick ~1 uppåt|upp", .up), ("minus ~2 procent|procentenheter", .down),
  ("ökande|stigande|växande|tilltagande|många|upprepade|återkommande *", .up),
  ("sjunkande|minskande|vikande|dalande|fallande *", .down),
  ("är ~1 högre|längre|större|fler ~1 än", .up), ("är ~1 lägre|mindre|färre|sämre ~1 än", .down),
  (
    "högre|fler|större|längre än ~2 tidigare|förra|föregående|fjol|året|samma|motsvarande|vintern|våren",
    .up
  ),
  ("högre|fler|större|längre än ~2 hösten|sommaren|2024|2025|2026|snittet|genomsnittet|riket", .up),
  (
    "lägre|färre|sämre än ~2 tidigare|förra|föregående|fjol|året|samma|motsvarande|vintern|våren",
    .down
  ),
  ("lägre|färre|sämre än ~2 hösten|sommaren|2024|2025|2026|snittet|genomsnittet|riket", .down),
  ("överstiger|översteg ~1 nivån|snittet|genomsnittet|fjolårets|gränsen|målet|förra", .up),
  ("understiger|understeg ~1 nivån|snittet|genomsnittet|fjolårets|målet|förra", .down),
  ("under rikets|länets|landets|kommunernas snitt|genomsnitt|nivå|medel", .down),
  ("över rikets|länets|landets|kommunernas snitt|genomsnitt|nivå|medel", .up),
  (
    "överstiger|översteg|överskrider|överskred ~2 två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|*0|*1|*2|*3|*4|*5|*6|*7|*8|*9",
    .up
  ),
  ("över målet|målnivån|måltalet|målvärdet", .up), ("nivå ~3 under", .down), ("nivå ~3 över", .up),
  ("upplevs|skattas|bedöms|beskrivs som ~1 hög|högt|höga|tung|stor|betungande", .up),
  ("upplevs|skattas|bedöms|beskrivs som ~1 låg|lågt|låga|svag|dålig|bristfällig", .down),
  ("skattar|upplever|bedömer|beskriver|anger ~5 som ~1 hög|högt|höga|tung|stor|betungande", .up),
  (
    "skattar|upplever|bedömer|beskriver|anger ~5 som ~1 låg|lågt|låga|svag|dålig|bristfällig", .down
  ),
  ("under ~1 snittet|genomsnittet|riksgenomsnittet|rikssnittet|riket|länet", .down),
  ("över ~1 snittet|genomsnittet|riksgenomsnittet|rikssnittet", .up),
  ("tillta|tilltar|tilltagit|tilltog|accelererat|skenar|skenat", .up),
  ("dalat|dalar|dalade|rasat|rasade|dykt|tappat|viker", .down),
  ("kvarstår|kvarstod|består|biter", .up), ("fortsatt ~1 hög|höga|högt|många", .up),
])
