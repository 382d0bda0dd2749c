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

  /// "Läsanvisning": tells how to read, wherever it stands.
  static func isReadingGuide(_ title: String) -> Bool {
    guides.holds(words(in: title))
  }

  private static let guides = Phrasebook<Bool>(
    [
      "läsanvisning*", "läsguide*", "att läsa *", "så ~2 läser|läses", "hur ~3 läses",
      "hjälp vid läsningen", "så ~3 är|har ~3 gjord|skriven|uppbyggd|upplagd", "metod *", "metod",
    ], as: true)

  /// Ordered: the first that fits wins, and a follow-up of the direction is no direction.
  private static let book = Phrasebook<Section.Kind>(
    summaries + introductions + directions + others)

  private static let summaries: [(String, Section.Kind)] = [
    ("*sammanfatt*", .summary), ("*slutsats*", .summary), ("sammantag*", .summary),
    ("samlad|samlade ~2 bedömning*|analys*|bild*|lägesbild*|kommentar*", .summary),
    ("helhetsbedömning*|totalbedömning*|slutbedömning*", .summary),
    ("övergripande bedömning*|analys*", .summary), ("bedömning i stort", .summary),
    ("avslutande|avslutning *", .summary), ("till sist", .summary), ("slutligen", .summary),
    ("avslutning", .summary), ("slutord", .summary),
    ("i korthet", .summary), ("kort sagt", .summary), ("det viktigaste *", .summary),
    ("förvaltningens samlade *", .summary), ("förvaltningens ~1 helhet*", .summary),
    ("året i stort", .summary), ("läget i stort", .summary), ("i sammandrag", .summary),
    ("analys och *", .summary), ("samlat omdöme|resultat", .summary),
  ]

  private static let introductions: [(String, Section.Kind)] = [
    ("uppföljning* ~4 område*|*områden|inriktning*|mål*|prioritering*|insats*", .introduction),
    ("uppföljning* ~2 av|per|för|efter *", .introduction),
    ("redovisning* ~3 område*|inriktning*|mål*|prioritering*", .introduction),
    ("redovisning* av|per|för *", .introduction), ("redovisning|redovisningen", .introduction),
    ("områdesvis *", .introduction),
    (
      "resultat|resultaten|insatser|läget|arbetet ~3 per|inom|i ~2 område*|inriktning*|mål*",
      .introduction
    ),
    ("område* för *", .introduction), ("läget ~2 per|i|inom område*", .introduction),
    ("så ~4 arbetet|arbetat|går *", .introduction), ("så ~2 har|gick|går", .introduction),
    ("vad ~2 har ~3 gjort", .introduction), ("det ~2 har|vi ~2 gjort", .introduction),
    ("hur ~3 arbetat", .introduction),
    ("uppföljning|uppföljningen", .introduction), ("läsanvisning*|läsguide*", .introduction),
    ("att läsa *", .introduction), ("så ~2 läser|läses", .introduction),
    ("förvaltningens uppföljning|redovisning|arbete|insatser", .introduction),
    ("genomförande under|av *", .introduction), ("metod|metoden", .introduction),
  ]

  private static let directions: [(String, Section.Kind)] = [
    ("*inriktning|*inriktningar|*inriktningen|*inriktningarna", .direction),
    ("inriktningsbeslut*", .direction),
    ("*nämndens|*nämndernas|nämndens ~2 mål|prioriteringar|beslut|vilja|uppdrag|*mål", .direction),
    ("*nämndens prioriterade *", .direction),
    ("vad *nämnden ~3 beslutat|beslutade|vill", .direction),
    ("det ~3 *nämnden ~3 beslutat|vill|prioriterar", .direction),
    ("*viljeinriktning*", .direction),
    (
      "politisk|politiska ~2 vilja|prioritering*|mål|uppdrag",
      .direction
    ),
    ("prioriterade ~2 mål|områden|frågor", .direction), ("prioriteringar *", .direction),
    ("prioriteringar", .direction), ("nämndmål*|nämndsmål*", .direction),
    ("mål och uppdrag|inriktning*|prioritering*|vision", .direction),
    ("mål för|i 2*|året|budget*", .direction), ("mål 2*", .direction), ("målen", .direction),
    ("vision och mål", .direction), ("budgetens *", .direction), ("beslutad|antagen *", .direction),
    ("fokusområden", .direction), ("uppdrag i|ur budget*", .direction),
  ]

  private static let others: [(String, Section.Kind)] = [
    ("bakgrund*", .background), ("inledning*", .background), ("inledande *", .background),
    ("utgångspunkt*", .background), ("om ~1 uppföljningen|rapporten", .background),
    ("om den|denna|det här", .background), ("syfte|syftet", .background),
    ("syfte och *", .background), ("styrmodell*", .background), ("styrning*", .background),
    ("ärendet", .background), ("ärendebeskrivning*", .background),
    ("förutsättningar för uppföljning*", .background),
    ("uppdrag ~2 och ~2 styr*", .background), ("ekonomi*", .free), ("*ekonomi", .free),
    ("ekonomisk|ekonomiskt|ekonomiska *", .free), ("*prognos|prognosen", .free),
    ("budgetutfall*|utfall|budgetuppföljning*|helårsprognos*|investering*", .free),
    ("*bokslut* i korthet", .free),
    ("intern kontroll*", .free), ("internkontroll*", .free), ("bilaga|bilagor|bilaga *", .free),
    ("personal|personalen", .free), ("medarbetare|medarbetarna", .free), ("sjukfrånvaro*", .free),
    ("bemanning i siffror", .free), ("nyckeltal*|volymer|verksamhetsmått|statistik*", .free),
    ("övrigt", .free), ("övriga ~1 *", .free), ("nästa uppföljning", .free),
    ("fortsatt ~1 process", .free), ("källor|underlag|referenser|ordlista", .free),
    ("händelser av ~1 *", .free), ("väsentliga händelser", .free), ("förslag till beslut", .free),
    ("innehåll|innehållsförteckning", .free), ("framtid|framtiden|omvärld*|framåtblick*", .free),
    ("risker|riskanalys*|barnkonsekvens*|barnets bästa|tidplan", .free),
  ]
}
