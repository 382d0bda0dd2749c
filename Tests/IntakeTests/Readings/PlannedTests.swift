import Governance
import Testing

@testable import Intake

@Suite struct `What is planned` {
  @Test(arguments: [
    "Ett åtgärdsprogram för utemiljöer «ska tas» fram.",
    "Under hösten «kommer samtliga medarbetare inom hemtjänsten att erbjudas» utbildning.",
    "Tio nya papperskorgar «kommer att placeras» ut i centrum.",
    "Förvaltningen «avser att upphandla» ett nytt verksamhetssystem.",
    "Skolskjutsarna följs upp på nytt «i oktober».",
    "Sex lägenheter tas i bruk «våren 2027».",
    "Ett nytt lån av konst införs «från och med september».",
    "Resultatet «kommer att redovisas» för nämnden.",
    "Arbetet pågår och «beräknas vara» klart i maj.",
    "Insatser «planeras» även på de övriga enheterna.",
    "«Nästa steg är» att pröva modellen på fler skolor.",
  ])
  func `rests on what points ahead`(sample: String) {
    let sample = MarkedSample(sample)
    #expect(sample.reading(.planned)?.words == sample.words, "\(sample.text)")
  }

  @Test(arguments: [
    "Enligt skollagen ska eleverna ges tillgång till elevhälsa.",
    "Rektor ska enligt 7 kap. 19 a § skollagen se till att frånvaron utreds.",
    "Länsstyrelsen planerar att uppdatera sina kartor.",
    "Riksförbundet avser att ändra reglerna för stödet.",
    "Felanmälan har flyttats för att ärendena ska nå rätt arbetslag.",
    "Tanken är att pollinatörer ska hitta föda hela sommaren.",
    "Vi följer utredningen (SOU 2025:26) om tid för undervisning.",
    "Den avser jämna ut skillnader mellan enheter.",
    "Samtal har förts om hur verksamheten ska organiseras.",
    "Boken kostar 120 kronor, mot 110 i april.",
    "Avtalet löper till och med juni 2027.",
    "Enkäten besvarades i mars av 204 elever.",
    "Till detta kommer att fyra skolor saknar bibliotekarie.",
    "Miljötillsynen omfattade 210 objekt, vilket är 30 färre än planerat.",
    "Arbetet fortsätter enligt plan.",
  ])
  func `is quiet about duties, hopes, others and the past`(sample: String) {
    #expect(MarkedSample(sample).reading(.planned) == nil, "\(sample)")
  }

  @Test func `is told by a status beside, unless the sentence tells of a deed`() {
    let planned = (status: Clue.Status.planned, words: "kursivt")
    #expect(MarkedSample("Utbyte av armaturer").reading(.planned, beside: planned) != nil)
    #expect(MarkedSample("Fasta arbetslag").reading(.planned, beside: (.late, "Försenad")) != nil)
    let deed = MarkedSample("Armaturerna har bytts ut.")
    #expect(deed.reading(.planned, beside: planned) == nil)
  }
}
