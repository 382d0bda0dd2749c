import Governance
import Testing

@testable import Intake

@Suite struct `A claimed effect` {
  @Test(arguments: [
    "Familjecentralen «har bidragit» till att fler föräldrar söker stöd i tid.",
    "Reglerna «har lett» till färre frågor om ansökningarna.",
    "Arkivet «har gjort» det lättare för sökande att få fram handlingar.",
    "Satsningen på fältassistenter «har gett» trygghet i centrum.",
    "Brukarnas nöjdhet «har ökat» från 78 till 84 procent.",
    "Tallrikssvinnet har gått «från 31 till 24» gram per portion.",
    "Utlåningen av e-böcker «ökade» med 12 procent.",
    "Andelen ungdomar som är aktiva «har ökat».",
    "«Färre» klagomål har inkommit på sophämtningen.",
    "Vi ser att eleverna «har blivit» tryggare i omklädningsrummen.",
    "Personer med funktionsnedsättning «har genom råden fått» ett större inflytande.",
    "Sammantaget «har detta förbättrat» förmågan att agera tidigt.",
    "Biblioteket «har fått» fler besökare.",
  ])
  func `rests on the words that tell of a change`(sample: String) {
    let sample = MarkedSample(sample)
    #expect(sample.reading(.effect)?.words == sample.words, "\(sample.text)")
  }

  @Test(arguments: [
    "Insatsen har inte gett någon effekt.",
    "Effekten av insatsen ska följas upp.",
    "Det går inte att avgöra om kön kortas.",
    "Arbetet ska leda till kortare väntetider.",
    "Antalet anmälningar har ökat.",
    "Elevernas nöjdhet har sjunkit från 68 till 61 procent.",
    "Kostnaderna för externa placeringar har ökat.",
    "Budgeten har ökat med två miljoner kronor.",
    "Renoveringen har blivit dyrare än beräknat.",
    "Nästa steg är en förnyelseplan.",
    "Om försöket leder till kortare köer kan det utökas.",
    "Beslut har fattats om satsningar samt fördjupade samtal.",
    "Fritidsbanken har fått längre öppettider.",
    "Tryckreglering ger i regel utslag först efter ett par år.",
  ])
  func `is quiet where nothing good followed, or nothing yet`(sample: String) {
    #expect(MarkedSample(sample).reading(.effect) == nil, "\(sample)")
  }

  static let grounds: [(String, Effect.Ground)] = [
    ("Nöjdheten har ökat från 78 till 84 procent.", .measured),
    ("Svinnet har minskat med 12 procent.", .measured),
    ("Insatsen har lett till att elva deltagare fått arbete.", .counted),
    ("Lärarna uppger att mallen har gett bättre överblick.", .judgement),
    ("Mallen har gett bättre överblick.", .none),
    ("Svaren ges inom elva dagar, mot tidigare sexton.", .measured),
    ("Nio av elva deltagare har gått vidare till praktik.", .counted),
    ("De boende upplever större trygghet.", .judgement),
    ("Föreläsningen besöktes av 140 personer och har ökat medvetenheten.", .none),
    ("I årskurs 6 har två lärare gett lugnare lektioner.", .none),
  ]

  @Test(arguments: grounds)
  func `stands on a measure, a count, a judgement or nothing`(
    sample: String, ground: Effect.Ground
  ) {
    #expect(MarkedSample(sample).reading(.effect)?.effect?.ground == ground, "\(sample)")
  }

  static let steps: [(String, Effect.Step)] = [
    ("Kursen har gett ökad kunskap om rutinen.", .changedKnowledge),
    ("Mallen har gett ett mer enhetligt arbetssätt.", .changedPractice),
    ("Råden har stärkt de äldres inflytande.", .difference),
    ("Insatsen har lett till att familjen nåtts.", .reachedPeople),
  ]

  @Test(arguments: steps)
  func `reaches so far`(sample: String, step: Effect.Step) {
    #expect(MarkedSample(sample).reading(.effect)?.effect?.step == step, "\(sample)")
  }
}
