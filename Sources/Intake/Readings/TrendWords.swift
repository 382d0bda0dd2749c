import SwedishText

/// Which words tell of a rise or a fall, and of what a rise is good, bad or neither.
enum TrendWords {
  enum Worth { case good, bad, neutral, unknown }

  static func course(_ verb: VerbGroup, _ clue: Clue) -> Trend.Course? {
    let after = clue.words[verb.range.upperBound...].prefix(4).map(\.lower)
    if rising.contains(verb.lemma) { return .up }
    if falling.contains(verb.lemma) { return .down }
    if verb.lemma == "gå" {
      if after.contains("ned") || after.contains("ner") { return .down }
      return after.first == "upp" ? .up : nil
    }
    guard verb.lemma == "fortsätta", let at = after.firstIndex(of: "att"), at + 1 < after.count
    else {
      return nil
    }
    let what = after[at + 1]
    return rising.contains(what) ? .up : falling.contains(what) ? .down : nil
  }

  /// Of the first word that is known to be good or bad to have more of; failing that, whether one is
  /// known to be neither.
  static func worth(_ words: [Word]) -> Worth {
    var isNeutral = false
    for word in words where word.kind == .letters && word.lower.utf8.count > 2 {
      switch worth(word.lower) {
      case .neutral?: isNeutral = true
      case let worth?: return worth
      case nil: break
      }
    }
    if isShare(words) { return .good }
    return isNeutral ? .neutral : .unknown
  }

  /// A share is good to raise when nothing says otherwise: "andelen", "82 procent av samtalen".
  private static func isShare(_ words: [Word]) -> Bool {
    words.contains { ["andelen", "andel"].contains($0.lower) }
      || zip(words, words.dropFirst()).contains { $0.lower == "procent" && $1.lower == "av" }
  }

  /// Whether it is bad to have more of what the word names.
  static func isBad(_ word: String) -> Bool { word.utf8.count > 2 && worth(word) == .bad }

  private static func worth(_ word: String) -> Worth? {
    if bad.holds(word) { return .bad }
    if good.holds(word) { return .good }
    return neutral.holds(word) ? .neutral : nil
  }

  private static let rising: Set<String> = [
    "öka", "stiga", "växa", "fördubbla", "tredubbla", "fördubblas", "höja", "tillta",
  ]
  private static let falling: Set<String> = [
    "minska", "sjunka", "falla", "krympa", "halvera", "avta", "halveras", "sänka", "korta",
    "förkorta",
    "reducera", "nedgå",
  ]

  static let compared = Phrasebook<Trend.Course>([
    (
      "fler|högre|större|längre|mer|vanligare|oftare ~3 än ~3 tidigare|förra|föregående|i|vid|under|år|samma",
      .up
    ),
    (
      "färre|lägre|mindre|kortare|ovanligare ~3 än ~3 tidigare|förra|föregående|i|vid|under|år|samma",
      .down
    ),
    ("en ökning|uppgång med|från|på", .up), ("en minskning|nedgång med|från|på", .down),
    ("blivit|blir ~1 vanligare|fler|längre|högre|större", .up),
    ("blivit|blir ~1 ovanligare|färre|kortare|lägre|mindre", .down),
  ])

  /// Two numbers; `true` when the earlier one comes first ("från … till …").
  static let pairs = Phrasebook<Bool>([
    ("från *0|*1|*2|*3|*4|*5|*6|*7|*8|*9 ~6 till *0|*1|*2|*3|*4|*5|*6|*7|*8|*9", true),
    ("*0|*1|*2|*3|*4|*5|*6|*7|*8|*9 ~12 mot *0|*1|*2|*3|*4|*5|*6|*7|*8|*9", false),
    ("*0|*1|*2|*3|*4|*5|*6|*7|*8|*9 ~12 jämfört|jämföra med *0|*1|*2|*3|*4|*5|*6|*7|*8|*9", false),
  ])

  private static let bad = StemList(
    """
    frånvaro sjukfrånvaro sjuktal kö köer kön väntetid väntetiden kötid handläggningstid svarstid ledtid
    kostnad vikariekostnad underskott klagomål olyck tillbud skada skador kränkning missnöj förlust försening stölder svinn matsvinn läckage
    utläckage energianvändning elanvändning värmeanvändning förbrukning utsläpp avbrott brist brister
    vakans personalomsättning omsättning avvikelse felaktig belastning arbetsbelastning stress hot
    hotfulla våld otrygg avhopp eftersläp underhållsskuld dokumentationsbörd administrati restid hastighet
    medelhastighet nedskräpning klotter inhyrd timanställ vräkning hemlös utanförskap missbruk
    ofullständig sen sena försening fel reklamation driftstopp inbrott skadegörelse stöld konflikt akuta
    brott läck dricksvattenläck sjukfall korttidsfrånvaro långtidsfrånvaro skuld fallolyck
    återfall arbetslös långtidsarbetslös buller översvämning ensamhet isolering vakant kassation
    övertid svårighet tvist nekade obehörig avslag sjukskriv avhysning trängsel
    väntan bortfall olycka potthål klotter nattfasta otjänlig självmord suicid fetma övervikt kränkande
    skolk ogiltig avstängning nedtagning haveri kränkt mobbning rån droger alkohol skuldsatt
    fallskada trycksår vårdskada felmedicinering delningstal medelkostnad halt halten halter halterna fosforhalt kvävehalt
    brand bränder tomgång outhyrd råttor skräp bräddning kundförlust indragen
    """)

  private static let good = StemList(
    """
    nöjd trygg närvaro behör legitimerad måluppfyll resultat betyg merit besök utlån lån deltag
    kunskap kompetens delaktig inflytande kvalitet kvaliteten tillgänglig kontinuitet svarsfrekvens studiero
    likvärdig samverkan samarbete återvinning sortering utsortering framkomlighet säkerhet medlem läslust
    läsning läsförmåga självbestämmande självständig hälsa välmående trivsel medvetenhet
    förtroende engagemang motivation anställningsbar självförsörj sysselsatt rörelse fysisk aktivitet
    solel fossilfri ekologisk biologisk mångfald nöjdhet utbildad bredband förståelse
    punktlighet täckningsgrad avtalstrohet beläggning bokningar uthyrning publik insikt
    genomförda godkända klarar uppnår når välskött godtagbar intresse deltagande uppslutning
    utlåning examen examensgrad genomströmning gensvar sökande omdöme legitimation
    badbesök lånade framsteg täckning vaccination nyttjande utnyttjande boendekontinuitet
    personalkontinuitet utbud öppethållande anslutning återbruk bokbestånd nybyggnation
    """)

  private static let neutral = StemList(
    """
    anmälning orosanmälning ärende ansökning ansökningar barn elevantal invånare hushåll volym
    befolkning behov efterfrågan anslag budget intäkt avgift taxa pris ränta hyra
    """)
}
