import Governance
import SwedishText

/// What is done or planned without a who or a when can't be asked about.
///
/// One remark for a whole area.
struct NoOwnerNoDay: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    subject.report.sections.indices.compactMap { index in
      let section = subject.report.sections[index]
      guard section.kind == .area else { return nil }
      let measures = subject.toldBySection[index].filter {
        $0.statement.has(.planned) || $0.statement.has(.done)
      }
      let without = measures.filter { !namesOwner($0) && !namesTime($0) }
      guard without.count >= 2 || without.contains(where: { $0.statement.has(.planned) }) else {
        return nil
      }
      let place = Remark.Place(section: section.kind, title: section.title, statement: nil)
      return Remark(
        .noOwnerNoDay(without: without.count, of: measures.count), weight: .note, at: place,
        words: "")
    }
  }

  private func namesOwner(_ told: Told) -> Bool { ownerPhrases.holds(told.words) }

  private func namesTime(_ told: Told) -> Bool {
    !times(in: told.words).isEmpty || seasonPhrases.holds(told.words)
  }
}

/// A function that answers for something, by office or by the words.
private let ownerPhrases = Phrasebook<Bool>(
  [
    "ansvarig|ansvariga|ansvarar|ansvarat|ansvarade", "svarar för", "ansvar: *", "leds av",
    "drivs av",
    "på uppdrag av", "*chef|*chefen|*chefens", "controller|controllern", "*ansvarig|*ansvariga",
    "*samordnare|*samordnaren", "*ledare|*ledaren", "*strateg|*strategen", "förvaltningsledningen",
    "*enheten|*avdelningen", "*ingenjör|*ingenjören", "biblioteksledningen",
    "ledningsgruppen|ledningsgrupp",
  ], as: true)

private let seasonPhrases = Phrasebook<Bool>(
  [
    "under|i|till|från|inför|sedan|vid ~2 "
      + "våren|sommaren|hösten|vintern|januari|februari|mars|april|maj|juni|juli|augusti|september",
    "under|i|till|från|inför|sedan|vid ~2 "
      + "oktober|november|december|vårterminen|höstterminen|skolstart|skolstarten|årsskiftet|terminsstart",
    "vecka *", "senast ~1 *", "första|andra|tredje|fjärde kvartalet",
  ], as: true)
