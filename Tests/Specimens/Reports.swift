package import Governance

/// Two editions of a board that doesn't exist.
package enum SampleReports {
  package static var earlier: Report {
    var maker = ReportMaker("Fördjupad uppföljning april 2025", asOf: Day(2025, 4, 30))
    maker.section(
      .area, "Läsning och språk",
      [
        (
          .paragraph,
          [
            say("En läsgrupp för nyanlända startar i höst.", .planned),
            say("Alla skolor ska ha en läsplan före sommaren.", .planned),
            say("64 procent av eleverna i årskurs 3 nådde kravnivån i våras."),
          ]
        )
      ])
    maker.section(
      .area, "Trygga skolgårdar",
      [
        (
          .paragraph,
          [
            say("Rastvärdarna ska få västar och en gemensam rutin.", .planned),
            say("Belysningen på Norra skolan byts under hösten.", .planned),
            say("En föreläsning om nätmobbning hålls i maj.", .planned),
          ]
        )
      ])
    maker.section(
      .area, "Kulturskolan",
      [(.paragraph, [say("Kulturskolan öppnar en filial i Östby.", .planned)])])
    return maker.report
  }

  package static var now: Report {
    var maker = ReportMaker(
      "Uppföljning av nämndens inriktning, delårsrapport 2025", asOf: Day(2025, 8, 31))
    maker.section(
      .background, "Bakgrund",
      [
        (
          .paragraph,
          [
            say(
              "Barn- och utbildningsnämnden i Ängsbro följer upp sin inriktning tre gånger om året.",
              .background),
            say("Det som är planerat skrivs med kursiv stil."),
          ]
        )
      ])
    addDirection(to: &maker)
    addReading(to: &maker)
    addSafety(to: &maker)
    addStaff(to: &maker)
    addSummary(to: &maker)
    return maker.report
  }

  private static func addDirection(to maker: inout ReportMaker) {
    maker.section(
      .direction, "Nämndens inriktning 2025",
      [
        (.heading(level: 2), [say("Läsning och språk")]),
        (
          .adopted,
          [
            say("Alla barn ska möta böcker varje dag och få det stöd som de behöver i tid."),
            say("Läsningen ska stärkas genom fortsatt arbete med skolbiblioteken."),
          ]
        ),
        (.heading(level: 2), [say("Trygga skolgårdar")]),
        (.adopted, [say("Varje elev ska vara trygg på väg till, i och från skolan.")]),
        (
          .paragraph,
          [
            say(
              "Nämnden beslutade 2025-03-18 § 21 att flytta 1,2 miljoner kronor till skolbiblioteken.",
              .decision)
          ]
        ),
      ])
  }

  private static func addReading(to maker: inout ReportMaker) {
    maker.section(
      .area, "Läsning och språk",
      [
        (
          .quote,
          [say("Läsningen ska stärkas genom ett kontinuerligt arbete med skolbiblioteken.")]
        ),
        (
          .paragraph,
          [
            say("Läsgruppen för nyanlända startade i augusti med nio elever.", .done),
            claim("Den har gett eleverna bättre självförtroende.", .difference, .none),
            say("Merparten av skolorna har en läsplan.", .done),
            say("71 procent av eleverna i årskurs 3 nådde kravnivån i våras."),
          ]
        ),
        (.heading(level: 3), [say("Skolbiblioteken")]),
        (
          .paragraph,
          [
            say("Två bibliotekarier har anställts på halvtid.", .done),
            claim(
              "Enligt rektorerna använder lärarna böckerna mer i undervisningen.", .changedPractice,
              .judgement),
            claim(
              "Utlåningen har ökat från 4 100 till 5 300 lån sedan förra våren.", .reachedPeople,
              .measured),
          ]
        ),
        (.paragraph, [say("Planerat:")]),
        (.listItem, [say("Flera enheter ska få nya bokvagnar.", .planned)]),
        (.listItem, [say("En läsambassadör utses på varje skola till våren.", .planned)]),
        (.listItem, [say("Skolbiblioteken får gemensamma öppettider.", .planned)]),
        (
          .table(head: ["Insats", "Skolor", "Läge"]),
          [
            row("Läsplan", "17 av 22", "Pågår", kind: .done),
            row("Bokvagnar", "", "Planerat", kind: .planned),
          ]
        ),
      ])
  }

  private static func addSafety(to maker: inout ReportMaker) {
    maker.section(
      .area, "Trygga skolgårdar",
      [
        (.quote, [say("Varje elev ska vara trygg på väg till, i och från skolan.")]),
        (
          .paragraph,
          [
            say("Rastvärdarna har fått västar, och en gemensam rutin provas på tre skolor.", .done),
            say(
              "Belysningen på Norra skolan är framflyttad till våren 2026 eftersom upphandlingen överklagades.",
              .planned),
            say("Föreläsningen om nätmobbning utgår, då föreläsaren fick förhinder."),
            claim("Tryggheten har ökat påtagligt på alla skolor.", .difference, .none, sure: false),
            say("På två skolor uppger var femte elev att toaletterna känns otrygga.", .shortfall),
            say("En elev på Lilla Västra skolan har bytt skola efter upprepade kränkningar."),
            say("Syftet med rutinen är att fler vuxna ska vara ute på rasterna.", .purpose),
          ]
        ),
      ])
  }

  private static func addStaff(to maker: inout ReportMaker) {
    maker.section(
      .area, "Behöriga lärare",
      [
        (
          .paragraph,
          [
            say(
              "En mentor per nyanställd ska finnas, och mentorerna ska träffas, och träffarna ska följas upp, och uppföljningen ska ligga till grund för nästa års plan, som i sin tur ska beslutas av ledningsgruppen efter samråd med de fackliga organisationerna och med stöd av högskolan.",
              .planned),
            say("Mentorerna har utbildats av högskolan.", .done),
            say("Två bibliotekarier har anställts på halvtid under året.", .done),
          ]
        )
      ])
  }

  private static func addSummary(to maker: inout ReportMaker) {
    maker.section(
      .summary, "Sammanfattning",
      [
        (
          .paragraph,
          [
            claim(
              "Fler vuxna är ute på rasterna, vilket har gett lugnare raster.", .difference, .none),
            say("Alla skolor har fått bokvagnar.", .done),
            say("Arbetet med att få behöriga lärare fortsätter."),
          ]
        )
      ])
  }
}
