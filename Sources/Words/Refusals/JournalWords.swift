import Governance
package import Journal

extension Conflict {
  package func sentence(in language: Language) -> String {
    let kind = key.kind.type.label
    return language(
      "\(kind.swedish) \(language.quoted(key.id)): du ändrade version \(basedOn), men någon har "
        + "sparat version \(now). Jämför texterna och spara igen; det du skrev finns kvar.",
      "\(kind.english) \(language.quoted(key.id)): you changed version \(basedOn), but somebody "
        + "has saved version \(now). Compare the texts and save again; what you wrote is kept.")
  }
}

extension Flaw {
  /// What of the journal can't be trusted, and what to do.
  package func sentence(in language: Language) -> String {
    let (swedish, english) = words
    if case .unreadable(_, .newerForm) = self { return language(swedish, english) }
    return language(
      swedish + " Sluta skriva, spara filen som den är och återställ från säkerhetskopia.",
      english + " Stop writing, keep the file as it is and restore from a backup.")
  }

  private var words: (String, String) {
    switch self {
    case .changedRevision(let position):
      (
        "Post \(position) i journalen är inte den som skrevs.",
        "Entry \(position) of the journal isn't the one that was written."
      )
    case .brokenChain(let position):
      (
        "Post \(position) i journalen följer inte på den före.",
        "Entry \(position) of the journal doesn't follow the one before."
      )
    case .changedBody(let position):
      (
        "Innehållet i post \(position) är inte det som förseglades.",
        "The content of entry \(position) isn't what was sealed."
      )
    case .missingBody(let position):
      (
        "Innehållet i post \(position) är borta utan att vara struket.",
        "The content of entry \(position) is gone without having been struck."
      )
    case .changedAttachment(let digest):
      (
        "Bilagan \(digest.hex.prefix(12)) är inte den som förseglades.",
        "The attachment \(digest.hex.prefix(12)) isn't the one that was sealed."
      )
    case .missingAttachment(let digest):
      (
        "Bilagan \(digest.hex.prefix(12)) är borta utan att vara struken.",
        "The attachment \(digest.hex.prefix(12)) is gone without having been struck."
      )
    case .unreadable(let position, let reason): Self.unreadable(position, reason)
    case .shortened(let from, let through):
      (
        "Posterna \(from)–\(through) saknas i slutet av journalen.",
        "Entries \(from)–\(through) are missing at the end of the journal."
      )
    case .otherHistory(let position):
      (
        "Post \(position) är en annan än den som har setts förut.",
        "Entry \(position) is another than the one that was seen before."
      )
    }
  }

  private static func unreadable(_ position: Int, _ reason: Unreadable) -> (String, String) {
    switch reason {
    case .notCanonical, .notARecord:
      (
        "Post \(position) i journalen går inte att läsa.",
        "Entry \(position) of the journal can't be read."
      )
    case .newerForm:
      (
        "Post \(position) är skriven av en senare version av Roder. Uppgradera Roder.",
        "Entry \(position) was written by a later version of Roder. Upgrade Roder."
      )
    }
  }
}

extension StoreFailure.Kind {
  package func sentence(in language: Language) -> String {
    switch self {
    case .unavailable:
      language(
        "Databasen svarar inte. Inget är sparat; försök igen om en stund.",
        "The database doesn't answer. Nothing is saved; try again in a while.")
    case .busy:
      language(
        "Databasen är upptagen. Inget är sparat; försök igen.",
        "The database is busy. Nothing is saved; try again.")
    case .full:
      language(
        "Disken är full. Inget är sparat; frigör plats och försök igen.",
        "The disk is full. Nothing is saved; make room and try again.")
    case .damaged:
      language(
        "Databasen är skadad. Kör kontrollen, och återställ från säkerhetskopia.",
        "The database is damaged. Run the check, and restore from a backup.")
    case .unsafeSettings:
      language(
        "Databasen är inställd så att det sparade kan gå förlorat vid strömavbrott. Slå på fsync "
          + "och synchronous_commit.",
        "The database is set up so that what is saved can be lost in a power failure. Turn on "
          + "fsync and synchronous_commit.")
    case .newer:
      language(
        "Databasen är skapad av en senare version av Roder. Uppgradera Roder.",
        "The database was made by a later version of Roder. Upgrade Roder.")
    case .other:
      language(
        "Databasen gav ett fel. Inget är sparat; se loggen.",
        "The database gave an error. Nothing is saved; see the log.")
    }
  }
}
