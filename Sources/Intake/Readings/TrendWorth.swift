/// Of what it is good, bad or neither to have more.
enum TrendWorth {
  static func isBad(_ word: String) -> Bool {
    if isQueue(word) { return true }
    guard let bad = bad.last(in: word), !goodThough.holds(word) else { return false }
    // "utrymningssäkerhet", "kunskapsbrist": what the compound ends in tells.
    guard let good = good.last(in: word) else { return true }
    return (good.end, good.length) <= (bad.end, bad.length)
  }

  /// "tomtkön", "telefonköerna": the stem is too short to be sought inside a word.
  private static func isQueue(_ word: String) -> Bool {
    word.utf8.count > 6 && ["kön", "köer", "köerna"].contains { word.hasSuffix($0) }
  }

  static func isGood(_ word: String) -> Bool { good.holds(word) && !isBad(word) }
  static func isNeutral(_ word: String) -> Bool { neutral.holds(word) }

  /// Holds a bad word, and is good to have more of.
  private static let goodThough = StemList(
    """
    skadefri beroendevård beroendemottag beroendeenhet varningssystem avstängningsventil felfri klagomålshantering avvikelsehantering olycksfri missbruksvård skuldrådgivning
    läshastighet överföringshastighet brandskydd fallprevention våldsprevention köfri avbrottsfri stressfri bullerfri konfliktfri
    """)

  private static let bad = StemList(
    people + " " + time + " " + environment + " " + money + " " + upkeep)

  private static let people = """
    frånvaro sjukfrånvaro sjuktal klagomål olyck tillbud skada skador kränkning missnöj vakans
    personalomsättning omsättning avvikelse felaktig belastning stress hot hotfulla våld otrygg
    avhopp avhoppen bortfall studieavbrott inhyrd timanställ vräkning hemlös utanförskap missbruk
    konflikt brott sjukfall fallolyck fallskador återfall arbetslös ensamhet isolering vakant
    övertid svårighet tvist nekade obehörig avslag sjukskriv avhysning trängsel oron oro ångest
    ohälsa mobbning skolk incident bråken bråk ordningsstörning tvångsåtgärd begränsningsåtgärd
    trycksår undernäring nattfasta vårdskada vårdskador återinläggning läkemedelsfel felmedicin
    placering placerats placerade försörjningsstöd bidragsberoende biståndsmottagare skuldsatt
    underkänd utagerande rymning överbeläggning utskrivningsklara smitta infektion karies övervikt
    rökning rökare snus alkohol narkotika nedstämd oroliga stökig störning uppsägning
    """

  private static let time = """
    kö köer kön köerna köat kötid väntetid väntetiden väntan handläggningstid svarstid ledtid
    restid insatstid ställtid genomloppstid utredningstid åtgärdstid avbrottstid försening sen sena
    eftersläp dokumentationsbörd administrati administration komplettering kompletteringar
    ofullständig dubbelarbete dubbeldokumentation pappersarbete omtag utryckning svårare
    förseningar uteblivna missade hastighet medelhastighet medelfart farten fortkörning påminnelse
    """

  private static let environment = """
    förlust stölder svinn matsvinn tallrikssvinn läckage utläckage energianvändning elanvändning
    energiförbrukning elförbrukning vattenförbrukning värmeanvändning förbrukning utsläpp avbrott
    brist brister restavfall hushållsavfall grovavfall nedskräpning skräp klotter reklamation
    driftstopp inbrott skadegörelse stöld läck dricksvattenläck skuld underhållsskuld buller
    översvämning kassation obehörig potthål bräddning köpt fuktskada vattenskada halka intrång
    falsklarm larmen koldioxid växthusgas fosfor kväve övergödning kemikalie bekämpningsmedel
    partikelhalt kvävedioxid radon drivmedel bensin diesel körsträcka plastpåsar engångs matspill
    föroren nedsmutsning lukt bilkörning biltrafik genomfartstrafik akuta fel felet felen
    felanmälning
    """

  private static let money = """
    kostnad vikariekostnad underskott dyra dyrare utgift skulder obetald kravärende överklag
    straffavgift vite merkostnad svinnet
    """

  private static let upkeep = """
    halten halter halterna kränkande bullret
    arbetsbelastning avstängning brand bränder delningstal droger fallskada felmedicinering
    tröskel ärendebalans ensamarbete kloranvänd inhyrning hyrpersonal tomkörning vikariebehov
    driftsstopp trafikstopp stoppen restlist felparker tidsåtgång fallrisk risken hinder hindren
    anmärkning lukten farten fart felsorter felparker missas glapp skillnad skärmtid synpunkter avfallsmängd börda bördan bördor sårbarhet motstånd
    ojämlik missförstånd dubbelregistrering sjukdag stödbehov klyftan klyftor gapet trycket
    påtryckning söktryck vattenstånd omsättningshastighet utslitning skadefall läckor läckan
    fetma fosforhalt halt haveri indragen korttidsfrånvaro kränkt kundförlust kvävehalt
    långtidsarbetslös långtidsfrånvaro medelkostnad nedtagning ogiltig olycka otjänlig outhyrd
    rån råttor självmord suicid tomgång kränkande halten halter halterna
    energiåtgång elåtgång vattenåtgång överskrid köbildning odebiter felutbetal felbetal feldebiter
    felsorter tillskottsvatten inläckage igensättning vandalism slitage oegentlig överträdelse
    felparkering stillestånd dröjsmål väntelista väntande utmattning trakasseri diskriminer rasism
    avsteg varning omprov avstängning vårddygn institutionsplac beroende personalbyte mertid
    konsultköp bemanningsföretag avbokning ombokning omplacering nedläggning klottret
    inkasso betalningsanmärk larmutryck jourplacering akutboende stöket oreda oordning vakansgrad
    tomställ osämja otrivsel hotet skadefrekvens driftavbrott elavbrott vattenavbrott
    """

  private static let good = StemList(feelings + " " + learning + " " + use + " " + surroundings)

  private static let feelings = """
    nöjd trygg trivsel välmående hälsa förtroende tilltro engagemang motivation delaktig inflytande
    självbestämmande självständig medvetenhet arbetsglädje stolthet aptit matglädje sömn sömnen
    samsyn samstämmig tydlighet enhetlig öppenhet lyhörd jämlik jämställd läslust studielust
    yrkesstolthet arbetslust förmåga arbetsmiljö ljudmiljö bemötande framgång gensvaret
    självförtroende självkänsla koncentration gemenskap trivs förutsägbar arbetsro livskvalitet
    omdöme omdömen betyg betyget nöjdhet matlust livsglädje ork glädje tillit
    """

  private static let learning = """
    närvaro behör legitimerad måluppfyll resultat merit kunskap kompetens studiero likvärdig
    läslust läsning läsförmåga läsförståelse läsflyt ordförråd examen genomströmning godkända
    behörighet insikt förståelse kännedom utbildad klarar uppnår når språkutveckling svarsfrekvens
    kvalitet kvaliteten simkunnig gymnasiebehör
    """

  private static let use = """
    besök besöken besökare utlån utlåning lån lånen kvällslån barnbokslån e-boklån låntagare
    deltag deltog medlem cyklist cykling cykla resande kollektivres bokningar uthyrning publik
    beläggning tillgänglig kontinuitet samverkan samarbete anställningsbar självförsörj sysselsatt
    sysselsättning egenförsörj rörelse fysisk aktivitet föreningsaktiv användare utevistelse
    utomhus punktlighet frisknärvaro kompletta nyanmälning återbesök nyttjande följare
    """

  private static let surroundings = """
    återvinning sortering utsortering utsorterat återbruk framkomlighet säkerhet solel fossilfri
    ekologisk biologisk mångfald artrik pollinat vildbin siktdjup syrehalt bredband täckningsgrad
    avtalstrohet genomförda välskött godtagbar rättssäker effektivitet produktivitet
    anslutning badbesök boendekontinuitet bokbestånd deltagande examensgrad framsteg gensvar
    intresse legitimation lånade nybyggnation personalkontinuitet sökande täckning uppslutning
    utbud utnyttjande vaccination öppethållande
    enighet reningsgrad täckningsgrad bokningsgrad nyttjandegrad användningsgrad utnyttjandegrad
    index förnyelsetakt utbyggnadstakt underhållstakt takten nöjdindex besöksfrekvens
    trygghetsindex svarsandel besöksantal egenvård trädtäckning
    tillgång servicegrad fyllnadsgrad beläggningsgrad leveranssäker driftsäker framförhållning
    livslängd brukstid cykeltrafik gångtrafik närproducera grönyta laddpunkt matavfallsinsamling fiberanslut krontäckning
    """

  private static let neutral = StemList(
    """
    anmälning orosanmälning ärende ansökning ansökningar barn elevantal elever invånare hushåll
    volym befolkning barnantal invånarantal folkmängd barnkull elevunderlag barnunderlag behov efterfrågan anslag budget intäkt avgift taxa pris ränta hyra anställda
    årsarbetare kronor mnkr tkr miljoner anmälda beslut tillsyn inspektion kontroller platser
    grupper nederbörd temperatur utredning utredningar förhandsbesked bygglov
    """)
}
