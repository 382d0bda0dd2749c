import Governance
import Testing

@testable import Intake

/// Under "Genomfört" stand also figures, states and what did not come about.
@Suite struct `A place that says done` {
  @Test(arguments: [
    "Väntetiden är fyra veckor.",
    "Avtalet med regionen är inte undertecknat.",
    "Antalet hushåll med bistånd var 188 i mars.",
    "Kommunen ska enligt lagen ha en plan för krisberedskap.",
    "Deltagarna uppger att de sover bättre.",
    "Stickprovet visade att beslut saknades i tre akter.",
    "Tolv personer väntar på bostad.",
    "Lokalen används flitigt av föreningarna.",
    "Sjukfrånvaron har minskat.",
    "Kursen kan på sikt ge färre olyckor.",
  ])
  func `makes no deed of a state`(sample: String) {
    #expect(read(sample) == nil, "\(sample)")
  }

  @Test(arguments: [
    "Utbildning i brandskydd för alla vikarier", "Ny gång- och cykelbro",
    "Rutinen har skrivits om.", "Två lekplatser rustades.", "Mottagningen öppnades i mars.",
  ])
  func `is believed of a deed and of a thing`(sample: String) {
    #expect(read(sample) != nil, "\(sample)")
  }

  private func read(_ sample: String) -> Reading? {
    MarkedSample(sample).reading(.done, beside: (.done, "Genomfört"))
  }
}
