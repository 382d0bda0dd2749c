import Governance
import Testing

@testable import Intake

/// Sentences of school, social care, streets, culture and environment, in many authors' ways.
@Suite struct `Purposes of every field` {
  @Test(arguments: [
    "Kursen syftar till att stärka personalens kunskaper.",
    "Vägen har breddats för att öka säkerheten.",
    "Syftet med lotsen är att korta vägen till stöd.",
    "Satsningen ska bidra till ökad läslust.",
    "Mottagningen har öppnats i syfte att nå unga tidigare.",
    "Ny belysning har satts upp för att göra parken tryggare.",
    "Avsikten är att avlasta cheferna.",
    "Förhoppningen är att fler söker i tid.",
    "Rutinen ska förebygga fel i läkemedelshanteringen.",
    "Tanken är att föreningarna ska dela på lokalen.",
    "Schemat ses över så att alla får sammanhängande ledighet.",
    "Reglerna är till för att skydda grundvattnet.",
    "Digitala besök väntas frigöra tid.",
    "Målet är att halvera matsvinnet.",
    "Avgiften sänks i avsikt att locka fler barn.",
    "Tjänsten inrättades med målet att samordna insatserna.",
    "Arbetssättet ska leda till snabbare beslut.",
    "Insatsen är tänkt att minska ensamheten.",
    "Mötesplatsen ska ge unga möjlighet att påverka.",
    "Kartan är ett led i att förbättra framkomligheten.",
  ])
  func `are told`(sample: String) {
    #expect(MarkedSample(sample).reading(.purpose) != nil, "\(sample)")
  }

  @Test(arguments: [
    "Tack för att ni svarade på enkäten.",
    "Det är för tidigt för att dra slutsatser.",
    "Lokalen har målats om.",
    "Frånvaron har minskat.",
    "Fler personer behövs för att bemanna kvällarna.",
    "Förvaltningen ansvarar för att planen följs.",
    "Enligt SCB:s prognos kommer antalet barn att minska.",
    "Stödet har gjort att fler når målen.",
    "Personalen har arbetat så att alla har hunnit med.",
    "Kön är lång.",
    "Avgiften är 300 kronor per termin.",
    "Biblioteket har tre filialer.",
    "Regeringen vill minska antalet nämnder.",
    "Upphandlingen avslutades i maj.",
    "Beslutet överklagades.",
    "Mötet ställdes in för att talaren var sjuk.",
    "Föreningen har tackat för stödet.",
    "Tidplanen har ändrats.",
    "Leveransen är försenad.",
    "Anmälningarna har blivit fler.",
  ])
  func `are not causes, thanks or what followed`(sample: String) {
    #expect(MarkedSample(sample).reading(.purpose) == nil, "\(sample)")
  }
}
