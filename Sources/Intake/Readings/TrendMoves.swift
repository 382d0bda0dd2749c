import SwedishText

/// Rises and falls told by a verb with its particle: "klingat av", "krupit upp", "är nere i".
func movedTrends(_ clue: Clue) -> [Trend] {
  TrendMoves.told.finds(in: clue.words).compactMap { find in
    let place = find.range.lowerBound
    guard !clue.isDenied(find.range), !clue.isAsked(place) else { return nil }
    let subject = TrendWords.worth(subject: Array(clue.clause(before: place).reversed()))
    let inside = TrendWords.worth(Array(clue.words[find.range]))
    let worth = subject == .unknown ? inside : subject
    guard worth == .good || worth == .bad else { return nil }
    return Trend(
      course: find.meaning, range: find.range,
      isBetter: (worth == .good) == (find.meaning == .up), isPast: true, isCaused: false,
      isOfNeutral: false)
  }
}

/// "behöver placeras", "tvingas flytta", "måste vänta".
func isCompelled(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  verb.tense == .modal
    && ["behöver", "behövde", "måste", "tvingas"].contains(clue.lower(verb.range.lowerBound))
}

private enum TrendMoves {
  private static let numbers =
    "två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|en|ett|ungefär|cirka|drygt|knappt|bara|endast|hälften"

  static let told = Phrasebook<Trend.Course>([
    (
      "klingat|klingar|klinga|klingade|ebbat|ebbade|mattats|mattas|trappats ~1 av|ut|ned|ner", .down
    ),
    ("fått|fick ~6 att ~1 klinga|mattas|minska|sjunka|avta|upphöra", .down),
    ("lagt|lade|lägger ~1 sig", .down), ("gått|gick|går ~1 tillbaka", .down),
    ("krupit|kröp|dragit|drog|stuckit|stack|rusat|rusade ~1 upp|iväg", .up),
    ("är|ligger|var ~3 nere i|på \(numbers)", .down),
    ("är|ligger|var ~3 uppe i|på \(numbers)", .up),
    ("är|var ~2 halverat|halverad|halverade|borta|avvecklad|avvecklade|försvunnen", .down),
    ("är|var ~2 fördubblat|fördubblad|fördubblade", .up), ("nästan försvunnit|upphört", .down),
    ("har|hade ~6 släppt", .down),
    ("jämnats|jämnas|suddats|suddas|raderats ~1 ut", .down), ("överbryggats|slutits", .down),
    ("hälften av ~2 fjolårets|förra|tidigare|föregående", .down),
    ("gått|gick|går ~2 ned|ner med|till|från", .down), ("gått|gick|går ~2 upp med|till|från", .up),
    ("sjunker|minskar|avtar|krymper ~1 stadigt|successivt|sedan", .down),
    ("växer|ökar|stiger ~1 stadigt|successivt|sedan", .up),
  ])
}
