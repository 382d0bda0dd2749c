import Governance
import Journal
import Words

/// What an edition says of itself, on its cover and in its account.
struct EditionWords: Sendable {
  let edition: FrozenEdition
  let language: Language

  var title: String {
    let title = edition.front.title
    return title.isEmpty
      ? language("Uppföljning utan rubrik", "Follow-up without a title") : title
  }

  /// The cover's facts; those that the edition doesn't have are left out.
  var facts: [(name: String, value: String, isOfReport: Bool)] {
    let front = edition.front
    let facts: [(String, String, Bool)] = [
      (language("Kommun", "Municipality"), front.municipality, true),
      (language("Nämnd", "Board"), front.body, true),
      (language("Uppföljning", "Checkpoint"), front.checkpoint, true),
      (language("Avser läget", "As of"), front.asOf?.description ?? "", false),
      (language("Diarienummer", "Registry number"), front.registryNumber, true),
      (language("Överlämnad", "Handed over"), front.handedOver?.description ?? "", false),
      (language("Version", "Version"), front.version.map(String.init) ?? "", false),
      (language("Följer på", "Follows"), front.follows, true),
    ]
    return facts.filter { !$0.1.isEmpty }
  }

  var howToVerify: String {
    language(
      "Kontrollera den exporterade mappen med kommandot roder verify MAPP --expect och numret: "
        + "stämmer det är varje ord det som överlämnades.",
      "Check the exported folder with the command roder verify FOLDER --expect and the number: "
        + "if it agrees, every word is the one that was handed over.")
  }

  /// Empty unless the edition was read in from a file.
  var imported: String {
    edition.front.importedFrom.isEmpty
      ? ""
      : language(
        "Inläst: uppföljningen gjordes före Roder och är inläst från en fil med kontrollsumman "
          + "(SHA-256)",
        "Imported: the follow-up was made before Roder and read in from a file with the digest "
          + "(SHA-256)")
  }

  /// Empty when nothing is masked.
  var maskedCount: String {
    let count = edition.masked.count
    guard count > 0 else { return "" }
    let swedish = count == 1 ? "1 uppgift är maskad" : "\(count) uppgifter är maskade"
    let english = count == 1 ? "1 detail is masked" : "\(count) details are masked"
    return language(
      swedish + "; kontrollnumret gäller ändå.", english + "; the check number holds all the same.")
  }

  func kicker(isDraft: Bool) -> String {
    isDraft
      ? language("Utkast till uppföljning", "Draft of a follow-up")
      : language("Uppföljning till nämnden", "Follow-up to the board")
  }

  func colophon(_ number: CheckNumber?) -> String {
    guard let number else {
      return language(
        "Utkast, gjort av Roder. Orden kan ändras tills uppföljningen är överlämnad.",
        "Draft, made by Roder. The words may change until the follow-up is handed over.")
    }
    return language(
      "Kontrollnummer \(number.description). Gjort av Roder ur den överlämnade uppföljningen.",
      "Check number \(number.description). Made by Roder of the follow-up as it was handed over.")
  }

  var maskedWord: String { language("[maskad uppgift]", "[masked detail]") }
  var planned: String { language("Planerat", "Planned") }
  var outside: String { language("Utanför områdena", "Outside the areas") }
  var maskedPlace: String { language("Maskat", "Masked") }
  var nothingWritten: String { language("Här är inget skrivet.", "Nothing is written here.") }

  var changesHeading: String {
    language(
      "Vad har ändrats sedan förra uppföljningen", "What has changed since the earlier edition")
  }

  var nothingChanged: String {
    language(
      "Inget har ändrats sedan förra uppföljningen.",
      "Nothing has changed since the earlier edition.")
  }

  var plansHeading: String {
    language("Redovisning av planerade åtgärder", "Account of planned actions")
  }

  var plansHead: [String] {
    [planned, language("Vad det blev", "What became of it"), language("Nu", "Now")]
  }

  /// Empty when every plan has its answer or nobody signed a reason.
  var unansweredBecause: Phrase? {
    let reason = edition.front.unansweredBecause
    guard !reason.isEmpty else { return nil }
    return language(
      "Skäl till att åtgärder inte är redovisade: \(quoting: reason)",
      "Why actions are not accounted for: \(quoting: reason)")
  }

  var adoptedLabel: String { language("antagen lydelse", "adopted wording") }
  var quoteLabel: String { language("citerad inriktning", "direction as quoted") }

  func tableName(in section: Section) -> String {
    language("Tabell i ", "Table in ") + section.heading(in: language)
  }

  var reviewHeading: String { language("Effekter och granskning", "Effects and review") }

  /// Claims of effect by ground, altered wordings, decisions and remarks.
  var reviewLines: [AccountLine] {
    guard !edition.account.isEmpty else { return [] }
    let effects = Effect.Ground.allCases.map { ($0, number("effect.\($0.rawValue)")) }
    let total = effects.map(\.1).reduce(0, +)
    return [
      AccountLine(
        total,
        language(
          Noun(one: "påstående om effekt", many: "påståenden om effekt"),
          Noun(one: "claim of effect", many: "claims of effect")),
        parts: total == 0 ? [] : effects.map { $0.0.counted($0.1, in: language) }),
      AccountLine(
        number("alteredWordings"),
        language(
          Noun(one: "ändrad lydelse av inriktningen", many: "ändrade lydelser av inriktningen"),
          Noun(one: "altered wording of the direction", many: "altered wordings of the direction"))),
      AccountLine(
        number("decisions"),
        language(
          Noun(one: "nämnt beslut", many: "nämnda beslut"),
          Noun(one: "decision named", many: "decisions named")),
        parts: number("decisions") == 0 ? [] : [withoutThread]),
      AccountLine(
        number("remarks"),
        language(
          Noun(one: "påpekande vid granskningen", many: "påpekanden vid granskningen"),
          Noun(one: "remark in the review", many: "remarks in the review")),
        parts: number("remarks") == 0 ? [] : [accepted]),
    ]
  }

  private var withoutThread: String {
    "\(number("decisionsWithoutThread")) "
      + language(
        "går inte att följa till pengar, insats och effekt",
        "can't be followed to money, measure and effect")
  }

  private var accepted: String {
    let count = number("remarks.accepted")
    return "\(count) "
      + language(
        count == 1 ? "godtaget med skäl" : "godtagna med skäl", "accepted with a reason")
  }

  private func number(_ key: String) -> Int { edition.account[key, default: 0] }
}

extension EditionWords {
  /// Whether a sentence needs the word "Planerat": it is planned, and no cell or lead word says it.
  func marksPlanned(_ statement: Statement) -> Bool {
    let word = planned.lowercased()
    return statement.has(.planned) && !statement.text.lowercased().hasPrefix(word)
      && !statement.cells.contains { $0.lowercased() == word }
  }
}
