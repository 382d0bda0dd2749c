/// Verbs that change their vowel, and other irregular ones: infinitive, present, preterite, supine
/// and participle (- where there is none).
enum StrongVerbs {
  static let parts = """
    finnas finns fanns funnits -|vara är var varit -|bli blir blev blivit -|ha har hade haft -|få får fick fått -
    gå går gick gått gången|stå står stod stått -|se ser såg sett sedd|ge ger gav gett given
    giva giver gav givit given|ta tar tog tagit tagen|dra drar drog dragit dragen
    slå slår slog slagit slagen|göra gör gjorde gjort gjord|säga säger sade sagt sagd
    lägga lägger lade lagt lagd|sätta sätter satte satt satt|sitta sitter satt suttit -
    ligga ligger låg legat -|hålla håller höll hållit hållen|falla faller föll fallit fallen
    låta låter lät låtit -|komma kommer kom kommit kommen|sova sover sov sovit -
    skriva skriver skrev skrivit skriven|driva driver drev drivit driven
    stiga stiger steg stigit stigen|gripa griper grep gripit gripen|vika viker vek vikit viken
    lida lider led lidit -|provta provtar provtog provtagit provtagen|skrida skrider skred skridit skriden|redogöra redogör redogjorde redogjort redogjord|skina skiner sken skinit -|bita biter bet bitit biten
    riva river rev rivit riven|sprida sprider spred spridit spridd|strida strider stred stridit -
    bjuda bjuder bjöd bjudit bjuden|bryta bryter bröt brutit bruten|flyta flyter flöt flutit -
    skjuta skjuter sköt skjutit skjuten|sluta sluter slöt slutit sluten|ljuda ljuder ljöd ljudit -
    njuta njuter njöt njutit -|knyta knyter knöt knutit knuten|krypa kryper kröp krupit -
    binda binder band bundit bunden|finna finner fann funnit funnen|hinna hinner hann hunnit -
    vinna vinner vann vunnit vunnen|brinna brinner brann brunnit -|rinna rinner rann runnit -
    springa springer sprang sprungit -|sticka sticker stack stuckit -|dricka dricker drack druckit -
    försvinna försvinner försvann försvunnit försvunnen|sjunka sjunker sjönk sjunkit sjunken
    tvinga tvingar tvingade tvingat tvungen|bära bär bar burit buren|skära skär skar skurit skuren
    stjäla stjäl stal stulit stulen|välja väljer valde valt vald|sälja säljer sålde sålt såld
    vänja vänjer vande vant vand|dölja döljer dolde dolt dold|glädja gläder gladde glatt -
    stödja stödjer stödde stött stödd|stödja stöder stödde stött stödd|veta vet visste vetat -
    kunna kan kunde kunnat -|vilja vill ville velat -|böra bör borde bort -|äga äger ägde ägt ägd
    växa växer växte vuxit vuxen|leva lever levde levt -|heta heter hette hetat -
    besluta beslutar beslöt beslutit besluten|besluta beslutar beslutade beslutat beslutad
    bidra bidrar bidrog bidragit -|inbjuda inbjuder inbjöd inbjudit inbjuden
    trivas trivs trivdes trivts -|minnas minns mindes mints -
    hoppas hoppas hoppades hoppats -|lyckas lyckas lyckades lyckats -|synas syns syntes synts -
    andas andas andades andats -|märkas märks märktes märkts -|förevisa förevisar förevisade förevisat -
    dö dör dog dött -|äta äter åt ätit äten|gråta gråter grät gråtit -
    be ber bad bett bedd|förlora förlorar förlorade förlorat förlorad|anse anser ansåg ansett ansedd
    avse avser avsåg avsett avsedd|bryta bryter bröt brutit bruten|suga suger sög sugit sugen
    innebära innebär innebar inneburit -|medge medger medgav medgett medgiven|inse inser insåg insett -
    strypa stryper ströp strypit strypt|stryka stryker strök strukit struken
    ryta ryter röt rutit -|dyka dyker dök dykt -|hugga hugger högg huggit huggen
    """

  /// What stands before a verb and makes another verb of it.
  static let prefixes = [
    "tydlig", "synlig", "levande", "lätt",
    "in", "ut", "upp", "av", "an", "på", "till", "för", "över", "under", "med", "fram", "åter",
    "om",
    "bi", "be", "er", "miss", "kvar", "sam", "mot", "vid", "del", "genom", "fast", "fri", "ned",
    "ner",
    "bort", "hem", "efter", "före", "inne", "ute", "igång", "iordning", "klar", "färdig", "ny",
    "sär",
    "möjlig", "lag", "tids", "verk", "iakt", "hop", "ihop", "ifråga", "vidare", "sammanhäng",
    "samman",
    "mellan",
    "kring", "emot", "rang", "frist", "klar", "senare", "tidigare", "um", "å", "ut", "ur", "utom",
    "offentlig", "hand", "kart", "driv", "fort", "o", "full", "under", "språk", "slam", "drift",
  ]
}
