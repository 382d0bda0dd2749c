import Governance
import Testing

@testable import Intake

@Suite struct `A decision told of` {
  @Test(arguments: [
    "Taxan ändrades enligt «KF 2025-11-26 § 210».",
    "«Nämnden beslutade» i mars att se över taxan.",
    "Arbetet följer «kommunfullmäktiges beslut» om nya badplatser.",
  ])
  func `rests on its citation or on the body that took it`(sample: String) {
    let sample = MarkedSample(sample)
    #expect(sample.reading(.decision)?.words == sample.words, "\(sample.text)")
  }

  @Test(arguments: [
    "Förvaltningen redovisar den inriktning som nämnden har antagit.",
    "Rutinen fastställdes den 3 juni av ledningsgruppen.",
    "Skyldigheten följer av 6 § lagen om allmänna vattentjänster.",
  ])
  func `is quiet about statutes and about what the administration decides`(sample: String) {
    #expect(MarkedSample(sample).reading(.decision) == nil, "\(sample)")
  }
}
