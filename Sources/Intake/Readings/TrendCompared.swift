import SwedishText

/// Rises and falls told by a comparison.
extension TrendWords {
  static let compared = Phrasebook<Trend.Course>([
    (
      "fler|högre|större|längre|mer|vanligare|oftare ~3 än ~3 tidigare|förra|föregående|i|vid|under|år|samma",
      .up
    ),
    (
      "färre|lägre|mindre|kortare|ovanligare ~3 än ~3 tidigare|förra|föregående|i|vid|under|år|samma",
      .down
    ),
    ("ökning|uppgång|höjning|fördubbling|uppsving med|från|på|i|av", .up),
    (
      "minskning|nedgång|sänkning|halvering|förkortning|reducering med|från|på|i|av|sedan|jämfört",
      .down
    ),
    ("upp ~1 *0|*1|*2|*3|*4|*5|*6|*7|*8|*9 procent", .up),
    ("ned|ner ~1 *0|*1|*2|*3|*4|*5|*6|*7|*8|*9 procent", .down),
    ("högsta|största|bästa ~1 på|sedan|någonsin|hittills", .up),
    ("lägsta|minsta|kortaste ~1 på|sedan|någonsin|hittills", .down),
    ("under|lägre än fjolårets|förra|föregående", .down),
    ("under fjolårets|förra|föregående", .down),
    ("nere i|på ~2 *0|*1|*2|*3|*4|*5|*6|*7|*8|*9", .down),
    ("uppe i|på ~2 *0|*1|*2|*3|*4|*5|*6|*7|*8|*9", .up),
    ("blivit|blir ~1 vanligare|fler|längre|högre|större", .up),
    ("blivit|blir ~1 ovanligare|färre|kortare|lägre|mindre", .down),
  ])
}
