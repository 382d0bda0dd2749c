package import Governance

/// Words that could point out a person who should not be known from a report.
package struct PersonalTrace: Equatable, Sendable {
  package let kind: Remark.PersonalTrace
  /// As printed.
  package let words: String
  /// UTF-8 offsets in the text.
  package let range: Range<Int>
  /// Not sure where the words may as well be a label, a title or an official's.
  package let isSure: Bool

  package init(kind: Remark.PersonalTrace, words: String, range: Range<Int>, isSure: Bool) {
    self.kind = kind
    self.words = words
    self.range = range
    self.isSure = isSure
  }
}

/// The places where a text could point out a person, in order.
package func personalTraces(in text: ReadText) -> [PersonalTrace] {
  let persons = PersonText(text)
  let found =
    PersonalNumbers(text: persons).read() + MailAddresses(text: persons).read()
    + PersonInitials(text: persons).read() + LonePersons(text: persons).read()
    + PersonNames(text: persons).read()
  return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
}
