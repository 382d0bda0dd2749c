import Governance
import Testing

@testable import Intake

/// Sentences of school, social care, streets, culture and environment, in many authors' ways.
@Suite struct `Deeds of every field` {
  @Test(arguments: [
    "Skolgården vid Almskolan har fått nya klätterställningar.",
    "Förvaltningen genomförde tre medborgardialoger under våren.",
    "Ett nytt bokningssystem infördes den 2 februari.",
    "Samtliga chefer har utbildats i systematiskt brandskyddsarbete.",
    "Avtalet med färdtjänstbolaget har sagts upp.",
    "Ledningen i Kvarngatan har bytts ut på en sträcka av 800 meter.",
    "Tre familjebehandlare anställdes i mars.",
    "Vi har tagit fram en gemensam rutin för utskrivning från sjukhus.",
    "Digitala lås är installerade i 240 bostäder.",
    "Konsthallens entré är ombyggd.",
    "Tillsynsplanen har reviderats.",
    "Hundrastgården i Norra parken är invigd.",
    "Inventeringen av enskilda avlopp avslutades i april.",
    "Två förskolor har slagits samman.",
    "En lokal överenskommelse har tecknats med regionen.",
    "Ny webbplats lanserad i februari.",
    "Uppsökande verksamhet inledd i tre stadsdelar.",
    "Föräldrautbildning hållen på två språk.",
    "Belysningsplan framtagen för centrum.",
    "Biblioteket har ordnat sagostunder på finska och arabiska.",
    "Boendestödet flyttade till nya lokaler i januari.",
    "Enheten började använda ett nytt verksamhetssystem i mars.",
    "Rektorerna har gått igenom alla åtgärdsprogram.",
    "Kommunens badplatser har provtagits varje vecka.",
    "Kulturskolan har startat två rytmikgrupper.",
    "Miljökontoret har granskat 31 restauranger.",
    "Alla gruppbostäder har besökts av en dietist.",
    "Träden längs Parkvägen har gallrats.",
    "Simundervisningen har utökats med en timme i veckan.",
    "Anställningen av en skolkurator är klar.",
    "Detaljplanen för Norra hamnen har ställts ut på samråd.",
    "Hemtjänsten har infört fast omsorgskontakt.",
    "Avfallsföreskrifterna har skrivits om.",
    "Barnens egna önskemål har samlats in genom intervjuer.",
    "En extern utredare anlitades i februari.",
    "Kursen har hållits vid fyra tillfällen.",
    "Under våren utbildades 40 medarbetare i hot och våld.",
    "Takbytet på Ekhallen är slutfört.",
    "Lokalerna på Torget har anpassats för rullstol.",
    "Fem trygghetsvandringar har ordnats tillsammans med polisen.",
  ])
  func `are told`(sample: String) {
    #expect(MarkedSample(sample).reading(.done) != nil, "\(sample)")
  }

  @Test(arguments: [
    "Andelen elever som tog examen var 74 procent.",
    "Sju deltagare har fått anställning.",
    "Frånvaron har minskat från 9 till 7 procent.",
    "Stödet har inte införts.",
    "Väntetiden var i genomsnitt tolv dagar.",
    "Lokalerna används flitigt.",
    "Brukarna möter i snitt elva medarbetare.",
    "Kommunen ansvarar för vatten och avlopp.",
    "Regionen har ändrat sina riktlinjer.",
    "Beläggningen låg på 92 procent.",
    "Upphandlingen kommer att avslutas i höst.",
    "Ett arbete med att se över taxan pågår.",
    "Föreningarna efterfrågar fler tider.",
    "Svarsfrekvensen uppgick till 61 procent.",
    "Nämnden beslutade om planen den 3 mars.",
    "Sjukfrånvaron steg under vintern.",
    "Två medarbetare har insjuknat.",
    "Personalen upplever att arbetsklimatet har blivit bättre.",
    "Eleverna trivs på fritidshemmet.",
    "Det saknas underlag för en bedömning.",
    "Antalet hushåll med bistånd är 203.",
    "Vid mätningen noterades tre värden över gränsen.",
    "Ungdomarna önskar senare öppettider.",
    "Kostnaden uppgick till 310 000 kronor.",
    "Det finns i dag nio lekplatser i tätorten.",
    "Boendet ska öppna i november.",
    "Kartläggningen är ännu inte klar.",
    "Arbetet bedrivs i nära samarbete med vårdcentralen.",
    "Avtalet löper till och med 2028.",
    "Modellen bygger på tre nivåer av stöd.",
    "En vattenläcka inträffade i maj.",
    "Leveransen har dröjt.",
    "Ansökningarna har ökat.",
    "Leverantören har aviserat höjda priser.",
    "Ärendet har återremitterats.",
    "Vid utgången av april väntade nio personer på plats.",
    "Programmet gäller till 2029.",
    "Besökarna har varit nöjda.",
    "Om medel hade funnits skulle hallen ha byggts ut.",
    "Olyckorna har blivit färre.",
  ])
  func `are not what others did, how things are or what went by itself`(sample: String) {
    #expect(MarkedSample(sample).reading(.done) == nil, "\(sample)")
  }
}
