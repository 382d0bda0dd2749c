package import Journal

extension FolderVerdict {
  /// What verifying an exported edition came to, a line each.
  package func text(in language: Language) -> String {
    var lines = flaws.map { $0.sentence(in: language) }
    if let number = checkNumber {
      lines.append(language("Kontrollnummer \(number).", "Check number \(number)."))
    }
    if !masked.isEmpty {
      let parts = language.count(
        masked.count, Noun(one: "uppgift är maskad", many: "uppgifter är maskade"),
        Noun(one: "part is masked", many: "parts are masked"))
      lines.append(
        parts + language("; kontrollnumret gäller ändå.", "; the check number holds all the same."))
    }
    if flaws.isEmpty { lines.append(language("Allt stämmer.", "Everything is as it was.")) }
    return lines.joined(separator: "\n")
  }
}

extension FolderFlaw {
  package func sentence(in language: Language) -> String {
    switch self {
    case .missingFile(let name):
      language("Filen \(name) saknas.", "The file \(name) is missing.")
    case .unreadableFile(let name):
      language("Filen \(name) går inte att läsa.", "The file \(name) can't be read.")
    case .changedFile(let name):
      language(
        "Filen \(name) har ändrats sedan uppföljningen exporterades.",
        "The file \(name) has changed since the edition was exported.")
    case .strangeFile(let name):
      language(
        "Filen \(name) hör inte till uppföljningen.", "The file \(name) isn't part of the edition.")
    case .changedPart(let name):
      language(
        "Orden i \(name) är inte de som frystes.", "The words of \(name) aren't those that froze.")
    case .strangePart:
      language(
        "Det finns ord som inte hör till uppföljningen.",
        "There are words that aren't part of the edition.")
    case .otherEdition(let found):
      language(
        "Det är en annan uppföljning: kontrollnumret är \(found).",
        "This is another edition: its check number is \(found).")
    case .incomplete(let part):
      language("Delen \(part) går inte att läsa.", "The part \(part) can't be read.")
    }
  }
}

/// What verifying a whole journal came to, a line each.
///
/// - Parameters:
///   - editions: frozen versions.
///   - struck: how many bodies, by the decision that allowed it.
package func journalVerdict(
  revisions: Int, editions: Int, struck: [String: Int], flaws: [Flaw], in language: Language
) -> String {
  var lines = flaws.map { $0.sentence(in: language) }
  for (decision, count) in struck.sorted(by: { $0.key < $1.key }) {
    let words = language.count(
      count, Noun(one: "uppgift är struken", many: "uppgifter är strukna"),
      Noun(one: "body is struck", many: "bodies are struck"))
    lines.append(words + language(" genom \(decision).", " by \(decision)."))
  }
  let versions = language.count(
    revisions, Noun(one: "version", many: "versioner"), Noun(one: "revision", many: "revisions"))
  let frozen = language.count(
    editions, Noun(one: "fryst uppföljning", many: "frysta uppföljningar"),
    Noun(one: "frozen edition", many: "frozen editions"))
  let checked = "\(versions), \(frozen)."
  lines.append(
    flaws.isEmpty
      ? language("Allt stämmer: \(checked)", "Everything is as it was: \(checked)")
      : language("Kontrollerat: \(checked)", "Checked: \(checked)"))
  return lines.joined(separator: "\n")
}
