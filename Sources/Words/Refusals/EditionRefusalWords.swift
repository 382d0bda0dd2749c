package import Governance

extension Edition.Refusal {
  package func sentence(in language: Language) -> String {
    switch self {
    case .notAt(let stage):
      language(
        "Uppföljningen har inte läget \(language.quoted(language(stage.label))). Gör det som "
          + "kommer före först.",
        "The edition isn't at \(language.quoted(language(stage.label))). Do first what comes "
          + "before.")
    case .alreadyFrozen(let version):
      language(
        "Version \(version) är överlämnad och ändras inte mer. Skriv en rättelse, eller vänta på "
          + "en återremiss.",
        "Version \(version) is handed over and changes no more. Write a correction, or wait "
          + "until the board returns it.")
    case .unanswered(let count):
      language(
        "\(language.count(count, Self.plan.sv, Self.plan.en)) saknar svar. Besvara, eller skriv "
          + "varför de lämnas; då står det ”ej redovisad” i uppföljningen.",
        "No answer yet for \(language.count(count, Self.plan.sv, Self.plan.en)). Answer, or write "
          + "why not; the edition then says “not accounted for”.")
    case .notHandedIn(let titles):
      language(
        "Det saknas bidrag: \(language.list(titles.map(language.quoted))). Be att de lämnas in.",
        "Contributions are missing: \(language.list(titles.map(language.quoted))). Ask for them "
          + "to be handed in.")
    case .mustBeAnswered(let count):
      language(
        "\(language.count(count, Self.remark.sv, Self.remark.en)) måste besvaras först. Ändra "
          + "texten, eller godta med ett skäl.",
        "Answer \(language.count(count, Self.remark.sv, Self.remark.en)) first. Change the text, "
          + "or accept with a reason.")
    case .beforeHandOver(let day, let handedOver):
      language(
        "Nämnden kan inte ha behandlat uppföljningen \(day); den överlämnades \(handedOver). "
          + "Rätta dagen.",
        "The board can't have treated the edition on \(day); it was handed over on "
          + "\(handedOver). Correct the day.")
    case .publishedBeforeAdjusted:
      language(
        "Protokollet är inte justerat än. Publicera när det är justerat.",
        "The minutes aren't adjusted yet. Publish when they are.")
    case .withoutAlternative(let names):
      language(
        "Det saknas alternativtext till \(language.list(names.map(language.quoted))). Skriv vad "
          + "bilden visar, för den som inte ser den.",
        "There is no alternative text for \(language.list(names.map(language.quoted))). Write "
          + "what the picture shows, for those who can't see it.")
    case .pictureNotAdded(let names): language.pictureNotAdded(names)
    }
  }

  private static let plan = (
    sv: Noun(one: "planerad åtgärd", many: "planerade åtgärder"),
    en: Noun(one: "planned statement", many: "planned statements")
  )
  private static let remark = (
    sv: Noun(one: "påpekande", many: "påpekanden"), en: Noun(one: "remark", many: "remarks")
  )
}

extension Contribution.Refusal {
  package func sentence(in language: Language) -> String {
    switch self {
    case .empty:
      language(
        "Bidraget har ingen text. Skriv något innan du lämnar in det.",
        "The contribution has no text. Write something before you hand it in.")
    case .alreadyHandedIn(let day):
      language(
        "Bidraget lämnades in \(day). Be att få det åter om något ska ändras.",
        "The contribution was handed in on \(day). Ask to have it sent back to change it.")
    case .notHandedIn:
      language(
        "Bidraget är inte inlämnat, så det går inte att skicka åter. Kontakta den som skriver.",
        "The contribution isn't handed in, so it can't be sent back. Ask the one who writes it.")
    case .withoutReason:
      language(
        "Skriv vad som ska kompletteras. Den som skrev ser skälet.",
        "Write what must be completed. The author sees the reason.")
    case .statementTwice(let id):
      language(
        "Märket [\(id)] står vid två utsagor. Ge den ena ett eget märke.",
        "The mark [\(id)] stands at two statements. Give one a mark of its own.")
    case .notDrawable(let title, let reason):
      language("Diagrammet \(language.quoted(title)): ", "The chart \(language.quoted(title)): ")
        + reason.sentence(in: language)
    case .pictureNotAdded(let names): language.pictureNotAdded(names)
    case .figureNotRead(let line):
      language(
        "Raden \(language.quoted(line)) går inte att läsa som diagram eller bild. Skriv "
          + "”!diagram linjer | Titel | enhet”, en rad med || och kategorierna, och en rad med | "
          + "för varje serie, med bara tal.",
        "The line \(language.quoted(line)) can't be read as a chart or a picture. Write "
          + "“!diagram linjer | Title | unit”, a line with || and the categories, and a line with "
          + "| for each series, of numbers only.")
    }
  }
}

extension Language {
  fileprivate func pictureNotAdded(_ names: [String]) -> String {
    self(
      "Filen saknas till \(list(names.map(quoted))). Lägg till bilden, eller ta bort den ur "
        + "texten.",
      "The file is missing for \(list(names.map(quoted))). Add the picture, or take it out of "
        + "the text.")
  }
}
