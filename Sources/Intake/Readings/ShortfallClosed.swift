import SwedishText

/// "Tre föreningar har lagts ned", and not a cable or the hours laid down.
func closedDown(_ clue: Clue) -> Range<Int>? {
  guard !clue.words.contains(where: { laid.holds($0.lower) }) else { return nil }
  return closing.finds(in: clue.words).first { find in
    !clue.isDenied(find.range) && !clue.isAsked(find.range.lowerBound)
      && !["på", "längs", "i"].contains(clue.lower(find.range.upperBound))
  }?.range
}

private let closing = Phrasebook<Bool>(
  ["lagts|lades ~1 ned|ner", "nedlagd|nedlagt|nedlagda|nedlades", "upphört ~1 med ~1 sin"], as: true
)

private let laid = StemList("kabel kablar fiber ledningar slang timmar rören")
