package import Governance
package import Journal
package import Words

extension Manuscript {
  /// An edition as everybody reads it; without a check number it is a draft.
  package init(_ edition: FrozenEdition, _ number: CheckNumber?, in language: Language) {
    let words = EditionWords(edition: edition, language: language)
    let rows = EditionRows(words)
    self.init(language: language, cover: Cover(words, number))
    let beside = BesideChapters(words: words)
    let account = AccountChapters(words: words, rows: rows)
    let report = ReportChapters(words: words)
    chapters = beside.chapters + account.chapters + report.chapters
    colophon = words.colophon(number)
  }
}

extension Manuscript {
  /// A draft to be written in and taken in again: the cover and the report's own chapters.
  ///
  /// `sources`: the contribution of each section.
  package init(
    _ edition: FrozenEdition, draft: Draft, from sources: [Source], in language: Language
  ) {
    let words = EditionWords(edition: edition, language: language)
    self.init(language: language, cover: Cover(words, nil))
    chapters = ReportChapters(words: words).chapters(from: sources)
    self.draft = draft
    colophon = words.colophon(nil)
  }
}

extension Manuscript.Cover {
  init(_ words: EditionWords, _ number: CheckNumber?) {
    self.init()
    let front = words.edition.front
    kicker = words.kicker(isDraft: number == nil)
    title = words.title
    facts = words.facts.map {
      Manuscript.Fact(name: $0.name, value: $0.value, isOfReport: $0.isOfReport)
    }
    if !words.imported.isEmpty {
      origin = Manuscript.Origin(words: words.imported, digest: front.importedFrom)
    }
    checkNumber = number?.description
    howToVerify = number == nil ? "" : words.howToVerify
    notices = [words.maskedCount].filter { !$0.isEmpty }
    registryNumber = front.registryNumber
    body = front.body
    day = (front.handedOver ?? front.asOf)?.description ?? ""
  }
}
