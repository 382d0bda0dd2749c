import Governance
import Testing

@testable import Intake

@Suite struct `A shortfall` {
  @Test(arguments: [
    "Hemtjänsten «når inte» målet om personalkontinuitet.",
    "Kartläggningen är «ännu inte» klar.",
    "Det «saknas» behöriga lärare i matematik.",
    "Elevernas nöjdhet «har sjunkit» från 68 till 61 procent.",
    "Kostnaderna för externa placeringar «har ökat».",
    "Frånvaron i högstadiet «är hög».",
    "Årets prognos visar ett «underskott» på fyra miljoner kronor.",
    "Granskningen visade inga fel, även om andelen är «fortsatt hög».",
    "Upphandlingen «skulle ha avslutats» före midsommar.",
    "Utläckaget uppgick till «24 procent, mot 22» i fjol.",
    "«Inget av de tre målen har uppnåtts».",
    "Taket på ishallen «läcker».",
    "Bussen kom «för sent» vid ett antal tillfällen.",
  ])
  func `rests on the words of bad news`(sample: String) {
    let sample = MarkedSample(sample)
    #expect(sample.reading(.shortfall)?.words == sample.words, "\(sample.text)")
  }

  @Test(arguments: [
    "Inga avvikelser noterades vid brandtillsynen.",
    "Frånvaron har minskat.",
    "Bristerna har åtgärdats.",
    "Rutinen ska förebygga förseningar.",
    "Området är nytt och kan ännu inte bedömas.",
    "Eftersläpningen på gator och gångbanor krymper.",
    "Satsningen stöttar elever som riskerar problem.",
    "Antalet anmälningar har ökat.",
    "Det är oklart om bristen kvarstår.",
    "Materialet finns på webben.",
  ])
  func `is quiet where it is denied, mended, prevented or asked for`(sample: String) {
    #expect(MarkedSample(sample).reading(.shortfall) == nil, "\(sample)")
  }

  @Test func `is told by a status beside`() {
    let sample = MarkedSample("Cykelkarta för mellanstadiet")
    #expect(sample.reading(.shortfall, beside: (.late, "Försenad"))?.words == "Försenad")
    #expect(sample.reading(.shortfall, beside: (.done, "Klar")) == nil)
  }
}
