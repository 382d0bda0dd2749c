/// Whether a word only holds others together: "och", "även", "den".
package func isSmallWord(_ lower: String) -> Bool { EmptyWords.isGrammar(lower) }

/// Words that say nothing of what a sentence is about.
enum EmptyWords {
  /// How much a word counts when it is content: generic words of reports count less.
  static func strength(of word: Word) -> Double {
    remembered.value(for: word, else: findStrength)
  }

  private static let remembered = Remembered<Double>()

  private static func findStrength(_ lower: String) -> Double {
    if grammar.contains(lower) || times.contains(lower) || status.contains(lower) { return 0 }
    if timeBeginnings.contains(where: { lower.utf8.starts(with: $0.utf8) }) { return 0 }
    if lower.utf8.count < 2 { return 0 }
    let stem = stem(lower)
    if genericStems.contains(stem) { return 0.35 }
    return activityStems.contains(stem) ? 0.6 : 1
  }

  static func isGrammar(_ lower: String) -> Bool { grammar.contains(lower) }

  private static let grammar = WordSet(
    """
    och eller men samt för att som på av med till från vid om inom utan mellan genom efter före innan \
    under över mot kring hos än i en ett den det de dem denna detta dessa dess deras sin sitt sina är \
    var vara varit blir blev bli blivit har hade ha haft ska skall skulle kan kunde kunna får fick få \
    fått fås bör borde måste vill ville kommer kom komma kommit inte ej icke aldrig inga ingen inget \
    även också dock redan nu då när där här hur vad vilka vilken vilket vars man vi oss vår våra vårt \
    ni er hen han hon sig så sådan sådana sådant samma annan andra annat alla allt all varje vardera \
    varsin vart varannan någon något några många flera fler mer mest mycket mindre minst samtliga \
    respektive dels därmed därför därefter därtill dessutom sedan ännu fortfarande först senast enligt \
    via per cirka ca ungefär omkring drygt knappt endast bara enbart både såväl liksom medan eftersom \
    ifall huruvida trots tillsammans gemensamt olika egen egna eget ny nya nytt ger gav ge gett ges gör \
    gjort göra görs gjordes gjorts tar tog ta tagit tas togs tagits går gick gå gått finns fanns funnits \
    står stod stå sätt form del delar bland annat bl.a t.ex m.m s.k dvs osv upp ned ner in ut fram åter \
    bort ihop isär igen lång långt stor stora stort liten litet små större övrigt övriga gäller gällande \
    gälla avser avse avsett avseende bättre god goda gott bra hela hel helt ytterligare hos längs utöver
    """)

  private static let times = WordSet(
    """
    januari februari mars april maj juni juli augusti september oktober november december jan feb apr \
    aug sep sept okt nov dec våren vår vårens hösten höst höstens sommaren sommar sommarens vintern \
    vinter vinterns året år åren årets årsskiftet halvåret vt ht kvartal kvartalet termin terminen \
    terminens terminer terminsstart läsår läsåret vecka veckan veckor dag dagen dagar månad månaden \
    månader månadsskiftet tid tiden tidigare tidigast senare nästa kommande innevarande föregående slutet \
    början mitten halvårsskiftet mål perioden period jul midsommar påsk nyår semestern semestrarna \
    måndag tisdag onsdag torsdag fredag lördag söndag hittills numera idag framöver kvartalets
    """)

  private static let timeBeginnings = [
    "höstterm", "vårterm", "sommarlov", "höstlov", "sportlov", "påsklov", "jullov", "tertial",
    "skolstart", "terminsstart", "sommaruppehåll", "semesterperiod", "delår", "årsbokslut",
    "sensommar", "läsår",
  ]

  private static let status = WordSet(
    """
    planerat planerad planerade planeras planerar planerades planerats planering planeringen framåt klar \
    klart klara färdig färdigt färdiga genomförd genomfört genomförda genomförs genomföras genomföra \
    genomfördes genomförts genomför genomförande genomförandet pågår pågående pågått påbörjad påbörjat \
    påbörjats påbörjas påbörjades delvis försenad försenat försenade försenats försening utgår utgått \
    framflyttad framflyttat flyttas flyttats flyttades skjuts skjutits sköts uppskjuten uppskjutet \
    senareläggs avförts avförd avförs avser avsikt beräknas väntas förväntas återstår återstående kvar \
    kvarstår avslutad avslutat avslutats avslutas avslutades slutförd slutfört slutförts slutförs \
    slutfördes steg tänkt tänkta ämnar beslutat beslutats beslutade status ansvarig
    """)

  /// Deeds and things that any area can tell of.
  private static let genericStems = WordSet(
    SwedishText.words(
      in: """
        införa starta arbete arbeta insats åtgärd aktivitet verksamhet förvaltning nämnd kommun utveckla \
        stärka öka skapa förbättra inleda erbjuda få hålla följa uppföljning redovisa redovisning fortsätta \
        område inriktning mål resultat enhet medarbetare personal undersköterska handläggare chef projekt process behov möjlighet stöd \
        gemensam samverkan samverka kommungemensam antal andel del ansvar lägga lämna ske bedöma omfatta \
        göra ordna använda plats bilda inrätta titta se börja gälla pröva fast nuvarande särskild berörd
        """
    ).map { SwedishText.stem($0.lower) })

  /// Sorts of deeds that many plans are: what they are about stands beside them.
  private static let activityStems = WordSet(
    SwedishText.words(
      in: """
        utbildning kurs kartläggning översyn upphandling rekrytering anställning enkät inventering \
        nätverk studiebesök satsning rutin utredning utvärdering analys granskning revidering \
        föreläsning konferens seminarium träff möte besök information kampanj dialog samråd modell \
        metod material handlingsplan plan riktlinje strategi program avtal undersökning mätning \
        ombyggnad renovering upprustning byte installation köpa inköp system tjänst skola elev \
        barn lärare lokal digital
        """
    ).map { SwedishText.stem($0.lower) })
}
