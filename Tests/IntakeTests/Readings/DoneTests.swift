import Governance
import Testing

@testable import Intake

@Suite struct `What was done` {
  @Test(arguments: [
    "Lekplatsen vid Björkparken «har rustats» och försetts med nya gungor.",
    "Kulturskolans nya filial «invigdes» den 3 mars och har i dag 56 elever.",
    "Under perioden «har 34 deltagare påbörjat» en arbetsmarknadsinsats.",
    "Upphandlingen av ny entreprenör för vinterväghållning «är avslutad».",
    "Vid årsskiftet «tog» kommunen över driften av ishallen.",
    "Biblioteket «har fått» en ny barnavdelning.",
    "Matråd med elever «har kommit» igång på flera skolor.",
    "Två handläggare «arbetar» sedan den 1 mars med varje utredning.",
    "Enheten «har förstärkts» med två tjänster.",
    "Bristerna som påtalades vid tillsynen «har åtgärdats».",
    "Vi «har tillsammans med näringslivskontoret tagit» fram en handlingsplan.",
    "Avfallstaxan «höjdes» den 1 januari.",
  ])
  func `rests on a verb of a deed`(sample: String) {
    let sample = MarkedSample(sample)
    #expect(sample.reading(.done)?.words == sample.words, "\(sample.text)")
  }

  @Test(arguments: [
    "Nämnden antog planen den 12 mars.",
    "Regeringen har aviserat skärpta krav på dricksvatten.",
    "De brunnar som inspekterats är utan anmärkning.",
    "Matsvinnet var 31 gram när vägningen inleddes.",
    "Planen bygger på de önskemål som skolorna har lämnat.",
    "Det går inte att avgöra om stödet har haft någon betydelse.",
    "Två avdelningar som skulle ha stängts är fortfarande öppna.",
    "Utredningen har inte påbörjats.",
    "Inga nya avtal har tecknats.",
    "Flera föräldrar har hört av sig om busstiderna.",
    "Kommunen är i kontakt med leverantören vid eventuellt förändrade krav.",
    "Verksamheten har ett ökat fokus på uppföljning.",
    "Nästa steg är att upphandla entreprenaden.",
    "Köerna till piano har minskat.",
    "Därefter beskrivs vad som har gjorts och vad det har lett till.",
    "Gräset klipps en gång i veckan.",
  ])
  func `is quiet about others, circumstances and what was not done`(sample: String) {
    #expect(MarkedSample(sample).reading(.done) == nil, "\(sample)")
  }

  @Test func `is told by a status beside`() {
    let sample = MarkedSample("Boenderåd bildas på gruppbostäderna")
    #expect(
      sample.reading(.done, beside: (.done, "Genomförd"), inTable: true)?.words == "Genomförd")
    #expect(sample.reading(.done, beside: (.partly, "Delvis genomförd"), inTable: true) != nil)
    #expect(sample.reading(.done, beside: (.planned, "Planerad")) == nil)
    #expect(sample.reading(.done, beside: (.dropped, "Utgår")) == nil)
  }
}
