import SwedishText

/// How a phrase of bad news can be taken back.
enum Ill: Sendable {
  /// The phrase says it all, also when it holds a negation.
  case certain
  /// Bad unless it is denied: "brist", "avvikelse".
  case unlessDenied
  case unsure
}

/// Words of bad news, by what they are about.
enum ShortfallWords {
  static let phrases = Phrasebook<Ill>(
    notReached + lacking + late + worse + money + faults)

  static let levels = Phrasebook<Trend.Course>([
    ("är|ligger|var ~4 hög|höga|högt|lång|långa|stor|stora", .up),
    ("är|ligger|var ~4 låg|låga|lågt|liten|små|svag|svaga", .down),
  ])

  static let denials: Set<String> = [
    "inga", "ingen", "inget", "inte", "utan", "aldrig", "minska", "minskat", "minskar", "minskade",
    "förebygga", "undvika", "motverka", "förhindra", "åtgärda", "minskad", "eliminera", "ej",
    "upptäcka", "hantera", "färre", "korta", "hindra", "varken", "rätta",
  ]

  static let mended: Set<String> = [
    "åtgärdats", "åtgärdades", "avhjälpts", "inhämtad", "inhämtats", "rättats", "lösts",
    "åtgärdade",
    "rättades", "åtgärdad", "åtgärdat", "avhjälpt", "avhjälpta",
  ]

  static let foreseen: Set<String> = [
    "syfte", "syftar", "ifall", "risken", "oavsett", "riskerar", "lösa", "förebygga", "rutin",
    "rutiner",
  ]
}
