import Governance
import SwedishText
import Testing

/// Each found citation is written "body day §paragraph", with – for what isn't printed.
@Suite struct `Citations of decisions` {
  static let finding: [(String, [String])] = [
    ("Nämnden beslutade 2025-06-17 § 44 att omfördela.", ["Nämnden 2025-06-17 §44"]),
    (
      "Efter beslut i barn- och ungdomsnämnden (2025-06-17 § 47) om kameror.",
      ["barn- och ungdomsnämnden 2025-06-17 §47"]
    ),
    ("Medlen (BUN § 44/2025) har använts.", ["BUN 2025 §44"]),
    ("Enligt BUN 2025 § 44 ska skolan delas.", ["BUN 2025 §44"]),
    ("Beslutet, § 44 den 17 juni 2025, gäller.", ["– 2025-06-17 §44"]),
    ("Den 17 juni 2025 (§ 44) togs beslutet.", ["– 2025-06-17 §44"]),
    ("Se protokollet 17 juni 2025, § 44.", ["– 2025-06-17 §44"]),
    ("Budgeten antogs (KF 2025-11-26 § 210).", ["KF 2025-11-26 §210"]),
    ("Enligt KF § 210/2025 minskar ramen.", ["KF 2025 §210"]),
    (
      "I kommunfullmäktiges beslut 2025-11-26, § 210, höjs ramen.",
      ["kommunfullmäktiges 2025-11-26 §210"]
    ),
    ("SN 2025-06-17 §§ 44–46", ["SN 2025-06-17 §44", "SN 2025-06-17 §45", "SN 2025-06-17 §46"]),
    ("SN 2025-06-17 §§ 44 och 47", ["SN 2025-06-17 §44", "SN 2025-06-17 §47"]),
    ("SN 2025-06-17 § 44 och § 47", ["SN 2025-06-17 §44", "SN 2025-06-17 §47"]),
    ("Beslut den 17 juni 2025 ligger till grund.", ["– 2025-06-17 §–"]),
    ("Nämnden beslutade 2025-06-17 om nya regler.", ["Nämnden 2025-06-17 §–"]),
    ("Frågan avgjordes vid sammanträdet den 17 juni.", ["– – §–"]),
    ("Enligt nämndens beslut § 44 ska lokalen stängas.", ["nämndens – §44"]),
    ("BUN 2025-06-17 § 44, dnr BUN 2025/123", ["BUN 2025-06-17 §44"]),
    ("KS 2026-02-04, dnr KS 2026/17, § 12", ["KS 2026-02-04 §12"]),
    ("Den 17 juni 2025 beslutade nämnden att bygga.", ["nämnden 2025-06-17 §–"]),
    (
      "Planen antogs av kultur- och fritidsnämnden den 3 sept. 2025.",
      ["kultur- och fritidsnämnden 2025-09-03 §–"]
    ),
    (
      "Tekniska nämnden gav förvaltningen i uppdrag den 4 mars 2026 att se över avgiften.",
      ["Tekniska nämnden 2026-03-04 §–"]
    ),
    (
      "Riktlinjen fastställdes av kommunfullmäktige 2024-12-18.",
      ["kommunfullmäktige 2024-12-18 §–"]
    ),
    ("Nämnden beslutade 2025-02-30 § 9 om detta.", ["Nämnden 2025 §9"]),
    ("Beslut i KSAU den 12 mar 2026 § 7.", ["KSAU 2026-03-12 §7"]),
    (
      "BUN 2025-06-17 § 44, BUN 2025-09-23 § 61", ["BUN 2025-06-17 §44", "BUN 2025-09-23 §61"]
    ),
    (
      "Se § 44 den 17 juni 2025 och § 51 den 23 september 2025.",
      ["– 2025-06-17 §44", "– 2025-09-23 §51"]
    ),
    (
      "Enligt 10 kap. 5 § skollagen och nämndens beslut 2025-06-17 § 44.",
      ["nämndens 2025-06-17 §44"]
    ),
    ("Beslutet i socialnämnden § 88 har verkställts.", ["socialnämnden – §88"]),
    ("Ärendet återremitterades av nämnden den 5 maj 2026.", ["nämnden 2026-05-05 §–"]),
    (
      "Uppdraget gavs av nämnden 2025-12-10 och återrapporteras 2026-06-01.",
      ["nämnden 2025-12-10 §–"]
    ),
    ("Nämnden fattade 2026-02-11 beslut om taxan.", ["Nämnden 2026-02-11 §–"]),
    ("Bidraget (enligt KF:s beslut 2025-11-24 § 145) finns.", ["KF:s 2025-11-24 §145"]),
    ("Nämnden har den 5 maj 2026 beslutat om taxan.", ["Nämnden 2026-05-05 §–"]),
  ]

  @Test(arguments: finding)
  func `are found in every form`(sample: String, expected: [String]) {
    #expect(decisionCitations(in: ReadText(sample)).map(\.short) == expected)
  }

  @Test(arguments: [
    "Planen följer 10 kap. 5 § skollagen.",
    "Enligt skollagen 2 kap. 10 § gäller detta.",
    "Ledningen följer skollagen kapitel 2 § 10.",
    "Arbetet sker enligt 4 kap 3-6 §§.",
    "Enligt § 5 i förordningen ska planen skrivas.",
    "Stödet ges enligt lagen (2018:1200) 3 §.",
    "Samråd har skett enligt 12 § förvaltningslagen.",
    "Enligt 6 kap. 6 § KL har nämnden ansvar.",
    "Insatsen ges enligt 29 § LSS.",
    "Boende enligt 9 § 4 LSS har byggts.",
    "Bistånd enligt SoL 4 kap. 1 § har beviljats.",
    "Enligt reglementet § 3 ansvarar nämnden.",
    "Avtalets § 4 har ändrats.",
    "Beslut fattas enligt delegationsordningens § 5.",
    "Enligt § 8 andra stycket gäller undantag.",
    "Enkäten genomfördes 2026-03-02.",
    "Kursen hölls den 17 juni 2025.",
    "Nämnden beslutade att lokalen ska stå klar 2026-08-01.",
    "Beslutet gäller till 2026-12-31.",
    "Beslutet verkställdes den 1 juli 2026.",
    "Regeringen beslutade den 12 juni 2025 om bidraget.",
    "Enligt nämndens beslut startade kursen den 17 juni 2025.",
    "Skolverket fastställde 2025-03-01 nya mallar.",
    "Ärendet har dnr BUN 2025/123.",
    "Nämnden antog en plan som gäller från den 1 januari 2027.",
    "Avgiften höjs efter beslut från och med den 1 juli 2026.",
    "Enligt 12 a § miljöbalken krävs tillstånd.",
    "Kommunallagen (2017:725) § 6 anger ansvaret.",
    "Rektor beslutade den 3 mars 2026 om åtgärden.",
    "I AB § 5 regleras semestern.",
    "Bilaga § saknas.",
    "",
  ])
  func `are not seen in statutes and other days`(sample: String) {
    #expect(decisionCitations(in: ReadText(sample)).isEmpty)
  }

  static let printing: [(String, String)] = [
    ("Å: nämnden (2025-06-17 § 47) sa", "2025-06-17 § 47"),
    ("Den 17 juni 2025 (§ 44) togs beslutet.", "Den 17 juni 2025 (§ 44)"),
    ("Se KF 2025-11-26 § 210, dnr 7.", "KF 2025-11-26 § 210"),
    ("Medlen, BUN 2025 § 44, finns.", "BUN 2025 § 44"),
  ]

  @Test(arguments: printing)
  func `keep their words and place as printed`(sample: String, words: String) throws {
    let citation = try #require(decisionCitations(in: ReadText(sample)).first)
    #expect(citation.words == words)
    #expect(String(decoding: Array(sample.utf8)[citation.range], as: UTF8.self) == words)
  }
}

extension DecisionCitation {
  fileprivate var short: String {
    let when = day?.description ?? year.map(String.init) ?? "–"
    return "\(body ?? "–") \(when) §\(paragraph.map(String.init) ?? "–")"
  }
}
