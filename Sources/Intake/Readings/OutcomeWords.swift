import SwedishText

/// Phrases of what became of people, and of effects that are named.
enum OutcomeWords {
  /// With those for whom the service is as their subject.
  static let lived = Phrasebook<Bool>(
    [
      "fått ~2 anställning|arbete|jobb|praktik|praktikplats|bostad|lägenhet|egenförsörjning|sysselsättning|kontrakt",
      "fick ~4 anställning|arbete|jobb|praktikplats|bostad|lägenhet|sysselsättning",
      "gått|gick|återgått|återgick|återvänt|återvände|kommit ~3 till|i ~3 *studier|skolan|arbete|arbetet|undervisningen|studierna|egenförsörjning|självförsörjning|anställning|klass|klassrummet|egen|eget",
      "kunnat|kunde ~3 flytta|bo|återgå|återvända|återförenas|lämna|avsluta|sluta",
      "flyttat|flyttade ~2 hem|till egen|eget",
      "lärt|lärde sig", "slutat|slutade ~2 röka|att|snusa",
      "är|varit ~1 åter|tillbaka|hemma|självförsörjande|drogfria|drogfri|skuldfria|skuldfri|anställda",
      "klarar|deltar|använder|läser|äter|sover|cyklar|går|reser|sorterar|lånar|söker|tränar|bor|når|kommer|deltog|ringer|åker ~1 nu|numera|idag|självständigt|självständigare",
      "nu|numera ~2 klarar|deltar|använder|läser|äter|sover|cyklar|reser|sorterar|tränar|vågar|hittar|lånar|når|slipper",
      "gått|gick|går ~1 vidare ~1 till|i", "hinner|orkar", "vet ~1 vart|vem|hur|var|när",
      "hittar ~1 lättare|rätt|tillbaka|fram",
      "känner igen", "behöver|måste ~1 bara",
      "får|fått|fick ~3 plats|besked|svar|hjälp|stöd|beslut|vård ~1 inom|direkt|redan|samma",
      "samarbetar|samverkar|planerar|deltar|läser|tränar|umgås|rör ~2 mer|oftare|tätare",
      "ringer|söker|kommer|hamnar|sjukskrivs|avbryter ~1 mer sällan",
      "hittar|hittat ~2 i dag|idag|nu|till|dit|hit",
      "vågar|vågat|slipper|sluppit", "tagit|tog examen|körkort|steget",
      "lämnat|lämnade ~2 försörjningsstöd|ekonomiskt|biståndet|försörjningsstödet|kriminaliteten|missbruket",
      "nått|nådde|uppnått|uppnådde|klarat|klarade ~4 *behörighet*|godkänt|godkända|målen|målet|betyg|kunskapskraven|betygskriterierna",
      "klarat|klarade|fullföljt|fullföljde ~3 *kurs|*kurser|*kursen|*kurserna|*provet|*proven|examen",
      "kommit i ~2 arbete|sysselsättning|studier|gång",
      "blivit ~2 självförsörjande|drogfria|anställda|behöriga|godkända|simkunniga|självständiga",
      "stannar|cyklar|läser|går|rör|äter|sover|deltar|kommer|lånar|reser|lämnar|rör|umgås ~2 mer|längre|oftare|bättre|mindre",
      "börjat ~2 studera|arbeta|träna|läsa|cykla|gå|jobba|komma|använda|plugga",
      "får|fått|fick|når|nås|svaras ~6 i tid", "i|inom rätt tid",
      "får|fått|fick ~2 beröm|lovord|höga|goda betyg|omdömen|*",
    ].filter { !$0.hasSuffix("|*") }, as: true)

  /// `false` where one may doubt that something followed.
  static let said = Phrasebook<Bool>([
    ("haft ~3 effekt|påverkan|betydelse|genomslag", true), ("effekt ~2 av ~6 är|syns", true),
    ("en|ett ~3 effekt|resultat|följd ~6 är|var|blev", true),
    ("som|en effekt|följd|resultat av", true),
    ("till följd av ~2 insats*|arbetet|satsning*", false),
    ("positiv|positiva|god|goda effekt*", true), ("tack vare", true),
    ("får|fått|fick ~2 beröm|lovord", true), ("höga|goda|bättre|fina omdömen|betyg", false),
    ("märks|syns ~3 framsteg|förbättring|förbättringar|resultat", true),
    ("går|gått ~1 fortare|snabbare|smidigare|lättare|bättre", true),
    ("håller ~1 nu måttet", false), ("har ~3 utvecklats ~3 positivt", true),
    ("nått|nådde ~1 fler|arbete|egen", true), ("når ~1 fler", true),
    (
      "fler ~3 väljer|använder|deltar|besöker|nyttjar|klarar|når|läser|cyklar|återvinner|sorterar|hittar|söker|vågar|går|får|tar|lånar|kommer|känner|orkar|äter|stannar|trivs|fullföljer",
      true
    ),
    ("fler ~2 fått ~1 möjlighet|tillgång|plats|stöd|hjälp", true),
    ("gått ~1 vidare ~1 till", true), ("lockar|lockat|lockade|samlar|samlat ~1 fler", true),
    (
      "fler ~2 än ~2 i|förra|tidigare|under|föregående|våras|höstas|fjol ~3 får|når|deltar|har|klarar|tar|söker",
      true
    ),
    ("; tidigare|förut|förr tog|var|låg|fick|krävdes|gick|dröjde|behövdes", false),
    ("är|förblir|varit|blivit ~1 stabil|stabilt|stabila", false),
    ("fungerar|fungerat ~1 väl|bra|smidigt|tillfredsställande|utmärkt|friktionsfritt|nu", false),
    ("fungerar ,|.|och|men", false),
    ("läcker|behöver|krävs|finns|förekommer|händer|väntar ~1 inte längre", true),
    ("slagit|slog|fallit|föll ~2 väl|bra ut", true), ("burit frukt", true),
    ("gör|gjort|gjorde ~2 skillnad", true), ("ger|gett|gav ~1 utdelning|resultat|effekt", true),
    ("en ~2 förbättring med|från|på|jämfört", true),
    (
      "sparar|sparat|sparade|sparas|sparats ~4 tid|timmar|kronor|tkr|mnkr|arbetstid|energi|vatten|minuter|veckor",
      true
    ),
    ("nu|numera|idag|dag inom|på ~2 *dagar|*timmar|minuter|dygn|veckor|*timme|vecka", false),
    ("vänt|vände|vänder ~1 nedåt|uppåt|neråt", true),
    ("ligger|är ~1 nu ~1 under|inom ~2 *värdet|*värdena|0|1*|2*|3*|4*|5*|6*|7*|8*|9*", false),
    ("härigenom|därigenom ~1 är|får|når|har|blir|slipper|nås|ges|uppnås", true),
    ("därmed ~1 får|slipper|når|hinner|klarar|undviks|sparas", false),
  ])

  static let people = StemList(
    """
    elev barn ungdom unga deltagar brukar klient invånar medborgar besökar boende kund patient
    anhörig omsorgstagar föräldrar vårdnadshavar hushåll familj resenär studerande flicka pojke
    flickan pojken flickor pojkar kvinna kvinnor man män äldre person personer nyanlända sökande
    förening företag låntagar publik tonåring tonåringar anhöriga ungdomarna deltagarna band
    kollegor kollega medarbetar undersköterskor lärar pedagog chefer enskilde enskilda make maka
    elever eleven elevern barnen barns ungas kassör förälder tjejer killar tjejerna killarna bilist
    fotgängar trafikant bybor grannar grannarna näringsidkar företagar kunder kunderna tränar ledarna
    ungdoms arbetsgivar medlem nybörjar turist publiken lyssnar läsar kollegorna seniorer personal
    personalen handläggar sjuksköterskor arbetslag arbetslagen cheferna enhetschef rektorerna
    vikarier vikarierna sekreterar driftpersonal driftpersonalen socialsekreterar chaufför nattpersonal assistenter
    bibliotekarier badvakter skötar fritidsledar kuratorerna rektorer kommunbor
    pensionär hyresgäst gäst cyklist gående småbarnsförälder mammor pappor ensamkommande fastighetsägar
    verksamhetsutövar livsmedelsföretagar praktikant stipendiat patienter hyresgäst villaägar odlar
    lantbrukar båtägar hundägar trafikanter volontär studiehandledar
    """)

  /// Whose work it is: that a curator got employed is a deed.
  static let staff: WordSet = [
    "kurator", "kuratorer", "samordnare", "socialsekreterare", "handläggare", "inspektör",
    "inspektörer", "vikarier", "tjänst", "tjänster", "tjänsten", "speciallärare", "bibliotekarie",
    "specialpedagog", "rektor", "rektorn", "chef", "enhetschef", "bemanningen", "projektledare",
    "arbetet", "planen", "projektet", "ärendet", "utredningen",
  ]
}
