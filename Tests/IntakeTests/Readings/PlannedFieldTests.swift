import Governance
import Testing

@testable import Intake

/// Sentences of school, social care, streets, culture and environment, in many authors' ways.
@Suite struct `Plans of every field` {
  @Test(arguments: [
    "Ombyggnaden av köket startar i augusti 2026.",
    "Under hösten ska alla förskolor få utbildning i brandskydd.",
    "Förvaltningen kommer att se över avgifterna.",
    "En ny upphandling planeras till våren 2027.",
    "Nästa steg är att rekrytera en projektledare.",
    "Förvaltningen avser att teckna avtal med två föreningar.",
    "Två nya grupper beräknas starta efter årsskiftet.",
    "Enkäten upprepas i november.",
    "Vi tänker prova självscanning på filialen.",
    "Resterande skolor ansluts under hösten.",
    "Inventeringen skjuts till nästa år.",
    "Återstår att montera skyltarna.",
    "Taxan ska indexeras från och med 2027.",
    "Ett samråd hålls i oktober.",
    "Planen är att öppna dagverksamheten även på lördagar.",
    "Ledningarna i Sjöstaden förnyas under 2027.",
    "Handläggarna kommer under hösten att utbildas i barnrätt.",
    "Arbetsgruppen återkommer i delårsrapporten med ett förslag.",
    "Införandet flyttas till januari 2027.",
    "Boendet väntas öppna i december.",
    "Under nästa läsår införs en gemensam betygskonferens.",
    "Gångvägen ska asfalteras före midsommar.",
    "Trygghetslarmen byts ut senast i november.",
    "En ny tillsynsplan ska tas fram.",
    "Musikskolan flyttar till Folkets hus i januari 2027.",
    "Avtalet ska följas upp i höst.",
    "Utställningen öppnar den 12 september.",
    "Kommunen kommer att ansluta sig till nätverket.",
    "Enheten har för avsikt att pröva gruppsamtal.",
    "Dialogmöten är inplanerade till september.",
  ])
  func `are told`(sample: String) {
    #expect(MarkedSample(sample).reading(.planned) != nil, "\(sample)")
  }

  @Test(arguments: [
    "Skolan ligger i kommunens norra del.",
    "Regeringen kommer att skärpa kraven.",
    "Enligt Boverkets prognos kommer byggandet att minska.",
    "Kommunen ska enligt 2 kap. 5 § skollagen erbjuda plats.",
    "Biblioteket har öppet varje dag.",
    "Mötena hölls i september 2025.",
    "Lekplatsen har rustats upp.",
    "Tidigare planerades en utbyggnad.",
    "Insatserna syftar till att fler ska nå målen.",
    "Arbetet pågår.",
    "Det går ännu inte att säga om stödet ska behållas.",
    "Två enheter skulle ha slagits samman.",
    "Anslaget motsvarar två procent av budgeten.",
    "Öppettiderna är desamma som i fjol.",
    "I april fanns 40 inskrivna.",
    "Avgiften tas inte ut av barn.",
    "Besöken har blivit fler.",
    "Uppdraget regleras i reglementet.",
    "Alla elever har rätt till stöd.",
    "Personalen arbetar i två lag.",
    "Nu kommer tio personer per träff, att jämföra med fyra i fjol.",
    "Trädgården är populär bland besökarna.",
    "Länsstyrelsen ska besluta om bidraget.",
    "Utredningen har inte påbörjats.",
    "Avtalet gäller till och med 2028.",
    "Beslutet togs den 4 mars 2026.",
    "Boendet har 24 platser.",
    "Ärendena handläggs i turordning.",
    "Föräldrarna kan välja mellan tre tider.",
    "Modellen används i flera kommuner.",
  ])
  func `are not what stands, what was or what others mean to do`(sample: String) {
    #expect(MarkedSample(sample).reading(.planned) == nil, "\(sample)")
  }
}
