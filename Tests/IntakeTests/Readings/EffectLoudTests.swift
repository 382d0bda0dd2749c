import Governance
import Testing

@testable import Intake

/// Claims in the words of many administrations; none of them stands in a sample report.
@Suite struct `An effect told` {
  static let school = [
    "Skolkört har lett till att fler pojkar väljer estetiska ämnen.",
    "Studiehandledningen har bidragit till högre betyg i historia.",
    "Elevernas läsflyt har ökat från 84 till 97 ord per minut.",
    "Tolv av sjutton hemmasittare är åter i undervisningen.",
    "Lärarna uppger att lektionerna har blivit lugnare.",
    "Skolmaten får högre omdömen än i fjol.",
    "Antalet kränkningsanmälningar sjönk med en tredjedel.",
    "Läxhjälpen har underlättat för nyanlända att hänga med.",
    "Nitton elever har klarat gymnasiebehörigheten efter lovskolan.",
    "Föräldrar beskriver att barnen nu vågar gå till skolan.",
    "Frånvaron fortsätter att minska på högstadiet.",
    "Närvaron är 93 procent, mot 89 förra läsåret.",
    "Tack vare heltidsmentorerna hinner lärarna planera tillsammans.",
    "Skolk förekommer inte längre på estetprogrammet, vilket gör att lektionerna kan börja i tid.",
    "Arbetslagen har fått en tydligare bild av vilka barn som behöver stöd.",
  ]

  static let social = [
    "Sex familjer har flyttat till eget boende sedan i våras.",
    "Brukarna upplever större trygghet på kvällarna.",
    "Avlösningen i hemmet har gett anhöriga tid att vila.",
    "Fallolyckorna på Tallgården minskade från 41 till 26.",
    "Väntetiden till familjerådgivning är tre veckor kortare än i fjol.",
    "Nio av elva deltagare har gått vidare till praktik.",
    "Kontinuiteten i hemtjänsten har förbättrats.",
    "Behovet av externa placeringar har dämpats genom jourhemmen.",
    "De nya scheman som prövas har minskat sjukfrånvaron bland undersköterskorna.",
    "Utredningstiden har halverats.",
    "En kvinna berättar att hon för första gången på flera år sover lugnt.",
    "Sjutton personer har lämnat försörjningsstödet för arbete.",
    "Medarbetarna känner sig tryggare vid hot.",
    "Antalet trycksår har gått ned från fjorton till fem.",
    "Handledningen har stärkt personalens bemötande.",
    "De boende äter numera med bättre aptit.",
  ]

  static let technical = [
    "Ombyggnaden har gjort korsningen säkrare.",
    "Elförbrukningen i ishallen är 11 procent lägre än föregående säsong.",
    "Vattenförlusterna har krympt sedan ventilerna byttes.",
    "Antalet felanmälningar om belysning gick ner från 320 till 190.",
    "Snöröjningen går snabbare med de nya turlistorna.",
    "Bytet till ledarmaturer har sänkt elkostnaden med 340 000 kronor.",
    "Medelhastigheten förbi förskolan är 29 km/tim, mot 38 före ombyggnaden.",
    "Fukten i källaren har försvunnit, vilket ger ett bättre inomhusklimat.",
    "Klotter saneras nu inom två dygn i stället för nio.",
    "Översvämningarna på Åkervägen har upphört.",
    "Den nya cykelbanan har fått fler att lämna bilen hemma.",
    "Trafikolyckorna med personskada blev färre.",
    "Körsträckorna för sopbilarna har kortats med 14 procent.",
    "Kunderna är nöjdare med felavhjälpningen än tidigare.",
    "Driftstoppen har minskat, från 22 till 9.",
  ]

  static let culture = [
    "Besöken på konsthallen har fördubblats.",
    "Sommarlovsboken har väckt läslust hos mellanstadiebarn, vilket har ökat utlåningen.",
    "Simskolan har medfört att fler sjuåringar kan simma.",
    "Fritidsgården lockar fler flickor än förra året.",
    "Biblioteket når fler småbarnsfamiljer genom bokbussen.",
    "Hyllplanen har gjort det enklare att hitta lättläst.",
    "Åtta av tio besökare tycker att lokalen känns tryggare.",
    "Skadegörelsen vid motionsspåret har avtagit.",
    "Beläggningen i sporthallarna har stigit till 81 procent.",
    "Kulturskolan deltar i fler stadsdelar, och kön till fiol är kortare.",
    "Fler unga hittar till musikverkstaden.",
    "Bokningssystemet har frigjort tid för vaktmästarna.",
  ]

  static let environment = [
    "Fosforhalten i Lillsjön har sjunkit från 38 till 27 mikrogram.",
    "Restaurangerna har fått bättre koll på sin märkning.",
    "Handläggningen av strandskydd har blivit mer enhetlig.",
    "Sökandena får besked i tid.",
    "Färre beslut överklagas än tidigare.",
    "Andelen kompletta ansökningar uppgår till 61 procent, jämfört med 48 procent i fjol.",
    "Rådgivningen har resulterat i färre brister vid återbesök.",
    "E-tjänsten har minskat antalet telefonsamtal om avlopp.",
    "Utsläppen från kommunens bilar är 18 ton lägre än 2024.",
    "Bullret vid Storgatan har dämpats.",
    "Ängarna har gynnat fjärilar.",
    "Sorteringen på återbruket har förbättrats, uppger personalen.",
  ]

  static let mixed = [
    "Under året har resandet med anropsstyrd trafik mer än dubblerats.",
    "Satsningen har slagit väl ut, och intresset är stort.",
    "Trygghetslarmen besvaras numera inom två minuter.",
    "Det nya arbetssättet underlättar planeringen för familjerna.",
    "Elevhälsan kan arbeta mer förebyggande än tidigare.",
    "Gästerna stannar längre.",
    "Stödet har fått familjer att hålla ihop.",
    "Köerna till korttidsboendet är borta.",
    "Handläggarna sparar omkring fyra timmar i veckan.",
    "Sjuktalen vänder nedåt.",
    "Antalet resor har ökat från 14 300 till 18 920 och punktligheten har stigit.",
    "De boende kommer numera ut fem dagar i stället för två.",
  ]

  static let gains = [
    "Läsprojektet på fritidshemmen har tagit fart.",
    "Vid vinterns tolv larm hölls inställelsetiden i elva.",
    "Bygglovsfrågor besvaras samma dag.",
    "Hemtjänsten håller numera tiderna.",
    "Målet för simkunnighet överträffades med fyra procentenheter.",
    "Tunnelbesiktningen har stoppat ökningen av skadorna.",
    "Impregneringen har förlängt bryggornas livslängd.",
    "Elva av tretton undersköterskor klarade vårens delkurser.",
    "Kunderna framhåller att ansökan har blivit enklare.",
    "Lärarna uppger att de samtalar oftare om betyg än före omläggningen.",
    "Grannarna berättar att torget numera används även vintertid.",
    "Bassängvattnet har legat under gränsvärdena sedan filterbytet.",
    "Företagarna menar att besluten nu är begripliga.",
    "Boende vittnar om att sällskapsdjuren skapar lugn.",
    "Genom kartläggningen får barnen nu hjälp redan under hösten.",
    "Felanmälningar åtgärdas snabbare.",
  ]

  @Test(arguments: gains + mixed + school + social + technical + culture + environment)
  func `is heard`(sample: String) {
    #expect(MarkedSample(sample).reading(.effect) != nil, "\(sample)")
  }
}
