import Testing
import Typesetting
import Words

@Suite struct `The words of a PDF that waits` {
  static let failures: [TypesettingFailure] = [
    .notInstalled, .tookTooLong, .tooLarge, .refused("missing\n  glyph"), .broken,
  ]

  @Test(arguments: failures, Language.allCases)
  func `are one sentence on one line that ends in what to do or show`(
    failure: TypesettingFailure, language: Language
  ) {
    let sentence = failure.sentence(in: language)
    #expect(!sentence.contains("\n") && !sentence.contains(". "))
    #expect(sentence.hasPrefix(language("PDF:en dröjer", "The PDF waits")))
  }

  @Test(arguments: Language.allCases)
  func `name the command that installs what is missing`(language: Language) {
    let sentence = TypesettingFailure.notInstalled.sentence(in: language)
    #expect(sentence.contains("tools/install-pdf") && sentence.contains("RODER_PYTHON"))
  }
}
