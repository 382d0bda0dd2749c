import Governance
import Pages
import Review
import Words

extension Examination {
  /// What a person may have done by mistake, in a sentence each.
  func doubts(in language: Language) -> [String] {
    guard let earlier else { return [] }
    if report.sections == earlier.sections {
      return [
        language(
          "De två filerna har samma innehåll. Är det rätt filer?",
          "The two files hold the same text. Are they the right ones?")
      ]
    }
    guard let day = report.asOf, let earlierDay = earlier.asOf, day < earlierDay else { return [] }
    return [
      language(
        "Rapporten gäller \(day) och den förra \(earlierDay). Har filerna bytt plats?",
        "The report is as of \(day) and the earlier one \(earlierDay). Are the files swapped?")
    ]
  }
}
