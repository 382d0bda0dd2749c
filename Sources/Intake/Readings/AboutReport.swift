import SwedishText

/// Whether a sentence tells how the report is made and is to be read, not what was done.
func isAboutReport(_ clue: Clue) -> Bool { aboutReport.holds(clue.words) }

private let aboutReport = Phrasebook<Bool>(
  [
    "därefter|nedan|först|sedan|sist|här beskrivs|redovisas|följer|anges|presenteras",
    "kursiv|kursiverad|kursiverade|kursivt ~4 *", "inom parentes ~3 avser|anger|gäller|visar",
    "tabellen|tabellerna ~2 anges|anger|visar|redovisas", "anges|markeras|inleds ~6 ordet|orden",
    "vad som ~2 gjorts|genomförts ~8 vad", "varje område|avsnitt inleds|avslutas|består|börjar",
    "uppgifterna ~2 är ~2 hämtade|är|gäller|avser", "följande avsnitt|kapitel",
    "i|under ~3 kapitel|avsnitt|avsnittet ~3 redovisas|beskrivs|anges|följs",
    "denna|föreliggande|den här rapport|uppföljning|redovisning|rapporten ~2 *",
    "rapporten ~1 *ar|följer|är",
    "redovisningen ~3 följer|bygger|omfattar|avser|utgår|gäller",
    "uppföljningen ~3 bygger|omfattar|avser|utgår|gäller|görs|följer|lämnas",
    "uppgifterna|siffrorna ~3 bygger|avser|gäller|kommer",
    "stycke|stycket i inriktningen",
    "under ~1 varje|mellanrubriken|rubriken|rubrikerna ~1 *", "mellanrubrik*",
  ], as: true)
