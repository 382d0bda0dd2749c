import Governance
import Journal
package import Words

extension ActRefusal {
  /// What is wrong and what to do, in one sentence or two.
  package func sentence(in language: Language) -> String {
    switch self {
    case .notAllowed(let act):
      language(
        "Du har ingen funktion som får \(act.words(in: language)). Den som förvaltar systemet kan ge dig en.",
        "You hold no function that may \(act.words(in: language)). The system's administrator can give you one."
      )
    case .refused(let refusal, let kind): refusal.sentence(of: kind, in: language)
    case .stale(let conflict): conflict.sentence(in: language)
    case .notFound(let key):
      language(
        "Det finns ingen \(key.label(in: language)) med beteckningen \(key.id). Kontrollera stavningen.",
        "There is no \(key.label(in: language)) called \(key.id). Check the spelling.")
    case .taken(let key):
      language(
        "Beteckningen \(key.id) är upptagen. Välj en annan.",
        "The name \(key.id) is taken. Choose another.")
    case .homeless(let statements):
      language(
        "Ett område upphör, och \(statements.count) planerade saker i det är inte avslutade: \(statements.joined(separator: ", ")). Svara på dem, eller säg i vilket område de fortsätter.",
        "An area ends with \(statements.count) plans still open: \(statements.joined(separator: ", ")). Answer them, or say in which area they go on."
      )
    case .unknownCheckpoint(let key):
      language(
        "Styrmodellen har ingen uppföljning som heter \(key). Lägg till den i styrmodellen först.",
        "The steering model has no checkpoint called \(key). Add it to the model first.")
    case .noSuchStatement(let statement):
      language(
        "Uppföljningen har ingen mening med beteckningen \(statement).",
        "The edition has no statement called \(statement).")
    case .writtenByActs(let kind): kind.ownCommand(in: language)
    case .noSuchPerson(let id):
      language(
        "Ingen i personkatalogen har beteckningen \(id). Skriv in personen med roder person set först.",
        "Nobody in the directory is called \(id). Add the person with roder person set first.")
    case .inIdentifier(let key):
      language(
        "Orden står i beteckningen \(key.id), som inte kan ändras. Ta bort posten och lägg upp den på nytt.",
        "The words stand in the name \(key.id), which can't change. Remove the record and make a new one."
      )
    case .notAPlan(let statement):
      language(
        "Meningen \(statement) är ingen planerad åtgärd i den förra uppföljningen. Kör roder plans för att se dem.",
        "Statement \(statement) is no plan of the earlier edition. Run roder plans to see them.")
    case .wrongStage(let stage):
      language(
        "Det går inte nu: uppföljningen är \(stage.label.swedish.lowercased()).",
        "Not now: the edition is \(stage.label.english.lowercased()).")
    case .unreadableReport(let report): report.reason.sentence(file: report.path, in: language)
    case .unreadablePicture(let image): image.sentence(in: language)
    case .incomplete(let part):
      language(
        "Uppföljningen är skadad: \(part) saknas. Kör roder verify.",
        "The edition is damaged: \(part) is missing. Run roder verify.")
    case .nothingFound:
      language(
        "Orden finns ingenstans, så det fanns inget att stryka.",
        "The words are nowhere, so there was nothing to strike.")
    case .otherDraft(let edition):
      language(
        "Filen är ett utkast till \(edition), inte till den uppföljning som du angav. Inget är ändrat.",
        "The file is a draft of \(edition), not of the edition that you named. Nothing is changed.")
    case .draftOfNothing:
      language(
        "Filen säger inte vilken uppföljning den hör till. Ange den med --edition, och med --area om texten hör till ett enda område.",
        "The file doesn't say which edition it belongs to. Name it with --edition, and with --area if the text is of one area only."
      )
    case .otherJournal:
      language(
        "Utkastet kommer från en annan journal än denna. Ta in det där det togs ut, eller ta ut ett nytt.",
        "The draft comes from another journal than this. Take it in where it went out, or take out a new one."
      )
    case .draftStruck:
      language(
        "Ord har strukits sedan utkastet togs ut, och de kan stå kvar i filen. Ta ut ett nytt utkast och skriv i det.",
        "Words have been struck since the draft went out and may stand in the file. Take out a new draft and write in that."
      )
    case .failure(let failure): failure.kind.sentence(in: language)
    }
  }
}

extension RecordKey {
  fileprivate func label(in language: Language) -> String {
    let label = kind.type.label
    return language(label.swedish, label.english).lowercased()
  }
}

extension Act {
  /// What comes after "får" and "may".
  fileprivate func words(in language: Language) -> String {
    switch self {
    case .readDrafts: language("läsa utkast", "read drafts")
    case .keepRecords: language("ändra i registret", "change the records")
    case .keepOrganization: language("ändra i organisationen", "change the organization")
    case .importReport: language("läsa in rapporter", "import reports")
    case .importDecisions: language("läsa in beslut", "import decisions")
    case .draftEdition: language("påbörja en uppföljning", "begin an edition")
    case .write: language("skriva i uppföljningen", "write in the edition")
    case .mark: language("rätta läsningen av en mening", "correct how a statement is read")
    case .handIn: language("lämna in bidrag", "hand in contributions")
    case .sendBack: language("skicka bidrag åter", "send contributions back")
    case .settle: language("svara på planerade åtgärder", "answer plans")
    case .acceptRemark: language("godta påpekanden", "accept remarks")
    case .reviewEdition: language("markera som granskad", "mark as reviewed")
    case .handOver: language("lämna över till nämnden", "hand over to the board")
    case .treat: language("anteckna nämndens behandling", "record the board's treatment")
    case .publish: language("publicera", "publish")
    case .correct: language("skriva rättelser", "write corrections")
    case .ask: language("ställa frågor", "ask questions")
    case .answer: language("svara på frågor", "answer questions")
    case .mask: language("maskera uppgifter", "mask words")
    case .strike: language("stryka uppgifter", "strike words")
    case .verify: language("kontrollera journalen", "verify the journal")
    case .backup: language("ta säkerhetskopior", "make backups")
    }
  }
}
