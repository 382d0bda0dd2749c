import SwedishText

/// Effects that are called by that name, and gains that a cause at the head of the clause brings:
/// "vinsten är att", "rör sig åt rätt håll", "tack vare poolen kan".
func namedEffects(in clue: Clue) -> [OtherClaim] {
  guard !clue.holdsIlls else { return [] }
  let named = NamedEffects.named.finds(in: clue.words).filter { isTold($0.range, clue) }
    .map { OtherClaim(range: $0.range, isSure: $0.meaning) }
  return named + brought(clue) + followed(clue)
}

private func isTold(_ range: Range<Int>, _ clue: Clue) -> Bool {
  holds(range, clue) && !Negation.words.contains(clue.lower(range.upperBound))
    && !clue.isQuoted(range.lowerBound)
}

/// "Tack vare vikariepoolen kan förskolorna hålla öppet": a cause, then what somebody can or gets.
private func brought(_ clue: Clue) -> [OtherClaim] {
  NamedEffects.causes.finds(in: clue.words).compactMap { find in
    let clause = clue.clauses[find.range.lowerBound].range
    guard find.range.lowerBound - clause.lowerBound <= 2,
      !clue.verbs.contains(where: { [.future, .unreal].contains($0.tense) || $0.isNegated }),
      !clue.words.contains(where: { EffectWords.aims.contains($0) })
    else { return nil }
    let gains = find.meaning ? NamedEffects.gotten : NamedEffects.spared
    let place = clue.words[find.range.upperBound...].prefix(14)
      .firstIndex { gains.contains($0) }
    return place.map { OtherClaim(range: find.range.lowerBound..<($0 + 1), isSure: false) }
  }
}

/// "med lugnare lektioner som följd".
private func followed(_ clue: Clue) -> [OtherClaim] {
  NamedEffects.asResult.finds(in: clue.words).compactMap { find in
    let better = betterments(in: clue, max(0, find.range.lowerBound - 6)..<find.range.lowerBound)
    guard better.contains(where: \.isBetter) else { return nil }
    return OtherClaim(range: find.range, isSure: true)
  }
}

enum NamedEffects {
  /// `false` where one may doubt that something followed.
  static let named = Phrasebook<Bool>([
    (
      "vinsten|vinsterna|nyttan|förtjänsten|bieffekt|bieffekten|sidoeffekt ~3 är|blev|har|märks|syns|består",
      true
    ),
    ("följden|konsekvensen|effekten|resultatet|utfallet ~1 blivit|blev|är ~1 att|fler|färre", true),
    ("följden|effekten|resultatet|utfallet av ~4 blivit|blev|är ~1 att|fler|färre", true),
    ("följden|konsekvensen|effekten|resultatet|utfallet ~1 blivit|blev ~1 en|ett", true),
    ("effekterna|effekten|förbättringen|förbättringarna|resultaten|nyttan ~1 syns|märks", true),
    (
      "förbättring|förbättringar|framsteg|skillnad|lättnad ~2 märks|syns|noteras|kan ses|skett",
      true
    ),
    (
      "minskningen|förbättringen|nedgången|förkortningen ~3 motsvarar|syns|märks|beror|förklaras|är",
      false
    ),
    ("märkbar|märkbara|tydlig|tydliga skillnad|förbättring|förbättringar", false),
    ("skett ~2 förskjutning|förflyttning|förbättring", false),
    ("önskad|avsedd|god|positiv|bra|lugnande|stärkande|gynnsam|välgörande verkan|inverkan", true),
    ("åt|i rätt håll|riktning", false), ("utvecklingen ~2 är ~1 positiv", false),
    ("gått|går|utvecklats åt|i ~1 positiv|rätt", false),
    ("tillskriver|tillskrivs", false), ("vilket ~3 uppskattas|uppskattats|uppskattat", false),
    ("uppskattats|uppskattas|uppskattat av", false),
    ("når|nått|nådde ~3 nya|fler målgrupper|grupper|områden|besökare|deltagare|familjer", true),
    (
      "har ~8 kunnat ~2 undvikas|undvika|behålla|behållas|stanna|avslutas|användas|hållas|förkortas",
      true
    ),
    (
      "har ~8 kunnat ~1 sänkas|minska|öka|korta|halvera|minskas|kortas|halveras|ökas|utökas|höjas|dras",
      true
    ),
    ("målet|målen|kravet|kraven|målvärdet ~7 har ~1 nåtts|uppnåtts|uppfyllts|infriats", false),
    ("klarar|uppfyller ~1 nu|numera ~3 kravet|kraven|lagkravet|målet|tidsgränsen", false),
    ("från underskott till", true), ("i|till balans efter", false),
    ("fått|får|getts ~1 ny|nytt kraft|liv|energi|fart|luft|luft", false),
    ("lyft ~1 status*|kvalitet*|resultat*|nivån", false),
    ("satt|sätter|lämnat ~1 spår|avtryck", true), ("betalat|betalade|betalar ~1 sig", true),
    ("blivit ~1 ovanligt|sällsynt|möjligt|självklart|lättare", true),
    ("blivit ~2 mötesplats|samlingspunkt|självklar|naturlig", false),
    ("lät inte vänta", true), ("klarar|klarat ~1 sig utan", false),
    ("gjort|gör|gjorde slut på", true),
    ("uppfyller|klarar sedan|numera|åter", false), ("närmar|närmat sig varandra", false),
    ("numera räcker", false),
    ("återfått|återfick|återvunnit|återvann", false), ("procent fler", false),
    ("vinner|vunnit|vann|tjänar|tjänat ~4 timme|timmar|minuter|dagar|tid", false),
    ("tagits|tas ~1 emot|mot väl", false), ("mottagits|mottagits väl", false),
    ("byggts|vuxit ~1 upp|fram", false), ("fått ~1 i ~1 gång ~2 *andet", false),
    ("hittat|funnit|fått ~1 en|ett ~1 ny|yngre|nytt|bredare publik|målgrupp", false),
    ("nått ~2 ut till", false),
    ("inga|ingen|inget * har ~2 skett|inträffat|rapporterats|förekommit ~1 sedan|efter", false),
    ("larmar|ringer|klagar|söker|hamnar|stannar|krånglar|behöver|läcker|sker ~3 mer sällan", false),
    ("inom räckhåll", false), ("i|på ett|en ~1 tidigare skede|stadium|stadie", true),
    ("öppnat|öppnade|öppnar ~1 dörrar|vägar|möjligheter", true),
    ("uppskattas|uppskattades|efterfrågas|används ~1 mer|oftare ~1 sedan|än|nu", true),
    ("fått|fick|får ~1 tillbaka|åter ~1 sin|sitt|sina|ork*|kraft*|glädj*|liv", true),
    ("satt|satte ~5 på dagordningen|agendan|kartan", true),
    ("spridit|spred|spritt sig ~1 till|i|bland", false),
    ("på timmar|minuter|dagar i stället för|än dagar|veckor|månader|timmar", true),
    ("som en ~1 bieffekt|bivinst|sidoeffekt", false),
    ("uppges|tycks|verkar|sägs ~1 stanna|trivas|må|klara|våga|fungera|uppskatta", false),
    ("fått|fick till följd|resultat att", false), ("bäddat|bäddade|banat|banade ~1 för|väg", true),
    ("arbetats|betats|byggts ~1 bort|av|undan", false),
    ("är|varit|hållits ~1 nu|numera ~1 fri|fritt|fria från", false),
    ("slipper|sluppit|slapp ~1 numera|nu", true), ("utan kö|väntetid|väntan", false),
    ("i princip|praktiken ~2 obefintlig|borta|försvunnit|avvecklad", true),
    (
      "dag|dagar|vecka|veckor|månad|månader|minuter|timmar kortare|snabbare|tidigare än ~2 med|tidigare|förut|förr|under",
      true
    ),
    ("fler ~1 än ~1 i ~1 fjol", false), ("har ~1 lärt ~3 att", true),
    ("märks|syns genom|i|på ~2 att|form", true),
    ("kostar|kostade|drar|drog|förbrukar|förbrukade|släpper ~5 mindre", true),
    (
      "upplevs|uppfattas|beskrivs ~3 som ~1 trygg*|lugn*|tydlig*|smidig*|positiv*|värdefull*", false
    ),
    ("nere på|i ~1 två|tre|fyra|fem|hälften|halva|en|ett ~6 tidigare|hälften|tredjedelar", true),
  ])

  /// What stands at the head of a clause as its cause: `true` where what anybody can or gets follows.
  static let causes = Phrasebook<Bool>([
    ("tack vare", true), ("på så sätt|vis", true), ("på det sättet|viset", true), ("därmed", true),
    ("därigenom|härigenom", true), ("med hjälp av", true), ("med ~3 *s hjälp", true),
    ("i och med", true),
    ("till följd av ~1 *en|*et|*na|*ns", true), ("genom", false), ("sedan", false),
    ("efter", false),
  ])

  static let gotten: WordSet = [
    "kan", "får", "fått", "når", "nått", "hinner", "hunnit", "slipper", "sluppit", "kunnat",
    "upptäcks", "undviks", "undvikits", "sparas", "sparats", "vågar", "klarar", "vet", "blir",
  ]
  static let spared: WordSet = [
    "slipper", "sluppit", "slapp", "undviks", "undvikits", "undveks", "sparas", "sparats",
  ]

  static let asResult = Phrasebook<Bool>(["som följd|resultat|effekt|konsekvens"], as: true)
}
