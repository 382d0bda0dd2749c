import SwedishText
import Testing

/// The cuts are marked with |.
@Suite struct `Stretches of a sentence` {
  @Test(arguments: [
    "Hastigheten har sjunkit |, och belysningen har byggts ut.",
    "Parken har rustats upp |samtidigt som lekplatsen har flyttats.",
    "Kön är kortare |och personalen stannar.",
    "Skolor och förskolor har fått nya kök.",
    "Lugnet i salarna.",
  ])
  func `hold a verb each`(sample: String) {
    let text = sample.filter { $0 != "|" }
    let words = words(in: text)
    let stretches = verbStretches(in: words).map { printed($0, of: words, in: text) }
    let marked = sample.split(separator: "|").map { part in
      String(part.last == " " ? part.dropLast() : part)
    }
    #expect(stretches == marked)
  }
}
