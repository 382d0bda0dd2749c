import Governance
import Testing

@testable import Intake

/// What is planned, hoped for, denied, put in, worse or only stated is no effect.
@Suite struct `An effect not told` {
  static let hoped = [
    "Mentorskapet ska leda till högre närvaro.",
    "Satsningen väntas ge kortare köer.",
    "Syftet är att fler barn ska våga läsa högt.",
    "Lovskolan kan på sikt bidra till bättre resultat.",
    "Målet är en lugnare miljö i matsalen.",
    "För att öka tryggheten har fältare anställts.",
    "Om försöket faller väl ut kan fler enheter få stödet.",
    "Förhoppningen är att besöken ökar.",
    "En ny rutin ska göra det lättare att anmäla fel.",
    "Enheten vill nå fler unga vuxna.",
    "Projektet syftar till tryggare skolvägar.",
    "Ombyggnaden skulle kunna ge bättre ljudmiljö.",
    "Kursen genomfördes i syfte att stärka bemötandet.",
    "Arbetet inriktas på att minska matsvinnet.",
  ]

  static let denied = [
    "Åtgärden har inte minskat frånvaron.",
    "Någon effekt på kön syns inte.",
    "Det går inte att visa att utsläppen har minskat.",
    "Huruvida tryggheten har ökat är inte utvärderat.",
    "Det är för tidigt att säga om resultaten förbättrats.",
    "Utbildningen har ännu inte gett resultat.",
    "Kampanjen har inte lett till fler besök.",
    "Om svinnet har minskat är oklart eftersom vägningen uteblev.",
  ]

  static let worse = [
    "Sjukfrånvaron har ökat från 7,1 till 8,4 procent.",
    "Väntetiden är längre än i fjol.",
    "Föräldrarna upplever att kontakten har blivit sämre.",
    "Behörigheten har sjunkit, mot 81 procent förra året.",
    "Bristen på lokaler har lett till att kursen ställts in.",
    "Materialpriset har gjort att bygget försenats.",
    "Färre elever än tidigare når målen.",
    "Underskottet har vuxit till 4,2 miljoner kronor.",
    "Kostnaden blev högre än budgeterat.",
    "Vattenläckorna blev fler, 31 mot 24 i fjol.",
    "Antalet avhopp har stigit.",
    "Beläggningen har fallit från 76 till 61 procent.",
  ]

  static let done = [
    "Teamet har förstärkts med två kuratorer.",
    "Tre lekplatser har rustats upp.",
    "Biblioteket har fått nya hyllor.",
    "En handbok har tagits fram och spridits till alla enheter.",
    "Öppettiderna har utökats med sex timmar i veckan.",
    "Under våren granskades 42 verksamheter, mot 38 i fjol.",
    "Budgeten är 14 miljoner kronor, mot 12 miljoner föregående år.",
    "Personalen har utbildats i lågaffektivt bemötande.",
    "Kommunen har anställt fler badvakter.",
    "Gångvägen har förlängts från Torget till Ån.",
    "Ett nytt larm har installerats på Ekgården.",
    "Fyra miljoner kronor har avsatts för takbyten.",
    "Rutinen har reviderats och gäller sedan mars.",
    "Lokalen är öppen från 8 till 17.",
    "Ytterligare 14 platser har inrättats på Björken.",
    "Taxan har höjts från 310 till 345 kronor.",
  ]

  static let stated = [
    "Andelen behöriga lärare är 82 procent.",
    "Antalet orosanmälningar uppgick till 412.",
    "Antalet elever har ökat från 2 310 till 2 402.",
    "I kön står 41 barn.",
    "Verksamheten omfattar nio förskolor och drygt 600 barn.",
    "Andelen nöjda brukare är 88 procent, mot målet 90.",
    "Enligt forskning ger tidiga insatser i regel bättre resultat.",
    "Läckaget är 21 procent, mot rikets 17.",
    "Arbetet fortsätter enligt plan.",
    "Vintern var mildare än normalt.",
    "Fler än 40 föreningar har sökt bidrag.",
    "Mer än hälften av taken är från 1970-talet.",
    "Prognosen är i balans.",
    "Nämnden har beslutat om fler platser i korttidsboendet.",
    "Regeringen har aviserat ökade statsbidrag.",
    "Hyresgästerna önskar bättre belysning.",
  ]

  static let notGained = [
    "Målet för simkunnighet överträffades inte.",
    "Vid vinterns tolv larm hölls inställelsetiden i sju.",
    "Förhoppningen är att projektet har tagit fart till våren.",
    "Teamet förstärktes i mars med två kuratorer.",
    "Kommunen har stoppat upphandlingen.",
    "Avtalet har förlängts till 2028.",
    "En volontär har hjälpt till att måla staketet.",
    "Kötiderna har förlängts.",
    "Plogningen ska numera hålla tiden.",
  ]

  @Test(arguments: notGained + hoped + denied + worse + done + stated)
  func `is left alone`(sample: String) {
    let found = MarkedSample(sample).reading(.effect)
    #expect(found == nil, "\(sample): \(found?.words ?? "")")
  }
}
