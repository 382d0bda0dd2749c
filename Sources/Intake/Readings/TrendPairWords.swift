import Governance
import SwedishText

/// What joins a value with an earlier one.
enum TrendPairWords {
  enum Link: Sendable {
    /// Says itself that the other value came first.
    case earlier
    /// Joins two values, of whatever time.
    case open
    /// Joins two values only with a time beside the other.
    case withTime
  }

  static let against = Phrasebook<Link>([
    ("mot", .open), ("jämfört|jämföra|jämföras|jämförelse med", .open), ("än", .withTime),
    ("i stället|ställe för", .earlier), ("istället för", .earlier),
    ("minskning|nedgång|sänkning|förkortning|ökning|uppgång|höjning|förbättring från", .earlier),
    (", tidigare", .earlier), ("i fjol|våras|höstas var|låg|tog|gick", .earlier),
    ("tidigare dröjde|tog|var|låg|krävdes|gick|fanns|hade|fick", .earlier),
    ("(", .withTime),
  ])

  static func isEarlierTime(_ word: String) -> Bool {
    earlier.contains(word) || Calendar.months[word] != nil
      || word.utf8.count == 4 && word.hasPrefix("20") && Int(word) != nil
  }

  /// A goal, a plan, or what it is like elsewhere.
  static func isNoEarlierTime(_ word: String) -> Bool {
    elsewhere.contains(word)
      || ["budget", "planera", "målet", "målnivå", "målvärd", "prognos", "beräkna", "förvänta"]
        .contains { word.hasPrefix($0) }
  }

  static func isTimeUnit(_ word: String) -> Bool {
    ["dag", "veck", "månad", "timm", "minut", "år", "dygn", "termin", "gång"].contains {
      word.hasPrefix($0)
    }
  }

  /// What may stand between "mot" and its number: "mot tidigare i snitt tolv", not "mot utsläpp i nio".
  static func areFillers(_ words: ArraySlice<Word>) -> Bool {
    words.allSatisfy { fillers.contains($0) || isEarlierTime($0.lower) }
  }

  private static let fillers: WordSet = [
    "i", "snitt", "genomsnitt", "cirka", "ca", "drygt", "knappt", "ungefär", "omkring", "bara",
    "endast", "då", "om", "på", "hela", "årets", "nära", "över", "under", "som",
  ]

  private static let earlier: WordSet = [
    "tidigare", "förra", "fjol", "fjolårets", "föregående", "före", "innan", "föregicks", "våren",
    "hösten", "våras", "höstas", "vintras", "somras", "sommaren", "vintern", "år", "året",
    "starten",
    "början", "inleddes", "infördes", "började", "startade", "motsvarande", "samma", "dessförinnan",
    "förut", "ursprungligen", "då", "sist", "senaste", "mätningen", "mätning", "kvartalet",
    "terminen",
    "delåret", "delårsbokslutet", "årsskiftet", "höstterminen", "vårterminen", "läsåret",
    "perioden", "förr",
  ]

  private static let elsewhere: WordSet = [
    "mål", "måltalet", "plan", "planen", "normala", "normalt", "riket", "rikets", "länet", "länets",
    "riksgenomsnittet",
    "rikssnittet", "genomsnittet", "kommungruppen", "kommuner", "kommunernas", "grannkommunerna",
    "gränsvärdet", "riktvärdet", "normen", "väntat", "väntade", "befarat", "befarade", "beslutade",
  ]
}
