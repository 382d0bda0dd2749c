import Governance
package import Journal

extension FolderVerdict {
  /// What checking the folder came to: all well or how many faults, each fault, and what is masked.
  package func sentences(in language: Language) -> [String] {
    var sentences = [summary(language)] + flaws.map { $0.sentence(in: language) }
    if !masked.isEmpty {
      let one = masked.count == 1
      let swedish = one ? "1 uppgift är maskad" : "\(masked.count) uppgifter är maskade"
      let english = one ? "1 detail is masked" : "\(masked.count) details are masked"
      sentences.append(
        language(
          swedish + "; kontrollnumret gäller ändå.",
          english + "; the check number holds all the same."))
    }
    return sentences
  }

  private func summary(_ language: Language) -> String {
    guard flaws.isEmpty else {
      return language.count(
        flaws.count, Noun(one: "fel i mappen.", many: "fel i mappen."),
        Noun(one: "fault in the folder.", many: "faults in the folder."))
    }
    let number = checkNumber?.description ?? ""
    let title = edition.map { "”\($0.front.title)”" } ?? language("uppföljningen", "the follow-up")
    return language(
      "Allt stämmer: \(title) har kontrollnummer \(number).",
      "All is well: \(title) has check number \(number).")
  }
}

extension FolderFlaw {
  /// What is wrong, in one sentence.
  package func sentence(in language: Language) -> String {
    switch self {
    case .missingFile(let file):
      language("Filen \(file) saknas.", "The file \(file) is missing.")
    case .unreadableFile(let file):
      language("Filen \(file) går inte att läsa.", "The file \(file) can't be read.")
    case .changedFile(let file):
      language(
        "Filen \(file) har ändrats sedan den exporterades.",
        "The file \(file) has been changed since it was exported.")
    case .strangeFile(let file):
      language(
        "Filen \(file) hör inte till exporten.", "The file \(file) is no part of the export.")
    case .changedPart(let part):
      language(
        "\(partName(part, .sv)) är inte det som överlämnades.",
        "\(partName(part, .en)) isn't what was handed over.")
    case .strangePart:
      language(
        "Filen \(EditionFolder.partsName) innehåller ord som inte hör till uppföljningen.",
        "The file \(EditionFolder.partsName) holds words that are no part of the follow-up.")
    case .otherEdition(let found):
      language(
        "Det är en annan uppföljning: dess kontrollnummer är \(found.description).",
        "It is another follow-up: its check number is \(found.description).")
    case .incomplete(let part):
      language(
        "\(partName(part, .sv)) saknas, och utan det går uppföljningen inte att visa.",
        "\(partName(part, .en)) is missing, and the follow-up can't be shown without it.")
    }
  }
}

/// What a part is to a reader, as the beginning of a sentence.
private func partName(_ part: String, _ language: Language) -> String {
  let pieces = part.split(separator: "/", maxSplits: 1).map(String.init)
  let which = pieces.count > 1 ? " \(pieces[1])" : ""
  return switch pieces.first {
  case "front": language("Försättsbladet", "The cover")
  case "outline": language("Innehållets ordning", "The order of the content")
  case "account": language("Redovisningens räkning", "The count of the account")
  case "statement": language("Innehållet i mening", "The content of statement") + which
  case "plan": language("Svaret på planerad åtgärd", "The answer to planned action") + which
  case "change": language("Innehållet i ändring", "The content of change") + which
  default: language("Innehållet i delen", "The content of part") + " " + part
  }
}
