import Governance
import SwedishText

/// What a heading's words say of the section under it.
enum SectionTitle {
  /// `nil` when the words are an area's or anything else's.
  static func kind(of title: String) -> Section.Kind? {
    let words = words(in: title)
    guard words.count <= 14 else { return nil }
    return book.finds(in: words).first?.meaning
  }

  /// A subheading such as "Genomfört" or "Planerade åtgärder": a part of an area, never an area.
  static func status(of title: String) -> Clue.Status? {
    let words = words(in: title)
    guard words.count <= 8 else { return nil }
    let finds = statuses.finds(in: words)
    let kinds = Set(finds.map { $0.meaning })
    return kinds.count == 1 ? finds.first?.meaning : nil
  }

  static func isPartOfArea(_ title: String) -> Bool {
    let words = words(in: title)
    return words.count <= 8 && parts.first(in: words)?.range.lowerBound == 0
  }

  /// Ordered: the first that fits wins, and a follow-up of the direction is no direction.
  private static let book = Phrasebook<Section.Kind>([
    ("sammanfatt*", .summary), ("*slutsats*", .summary), ("sammantag*", .summary),
    ("samlad|samlade bedömning*|analys|bild*", .summary), ("helhetsbedömning*", .summary),
    ("avslutande|avslutning *", .summary), ("avslutning", .summary), ("slutord", .summary),
    ("uppföljning* ~4 område*|område|inriktning*|mål*|prioritering*|insats*", .introduction),
    ("uppföljning* ~2 av|per|för|efter *", .introduction),
    ("redovisning* ~3 område*", .introduction),
    ("redovisning* av|per|för *", .introduction), ("områdesvis *", .introduction),
    ("område* för *", .introduction), ("läget ~2 per|i|inom område*", .introduction),
    ("så ~4 arbetet|går *", .introduction), ("vad ~2 har ~3 gjort", .introduction),
    ("arbetet|läget|insatser|resultat ~3 område* ~2", .introduction),
    ("uppföljning", .introduction),
    ("uppföljningen", .introduction), ("läsanvisning*", .introduction),
    ("*inriktning|*inriktningar|*inriktningen|*inriktningarna ~6", .direction),
    ("*nämndens ~2 mål|prioriteringar|viljeinriktning*|beslut", .direction),
    ("*viljeinriktning*", .direction),
    ("politisk|politiska ~2 prioritering*|mål", .direction), ("prioriterade ~2 mål", .direction),
    ("bakgrund*", .background), ("inledning*", .background),
    ("om ~1 uppföljningen|rapporten", .background),
    ("om den|denna|det här", .background), ("syfte*", .background), ("styrmodell*", .background),
    ("styrning*", .background), ("förutsättningar för uppföljning*", .background),
    ("uppdrag ~2 och ~2 styr*", .background), ("ekonomi*", .free), ("*ekonomi", .free),
    ("*prognos", .free), ("budgetutfall*|utfall", .free), ("*bokslut* i korthet", .free),
    ("intern kontroll*", .free), ("internkontroll*", .free), ("bilaga|bilagor", .free),
    ("personal", .free), ("personal och ekonomi", .free), ("medarbetare", .free),
    ("bemanning i siffror", .free),
    ("nyckeltal*", .free), ("övrigt", .free), ("övriga ~1 *", .free), ("nästa uppföljning", .free),
    ("fortsatt ~1 process", .free), ("källor|underlag", .free), ("händelser av ~1 *", .free),
    ("väsentliga händelser", .free), ("förslag till beslut", .free), ("innehåll*", .free),
  ])

  private static let statuses = Phrasebook<Clue.Status>([
    ("plan*", .planned), ("framåt", .planned), ("framöver", .planned), ("kommande", .planned),
    ("nästa steg", .planned), ("fortsatt|fortsatta ~1 *", .planned),
    ("återstår|återstående", .planned),
    ("att göra", .planned), ("vägen vidare", .planned), ("på gång", .planned),
    ("framtid*", .planned),
    ("genomför*", .done), ("gjort|gjorts", .done), ("klart|avslutat|avslutade", .done),
    ("utfört|utförda", .done), ("vidtagna", .done), ("färdigt", .done), ("effekt*", .effect),
    ("pågå*", .ongoing), ("syfte*", .purpose), ("brist*|avvikelse*", .shortfall),
    ("försen*", .late),
    ("utgår|utgått|avskriv*|inställ*|struk*", .dropped), ("ej genomför*", .late),
    ("inte ~1 genomför*|gjort|klart", .late),
  ])

  /// How subheadings inside an area begin.
  private static let parts = Phrasebook<Bool>(
    [
      "plan*", "framåt", "framöver", "kommande *", "kommande", "nästa steg", "fortsatt|fortsatta *",
      "återstår", "att göra", "vägen vidare", "genomför*", "vad ~6 gjort", "gjort", "klart",
      "avslutat",
      "utfört", "vidtagna *", "effekt*", "pågå*", "syfte", "insatser ~3 under", "insatser",
      "åtgärder",
      "resultat", "utfall", "bedömning", "analys", "status", "läget", "nuläge", "uppföljning",
      "nämndens inriktning", "inriktning", "inriktningen", "politisk inriktning", "avvikelser",
      "brister",
      "utmaningar", "måluppfyllelse", "kommentar", "beslut", "ur budgeten", "så säger ~4",
      "budgettext*",
    ], as: true)
}
