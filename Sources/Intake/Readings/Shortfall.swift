import Governance
import SwedishText

/// Bad news: not reached, late, missing, worse, or a check that found faults.
func readShortfall(_ clue: Clue) -> Reading? {
  if let status = clue.context.status {
    switch status.status {
    case .late, .dropped, .shortfall: return Reading(.shortfall, words: status.words)
    default: break
    }
  }
  for find in shortfallPhrases.finds(in: clue.words) where stands(find, clue) {
    return Reading(.shortfall, words: clue.printed(find.range), isSure: find.meaning != .unsure)
  }
  return nil
}

private enum Ill: Sendable {
  /// The phrase says it all, also when it holds a negation.
  case certain
  /// Bad unless it is denied: "brist", "avvikelse".
  case unlessDenied
  case unsure
}

private func stands(_ find: Phrasebook<Ill>.Find, _ clue: Clue) -> Bool {
  if isMended(find.range, clue) || isForeseen(find.range, clue) { return false }
  if find.meaning == .certain { return true }
  let before = clue.words[max(0, find.range.lowerBound - 3)..<find.range.lowerBound]
  return !before.contains { denials.contains($0.lower) }
}

private let denials: Set<String> = [
  "inga", "ingen", "inget", "inte", "utan", "aldrig", "minska", "minskat", "minskar", "minskade",
  "förebygga", "undvika", "motverka", "förhindra", "åtgärda", "minskad", "minskade", "eliminera",
  "upptäcka", "hantera", "färre", "korta", "mot", "vid",
]

/// "bristen har åtgärdats", "förseningen är inhämtad".
private func isMended(_ range: Range<Int>, _ clue: Clue) -> Bool {
  clue.words[range.lowerBound...].prefix(10).contains {
    ["åtgärdats", "åtgärdades", "avhjälpts", "inhämtad", "inhämtats", "rättats", "lösts"].contains(
      $0.lower)
  }
}

/// What a purpose or a plan wants to prevent is no news of it.
private func isForeseen(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let before = clue.words[max(0, range.lowerBound - 4)..<range.lowerBound]
  return before.contains {
    ["syfte", "syftar", "om", "ifall", "när", "risken", "oavsett"].contains($0.lower)
  }
    && clue.words[range].allSatisfy { $0.lower != "inte" }
}

private let shortfallPhrases = Phrasebook<Ill>([
  ("ännu inte", .certain), ("inte ännu", .certain), ("ännu ~3 inte|ej", .certain),
  ("ännu ej", .certain),
  (
    "inte|ej ~3 nått|nåtts|uppnått|uppnåtts|kunnat|kunde|hunnit|hunnits|genomförts|påbörjats",
    .certain
  ),
  (
    "inte|ej ~3 slutförts|infriats|gett|givit|klarat|levererats|införts|tillsatts|lyckats|följts",
    .certain
  ),
  (
    "inte|ej ~3 minskat|ökat|förbättrats|fungerat|skett|räckt|gjorts|startat|blivit|verkställts",
    .certain
  ),
  ("når|nådde|nås|uppnås|uppnår|klarar|klarade|fungerar|räcker|räckte ~2 inte|ej", .certain),
  ("inte når|nås|uppnås|klarar|fungerar|räcker|uppfyller|följs|hålls", .certain),
  ("uppfylls|uppfyller|följs|hålls|hölls|kunde|blev ~2 inte|ej", .certain),
  ("inte ~2 tillräcklig*", .certain), ("otillräcklig*", .unlessDenied), ("inte i mål", .certain),
  ("långt från målet", .certain), ("under målet|målnivån", .certain),
  ("sakna*|saknats", .unlessDenied), ("avsaknad*", .unlessDenied),
  ("brist|brister|bristen", .unlessDenied),
  ("bristerna|bristande|bristfällig*", .unlessDenied), ("*brist|*brister", .unlessDenied),
  ("försen*", .unlessDenied), ("*försening|*förseningar", .unlessDenied),
  ("dröjt|dröjer", .unlessDenied),
  ("försämra*", .unlessDenied), ("underskott*", .unlessDenied),
  ("överskrid*|överskrider", .unlessDenied),
  ("avvikelse|avvikelser|avvikelserna", .unlessDenied), ("felaktighet*", .unlessDenied),
  ("vakant|vakanta|vakans|vakanser|vakanserna", .unlessDenied),
  ("uteblivit|uteblev|uteblivna", .certain),
  ("pausats|pausades|pausad|pausat", .certain), ("skjutits|sköts|skjuts ~3 upp|fram", .certain),
  ("framskjut*|senarelagts|senarelades|senareläggs", .certain),
  ("ställts|ställdes ~3 in", .certain),
  ("kvarstår|kvarstod", .unlessDenied), ("svårighet*", .unlessDenied),
  (
    "svårt|svåra att ~2 rekrytera|nå|hinna|bemanna|få|hitta|tillsätta|klara|bedöma|upprätthålla",
    .certain
  ),
  ("har ~3 svårt|svårigheter", .certain),
  ("fortsatt ~1 hög|höga|högt|låg|låga|lågt|stor|stora", .unlessDenied),
  ("fortfarande ~2 hög|höga|högt|låg|låga|lågt|för|inte|lång|långa|stor|stora", .certain),
  ("alltför ~1 *", .unsure), ("för lång|långa|låg|låga|få|hög|höga|sent|lite|liten", .certain),
  ("lägre än ~2 *", .unlessDenied),
  ("lägre ~1 enkätresultat|resultat|måluppfyllelse|svarsfrekvens", .certain),
  ("sämre", .unlessDenied),
  ("färre ~3 än ~2 planerat|plan|väntat|förväntat|målet|beräknat", .certain),
  (
    "endast|bara|enbart ~2 *tre|två|fyra|fem|sex|sju|åtta|nio|tio|hälften|en|ett|några ~2 av",
    .certain
  ),
  ("köer|kön|väntetid*|kötid* ~6 ökat|ökade|ökar|längre|växt|vuxit|långa", .certain),
  ("*frånvaro|*frånvaron|*omsättning|*omsättningen ~6 ökat|ökade|ökar|stigit|steg|hög", .certain),
  ("kostnad* ~6 ökat|ökade|överstiger|översteg|högre", .unsure),
  ("översteg|överstiger ~2 budget*", .certain),
  ("klagomål* ~5 ökat|ökade|fler", .certain), ("otrygg*|otrygghet*", .unlessDenied),
  (
    "närvaro*|trygghet*|nöjdhet*|svarsfrekvens* ~6 minskat|minskade|sjunkit|sjönk|lägre|försämrats",
    .certain
  ),
  ("andelen|antalet ~12 sjunkit|sjönk", .unsure), ("eftersatt*|eftersläp*", .unlessDenied),
  ("underhållsskuld*", .unlessDenied), ("kritik|kritiken", .unlessDenied),
  ("föreläggande*", .unlessDenied),
  ("utgått|utgår|strukits|lagts ~2 ned|ner", .unsure), ("inte av", .certain),
  ("blir inte av", .certain),
  ("problem|problemen", .unlessDenied), ("haverera*|fel|felen", .unlessDenied),
  ("missnöj*", .unlessDenied),
  ("lämnats|lämnades ~3 utan", .certain), ("ineffektiv*", .unlessDenied),
  ("ojämn|ojämna|ojämnt", .unlessDenied),
  ("outredd*|obesatt*|oförändrat ~1 låg*", .unlessDenied), ("inte ~1 full|fullt ut", .certain),
])
