import SwedishText

/// The subheadings that stand inside an area.
extension SectionTitle {
  /// "Genomfört" or "Planerade åtgärder": what it says of the statements under it.
  static func status(of title: String) -> Clue.Status? {
    let words = words(in: title)
    guard words.count <= 8 else { return nil }
    let finds = statuses.finds(in: words)
    let kinds = Set(finds.map { $0.meaning })
    if kinds == [.late, .done] { return .late }
    return kinds.count == 1 ? finds.first?.meaning : nil
  }

  /// A heading such as "Planerade åtgärder" divides an area and never is one; "Insatser för
  /// trygghet" may be.
  static func isPartOfArea(_ title: String) -> Bool {
    if leadsQuote(title) { return true }
    let words = words(in: title).filter { $0.kind == .letters }
    guard (1...8).contains(words.count) else { return false }
    return parts.finds(in: words).contains { find in
      find.range.lowerBound == 0
        && words[find.range.upperBound...].allSatisfy { fillers.contains($0) }
    }
  }

  /// "Inriktning", "Ur nämndens inriktning": what follows is the board's wording.
  static func leadsQuote(_ title: String) -> Bool {
    let words = words(in: title).filter { $0.kind == .letters }
    guard (1...6).contains(words.count) else { return false }
    return quoteLeads.finds(in: words).contains {
      $0.range.lowerBound == 0
        && words[$0.range.upperBound...].allSatisfy { fillers.contains($0) }
    }
  }

  private static let fillers: WordSet = [
    "under", "inför", "för", "i", "på", "om", "till", "och", "det", "den", "detta", "av", "med",
    "hösten", "våren", "året", "perioden", "sommaren", "vintern", "höstterminen", "vårterminen",
    "läsåret", "år", "tertialet", "framåt", "framöver", "hittills", "i", "år", "arbete", "arbetet",
    "åtgärder", "insatser", "aktiviteter", "steg", "april", "augusti", "slutet", "resten",
    "resultat",
    "kommande", "nästa", "planerat", "planerade", "planer", "effekter", "analys", "bedömning",
    "område", "området", "inom", "mål", "målet", "budget", "budgeten", "lydelse",
  ]

  private static let quoteLeads = Phrasebook<Bool>(
    [
      "ur ~2 inriktningen|inriktning", "inriktning|inriktningen",
      "*nämndens inriktning|inriktningar",
      "politisk inriktning", "nämndens ~1 mål|formulering|ord|vilja|beslut|uppdrag|prioritering",
      "ur ~2 budgeten|budget", "så säger|lyder ~2 inriktningen|nämnden|budgeten",
      "så ~1 har nämnden ~2 beslutat", "budgettext|budgettexten", "inriktningstext*",
      "beslutad|antagen inriktning|lydelse", "lydelse", "inriktningens ~1 lydelse|ord|text",
      "nämnden ~2 vill|beslutade|beslutat", "politisk|politiskt vilja|mål|uppdrag|viljeinriktning",
      "citat ~3 inriktningen", "viljeinriktning|viljeinriktningen", "enligt ~1 inriktningen",
    ], as: true)

  private static let statuses = Phrasebook<Clue.Status>([
    ("planer|planen|planerat|planerad|planerade|planeras|planering|planeringen", .planned),
    ("framåt", .planned), ("framöver", .planned), ("kommande", .planned),
    ("nästa steg", .planned), ("fortsatt|fortsatta ~1 *", .planned),
    ("återstår|återstående|kvarstår|kvarstående", .planned), ("kvar att göra", .planned),
    ("att göra", .planned), ("vägen vidare|framåt", .planned), ("på gång", .planned),
    ("framtid|framtida|framtiden|framåtblick", .planned),
    (
      "vad ~2 händer härnäst|sen|sedan",
      .planned
    ),
    ("härnäst", .planned), ("kommer att ~1 göras|genomföras", .planned),
    ("genomfört|genomförd|genomförda|genomförts", .done), ("gjort|gjorts", .done),
    ("klart|klara|avslutat|avslutade|slutfört|slutförda", .done),
    ("utfört|utförda|utförts", .done), ("vidtagna", .done), ("färdigt|färdiga", .done),
    ("effekt|effekter|effekten|effekterna", .effect),
    ("pågår|pågående", .ongoing), ("påbörjat|påbörjade", .ongoing), ("syfte|syftet", .purpose),
    ("brist|brister|avvikelse|avvikelser", .shortfall), ("försenat|försenade|förseningar", .late),
    ("utgår|utgått|avskrivet|avskrivna|inställt|inställda|struket|strukna", .dropped),
    ("ej|inte|icke ~2 genomfört|genomförda|gjort|klart|klara|påbörjat", .late),
    ("framflyttat|framflyttade|uppskjutet|uppskjutna", .planned),
  ])

  /// How subheadings inside an area begin; fillers may follow.
  private static let parts = Phrasebook<Bool>(
    [
      "planerat|planerade|planeras|planer|planering|planeringen", "planerade *", "framåt",
      "framöver",
      "kommande *", "kommande", "nästa steg", "fortsatt|fortsatta *",
      "återstår|återstående|kvarstår",
      "kvar att göra", "att göra", "vägen vidare", "härnäst", "på gång",
      "genomfört|genomförda|genomförd|genomförande", "genomförda *", "vad ~6 gjort|gjorts|återstår",
      "detta|det|här ~6 gjort|gjorts", "gjort|gjorts", "klart", "avslutat|avslutade", "utfört",
      "vidtagna *", "effekt|effekter|effekten", "pågår|pågående", "pågående *", "syfte|syftet",
      "insatser|insats|åtgärder|aktiviteter", "resultat|resultaten|utfall", "bedömning|bedömningen",
      "analys", "status", "läget|läge|nuläge|nuläget|lägesbild", "uppföljning|uppföljningen",
      "avvikelser|brister|utmaningar|svårigheter|hinder|risker", "måluppfyllelse|måluppfyllnad",
      "kommentar|kommentarer|förvaltningens kommentar|uppföljning|svar|bedömning|arbete|insatser",
      "beslut", "utveckling", "framflyttat|uppskjutet|utgår|utgått|inställt|försenat",
      "ej|inte ~2 genomfört|påbörjat|klart", "tidplan", "ansvar|ansvarig",
      "vad ~3 effekten|blev|blivit|ledde *", "hur ~3 gått|går *", "hur ~2 gick|går|gått",
    ], as: true)
}
