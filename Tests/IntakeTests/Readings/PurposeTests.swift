import Governance
import Testing

@testable import Intake

@Suite struct `A purpose` {
  @Test(arguments: [
    "Rutinen «syftar till» att förkorta tiden.",
    "Samtal förs «i syfte att» fånga upp varför medarbetare slutar.",
    "Mallen har införts «för att frigöra» tid.",
    "Den «ska bidra» till ett jämnare tryck.",
    "Tågordningen «väntas korta» handläggningstiderna.",
    "«Målsättningen är att» minska andelen timanställda.",
    "Sofforna «är tänkta att» göra det lättare för äldre.",
    "Den «avser jämna» ut skillnader mellan enheter.",
    "Ett «annat syfte att» minska mängden dokumentation.",
  ])
  func `rests on the words that name it`(sample: String) {
    let sample = MarkedSample(sample)
    #expect(sample.reading(.purpose)?.words == sample.words, "\(sample.text)")
  }

  @Test(arguments: [
    "Eleven ska skyndsamt ges stöd enligt 3 kap. 5 § skollagen.",
    "Biblioteket behöver personal för att göra nytta.",
    "Det är för tidigt att säga något om resultatet.",
    "Intresset för att använda digitala lösningar varierar.",
    "Förvaltningen ska ta fram en plan.",
    "Kön har minskat.",
  ])
  func `is quiet where nothing is meant to follow`(sample: String) {
    #expect(MarkedSample(sample).reading(.purpose) == nil, "\(sample)")
  }
}
