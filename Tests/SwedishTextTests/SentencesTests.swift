import SwedishText
import Testing

/// The divisions are marked with |.
@Suite struct `Sentences` {
  @Test(arguments: [
    "Kursen hölls i maj.| Den leddes av två lärare.",
    "Stödet gäller t.ex. elever i åk. 7 och bl.a. deras föräldrar.",
    "Enligt 10 kap. 5 § skollagen gäller planen.| Den är ny.",
    "Det rör lekplatser, parker m.m.| Arbetet fortsätter.",
    "Beslutet fattades den 17 juni 2026 § 44.| Det verkställs nu.",
    "Skolan har årskurs 7–9.| De flesta elever bor nära.",
    "Boken En lärande skola har lästs av alla.",
    "Kontakt tas vid ändrade krav Ett arbete har gjorts med rutinerna.",
    "Han frågade ”Varför?” och fick svar.| Sedan gick han.",
    "Målet är nått!| Vad händer nu?| Det vet ingen.",
    "Temat är ”Att leda.”| Det var uppskattat.",
    "Rapporten skrevs av A. Lind och publicerades.",
    "Tiden är kl. 8.30 varje dag.",
    "Kostnaden är 3,5 mnkr.| Den täcks av bidrag.",
    "Delmål 1 är klart.| 17 av 22 enheter deltar.",
    "Resultatet (se bilaga 2.) är gott.",
    "Nämnden beslutade (2026-06-17 § 44) om medel.| ”Vi är nöjda”, säger ingen.",
  ])
  func `end where a reader would stop`(sample: String) {
    let marked = sample.split(separator: "|").map { $0.trimmed }
    let expected =
      sample.contains("krav Ett")
      ? ["Kontakt tas vid ändrade krav", "Ett arbete har gjorts med rutinerna."] : marked
    #expect(sentences(in: sample.filter { $0 != "|" }) == expected)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
