import Governance
import SwedishText
package import Words

/// All of the words: what is shown here may stand nowhere else.
private func whole(_ text: String) -> String { "”\(text)”" }

/// What a returned draft changes, in lines for people.
package struct ReturnWords {
  private let returned: WordReturn
  private let language: Language

  package init(_ returned: WordReturn, in language: Language) {
    self.returned = returned
    self.language = language
  }

  package var lines: [String] {
    var lines: [String] = []
    var seen: [Contribution.ID] = []
    for change in returned.changes where !seen.contains(change.chapter) {
      seen.append(change.chapter)
      lines.append(title(change.chapter))
      lines += returned.changes.filter { $0.chapter == change.chapter }.map { "  " + line($0) }
    }
    for conflict in returned.conflicts { lines += told(conflict) }
    lines += returned.notes.map { $0.sentence(in: language) }
    return lines + [sum]
  }

  private func title(_ chapter: Contribution.ID) -> String {
    returned.titles[chapter].flatMap { $0.isEmpty ? nil : $0 } ?? chapter.text
  }

  private func line(_ change: DraftChange) -> String {
    let name = change.statement.map { "[\($0)] " } ?? ""
    return name + (change.isRow ? language("tabellrad: ", "table row: ") : "") + told(change)
  }

  private func told(_ change: DraftChange) -> String {
    let (before, after) = (whole(change.before), whole(change.after))
    return switch change.kind {
    case .rewritten: language("omskriven: ", "rewritten: ") + after + differences(change)
    case .italics(true): language("nu kursiv: ", "now in italics: ") + after
    case .italics(false): language("inte längre kursiv: ", "no longer in italics: ") + after
    case .moved(nil): language("flyttad: ", "moved: ") + after
    case .moved(let from?):
      language("flyttad hit från ", "moved here from ") + whole(title(from))
        + ": \(after)"
    case .split(let parts):
      language("delad: ", "split: ") + parts.map(whole).joined(separator: " + ")
        + language(" (förut ", " (before ") + "\(before))"
    case .merged(let other):
      language("sammanförd med [\(other)]: ", "joined with [\(other)]: ") + before
    case .deleted: language("borttagen: ", "deleted: ") + before
    case .added: language("ny: ", "new: ") + after
    case .reshaped:
      language("annat stycke eller annan form: ", "another paragraph or form: ") + after
    case .renamed:
      language(
        "rubriken heter nu \(after), förut \(before)",
        "the heading is now \(after), before \(before)")
    case .newChapter(let count):
      language(
        "nytt fritt avsnitt, eftersom ingen rubrik i uppföljningen heter så: \(after), \(count) meningar",
        "a new free section, since no heading of the edition is called so: \(after), sentences: \(count)"
      )
    }
  }

  /// "(börjat → avslutat; nytt: i höst; bort: redan)".
  private func differences(_ change: DraftChange) -> String {
    let parts = change.differences.map { word in
      if word.from.isEmpty {
        language("nytt: ", "added: ") + word.to
      } else if word.to.isEmpty {
        language("bort: ", "gone: ") + word.from
      } else {
        "\(word.from) → \(word.to)"
      }
    }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }

  private func told(_ conflict: DraftConflict) -> [String] {
    let gone = language("borttagen", "deleted")
    func text(_ words: String?) -> String { words.map(whole) ?? gone }
    let choice =
      conflict.kept.map { side in
        side == .mine
          ? language("Filens ord gäller.", "The file's words hold.")
          : language("Det som står i Roder gäller.", "What stands in Roder holds.")
      }
      ?? language(
        "Välj med --keep \(conflict.name)=mine eller --keep \(conflict.name)=theirs.",
        "Choose with --keep \(conflict.name)=mine or --keep \(conflict.name)=theirs.")
    return [
      language("Krock i ", "Conflict in ") + "\(title(conflict.chapter)) [\(conflict.name)]",
      language("  när utkastet togs ut: ", "  when the draft went out: ")
        + whole(conflict.before),
      language("  mine, i filen: ", "  mine, in the file: ") + text(conflict.mine),
      language("  theirs, i Roder nu: ", "  theirs, in Roder now: ") + text(conflict.theirs),
      "  " + choice,
    ]
  }

  private var sum: String {
    let count = returned.changes.count
    let open = returned.open.count
    if open > 0 {
      return language(
        "Inget är infört, inte heller det som inte krockar: \(language.count(open, Self.clash.sv, Self.clash.en)) väntar på val. Välj för var och en, eller för alla med --keep mine eller --keep theirs.",
        "Nothing is taken in, not even what doesn't conflict: \(language.count(open, Self.clash.sv, Self.clash.en)) to choose in. Choose for each, or for all with --keep mine or --keep theirs."
      )
    }
    if count == 0 {
      return language(
        "Filen ändrar inget i \(returned.edition).",
        "The file changes nothing in \(returned.edition).")
    }
    let changes = language.count(count, Self.change.sv, Self.change.en)
    return returned.isDone
      ? language(
        "Infört i \(returned.edition): \(changes).", "Taken in to \(returned.edition): \(changes).")
      : language("Provat, inte infört: \(changes).", "Tried, not taken in: \(changes).")
  }

  private static let change = (
    sv: Noun(one: "ändring", many: "ändringar"), en: Noun(one: "change", many: "changes")
  )
  private static let clash = (
    sv: Noun(one: "krock", many: "krockar"), en: Noun(one: "conflict", many: "conflicts")
  )
}

extension DraftChange {
  /// What was changed word by word in a rewritten statement.
  package var differences: [(from: String, to: String)] {
    guard case .rewritten = kind else { return [] }
    return wordDiff(before, after).filter { !$0.isEqual }.map { ($0.from, $0.to) }
  }
}

extension DraftNote {
  package func sentence(in language: Language) -> String {
    switch self {
    case .comment(let author, let text, let place):
      language("Kommentar", "Comment") + (author.isEmpty ? "" : language(" av ", " by ") + author)
        + (place.isEmpty ? "" : language(" till ", " on ") + whole(place))
        + ": \(whole(text))"
    case .missingChapter(let title):
      language(
        "Avsnittet \(whole(title)) finns inte i filen och är orört.",
        "The section \(whole(title)) isn't in the file and is untouched.")
    case .keptFigure(let title):
      language(
        "Figuren \(whole(title)) saknas i filen och är kvar. Ta bort den i Roder om den ska bort.",
        "The figure \(whole(title)) is missing in the file and is kept. Remove it in Roder if it should go."
      )
    case .strayPictures(let count):
      language(
        "Bilder i filen som inte är tagna in: \(count). Lägg till dem i Roder.",
        "Pictures in the file that aren't taken in: \(count). Add them in Roder.")
    case .coverText(let text):
      language(
        "Försättsbladet görs om varje gång, så det här är inte infört: \(whole(text))",
        "The cover is made anew each time, so this isn't taken in: \(whole(text))")
    case .macros:
      language(
        "Filens makron är varken lästa eller tagna in.",
        "The file's macros are neither read nor taken in.")
    case .wideRow(let text):
      language(
        "Tabellen är för bred för Word, så raden är orörd. I filen står: \(whole(text))",
        "The table is too wide for Word, so the row is untouched. The file says: \(whole(text))"
      )
    case .withoutState:
      language(
        "Filen säger inte när den togs ut, så den är jämförd med det som står nu.",
        "The file doesn't say when it went out, so it is compared with what stands now.")
    }
  }
}
