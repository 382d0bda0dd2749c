import Governance
import Testing

/// A plan, what the next edition says of it, and what became of it.
struct PlanSample: Sendable, CustomTestStringConvertible {
  let area: String
  let plan: String
  /// What the later edition tells, a sentence at a time; empty when it says nothing.
  let told: [String]
  let fate: Fate
  var testDescription: String { plan }

  init(_ area: String, _ plan: String, _ told: String..., is fate: Fate) {
    self.area = area
    self.plan = plan
    self.told = told
    self.fate = fate
  }
}

/// Two editions, per April and August 2026, made of all samples and of what else a report tells.
enum PlanEditions {
  static let all = streets + culture + care + learning + permits + more

  static var earlier: Report {
    report(asOf: Day(2026, 4, 30)) { area in
      all.filter { $0.area == area }.map(\.plan)
    }
  }

  static var later: Report {
    report(asOf: Day(2026, 8, 31)) { area in
      all.filter { $0.area == area }.flatMap(\.told)
        + (others + near).filter { $0.area == area }.map(\.text)
    }
  }

  /// Texts as printed, each a paragraph; in the earlier edition all of them are plans.
  private static func report(asOf: Day?, _ texts: (String) -> [String]) -> Report {
    var areas: [String] = []
    for sample in all where !areas.contains(sample.area) { areas.append(sample.area) }
    let isEarlier = asOf?.month == 4
    let sections = areas.enumerated().map { number, area in
      let statements = texts(area).enumerated().map { place, text in
        Statement(
          id: "\(number + 1).\(place + 1).1", text: text,
          readings: isEarlier ? [Reading(.planned, words: text)] : [])
      }
      return Section(
        kind: .area, title: area,
        blocks: statements.map { Block(kind: .paragraph, statements: [$0]) })
    }
    return Report(title: "Uppföljning", sections: sections, keepsItalics: false, asOf: asOf)
  }

  /// What the later edition tells besides, and that answers no plan.
  static let others: [(area: String, text: String)] = [
    ("Gator och vatten", "Antalet felanmälningar om gatubelysning har minskat från 412 till 355."),
    ("Gator och vatten", "Kostnaden för snöröjning blev 2,1 miljoner kronor högre än budget."),
    ("Gator och vatten", "Sorteringsgraden i kommunen uppgår till 61 procent."),
    ("Kultur och fritid", "Biblioteken hade 48 000 besök under årets första åtta månader."),
    ("Kultur och fritid", "Simhallen höll stängt två veckor på grund av en vattenläcka."),
    ("Omsorg", "Andelen medarbetare med grundutbildning i demens är 74 procent."),
    ("Omsorg", "Personalkontinuiteten i hemtjänsten är oförändrad."),
    ("Skola", "Den totala skolnärvaron uppgår till 92,4 procent."),
    ("Skola", "Rektorerna redovisar sina resultat i dialogmöten med förvaltningsledningen."),
    ("Bygglov och miljö", "Handläggningstiden för bygglov var i genomsnitt 6,2 veckor."),
  ]

  static let streets = [
    PlanSample(
      "Gator och vatten", "Under sommaren ska Kvarnbron få nytt tätskikt.",
      "Kvarnbrons tätskikt byttes i juli, och bron är öppen för all trafik.", is: .done),
    PlanSample(
      "Gator och vatten", "Cykelbanan mellan Näset och Hamnplan asfalteras i augusti.",
      "Asfalteringen av cykelbanan mellan Näset och Hamnplan får vänta till våren 2027.",
      is: .moved(to: "våren 2027")),
    PlanSample(
      "Gator och vatten", "Ett nytt avtal om insamling av matavfall ska upphandlas.",
      "Upphandlingen av matavfallsinsamlingen avbröts sedan endast ett anbud kommit in.",
      is: .dropped(because: nil)),
    PlanSample(
      "Gator och vatten", "Tre tryckstegringsstationer kommer att byggas om före årets slut.",
      "Två av de tre tryckstegringsstationerna är ombyggda.", is: .partly),
    PlanSample(
      "Gator och vatten", "Lekparken i Solbacken planeras få ny belysning.",
      is: .unanswered),
    PlanSample(
      "Gator och vatten", "Övergångsstället vid Lindvägen ska hastighetssäkras.",
      "Hastighetssäkringen av övergångsstället vid Lindvägen färdigställdes i juni.", is: .done),
    PlanSample(
      "Gator och vatten", "En skyfallsplan tas fram under året.",
      "Arbetet med skyfallsplanen pågår; kartläggningen är klar men åtgärdsdelen återstår.",
      is: .partly),
    PlanSample(
      "Gator och vatten", "Återvinningscentralen i Berga ska få längre öppettider från oktober.",
      "Från oktober får återvinningscentralen i Berga längre öppettider.", is: .unchanged),
    PlanSample(
      "Gator och vatten", "Trädinventeringen i stadsparken ska slutföras.",
      "Inventeringen av träden i stadsparken har slutförts.", is: .done),
    PlanSample(
      "Gator och vatten", "Vi avser att installera smarta vattenmätare hos 400 hushåll.",
      "Smarta vattenmätare har hittills installerats hos 160 hushåll.", is: .partly),
    PlanSample(
      "Gator och vatten", "Parkeringsnormen ska revideras och läggas fram för nämnden i september.",
      "Förslaget till reviderad parkeringsnorm läggs fram för nämnden i december i stället.",
      is: .moved(to: "december")),
    PlanSample(
      "Gator och vatten", "Gatukontoret kommer att införa digital felanmälan.",
      "Digital felanmälan är sedan den 1 juni i drift.", is: .done),
  ]

  static let culture = [
    PlanSample(
      "Kultur och fritid", "Filialen i Åker ska få meröppet under hösten.",
      "Meröppet i Åker har inte kunnat införas och planeras nu till mars 2027.",
      is: .moved(to: "mars 2027")),
    PlanSample(
      "Kultur och fritid", "Kulturskolan startar en stråkorkester för nybörjare.",
      "Stråkorkestern för nybörjare kom igång i augusti med 19 elever.", is: .done),
    PlanSample(
      "Kultur och fritid", "Sporthallens golv ska slipas och lackas om.",
      "Golvet i sporthallen har slipats, men lackningen återstår.", is: .partly),
    PlanSample(
      "Kultur och fritid", "En enkät om fritidsvanor skickas till alla elever i årskurs 8.",
      "Enkäten om fritidsvanor i årskurs 8 utgår, eftersom regionen gör en motsvarande undersökning.",
      is: .dropped(because: "regionen gör en motsvarande undersökning")),
    PlanSample(
      "Kultur och fritid", "Bidragsreglerna för studieförbund kommer att ses över.",
      "Översynen av reglerna för bidrag till studieförbund är genomförd.", is: .done),
    PlanSample(
      "Kultur och fritid", "Utomhusbadet ska tillgänglighetsanpassas med ramp.",
      "Rampen vid utomhusbadet kommer på plats först nästa säsong.", is: .moved(to: nil)),
    PlanSample(
      "Kultur och fritid", "En sommarscen planeras i Folkparken.",
      "Sommarscenen i Folkparken lockade 1 900 besökare.", is: .done),
    PlanSample(
      "Kultur och fritid", "Två fältarbetare ska anställas.",
      "En fältarbetare är anställd, medan den andra tjänsten annonseras på nytt.", is: .partly),
    PlanSample(
      "Kultur och fritid", "Konstverket ”Vågen” renoveras under våren.",
      "Renoveringen av ”Vågen” har skjutits upp.", is: .moved(to: nil)),
    PlanSample(
      "Kultur och fritid", "Föreningarna bjuds in till en dialogkväll om anläggningsbehov.",
      is: .unanswered),
    PlanSample(
      "Kultur och fritid", "Läsfrämjandeplanen ska antas av nämnden i maj.",
      "Nämnden antog läsfrämjandeplanen den 20 maj.", is: .done),
    PlanSample(
      "Kultur och fritid", "Ridanläggningens dränering åtgärdas under 2026.",
      "Ridanläggningens dränering åtgärdas under 2026.", is: .unchanged),
  ]

  static let care = [
    PlanSample(
      "Omsorg", "Nyckelfri hemgång ska införas i hela hemtjänsten.",
      "Nyckelfri hemgång har införts i fyra av sex hemtjänstområden.", is: .partly),
    PlanSample(
      "Omsorg", "Ett korttidsboende för barn inom LSS öppnas i september.",
      "Öppnandet av korttidsboendet för barn skjuts fram till januari 2027 då lokalen inte är klar.",
      is: .moved(to: "januari 2027")),
    PlanSample(
      "Omsorg", "Handläggarna inom försörjningsstöd ska utbildas i motiverande samtal.",
      "Samtliga handläggare inom försörjningsstöd har gått utbildningen i motiverande samtal.",
      is: .done),
    PlanSample(
      "Omsorg", "Förvaltningen kommer att pröva digital nattillsyn på Ekgården.",
      "Försöket med digital nattillsyn på Ekgården avslutades utan att breddas.",
      is: .dropped(because: nil)),
    PlanSample(
      "Omsorg", "Familjebehandlarna blir två till under hösten.",
      "Ännu en familjebehandlare har rekryterats; den andra tjänsten är vakant.", is: .partly),
    PlanSample(
      "Omsorg", "Rutinen för orosanmälningar kommer att revideras.",
      "Den reviderade rutinen för orosanmälningar gäller sedan 15 maj.", is: .done),
    PlanSample(
      "Omsorg", "En anhörigkonsulent rekryteras.",
      "Rekryteringen av anhörigkonsulent pågår.", is: .partly),
    PlanSample(
      "Omsorg", "Matdistributionen ska upphandlas på nytt inför 2027.",
      "Inför 2027 ska matdistributionen upphandlas på nytt.", is: .unchanged),
    PlanSample(
      "Omsorg", "Träffpunkten Lyktan ska hålla öppet även på söndagar.",
      "Söndagsöppet på träffpunkten Lyktan blir inte av på grund av sparkravet.",
      is: .dropped(because: "sparkravet")),
    PlanSample(
      "Omsorg", "Avvikelserna ska analyseras kvartalsvis av kvalitetsrådet.", is: .unanswered),
    PlanSample(
      "Omsorg", "Samtliga gruppbostäder ska senast i juni ha en evakueringsplan.",
      "Alla gruppbostäder utom två har upprättat en evakueringsplan.", is: .partly),
  ]

  static let learning = [
    PlanSample(
      "Skola", "Skolbiblioteket på Höjdens skola ska bemannas på heltid.",
      "Sedan augusti är skolbiblioteket på Höjdens skola bemannat på heltid.", is: .done),
    PlanSample(
      "Skola", "Under hösten inrättas en resursskola för årskurs 7–9.",
      "Nämnden har beslutat att inte inrätta någon resursskola.", is: .dropped(because: nil)),
    PlanSample(
      "Skola", "Lovskolan förlängs med en vecka.",
      "Lovskolan förlängdes med en vecka och besöktes av 86 elever.", is: .done),
    PlanSample(
      "Skola", "Ventilationen i Sjövikens förskola byts ut under sommaren.",
      "Bytet av ventilation i Sjövikens förskola är försenat till november 2026.",
      is: .moved(to: "november 2026")),
    PlanSample(
      "Skola", "Alla skolor kommer att få en speciallärare i matematik.",
      "Hälften av skolorna har fått en speciallärare i matematik.", is: .partly),
    PlanSample(
      "Skola", "En plan för digitala läromedel tas fram.",
      "Planen för digitala läromedel ska tas fram under 2027.", is: .moved(to: "2027")),
    PlanSample(
      "Skola", "Mentorskap för nyexaminerade lärare ska erbjudas.",
      "Nyexaminerade lärare har numera en mentor.", is: .done),
    PlanSample("Skola", "Skolgårdarna i Norrby ska få fler sittplatser.", is: .unanswered),
    PlanSample(
      "Skola", "Elevhälsan ska hålla föräldrakvällar om sömn och skärmtid.",
      "Tre föräldrakvällar om sömn och skärmtid har hållits av elevhälsan.", is: .done),
    PlanSample(
      "Skola", "Skolskjutsreglerna revideras före skolstart.",
      "Revideringen av reglerna för skolskjuts är ännu inte påbörjad.", is: .unchanged),
  ]

  static let permits = [
    PlanSample(
      "Bygglov och miljö", "En e-tjänst för bygglovsansökan ska lanseras i maj.",
      "E-tjänsten för ansökan om bygglov lanserades den 12 maj.", is: .done),
    PlanSample(
      "Bygglov och miljö", "Tillsynen av enskilda avlopp i Granåsen genomförs under hösten.",
      "Tillsynen av enskilda avlopp i Granåsen har påbörjats.", is: .partly),
    PlanSample(
      "Bygglov och miljö",
      "Livsmedelskontrollerna på skolkök kommer att samordnas med grannkommunen.",
      "Samordningen av livsmedelskontroller med grannkommunen är inte längre aktuell.",
      is: .dropped(because: nil)),
    PlanSample(
      "Bygglov och miljö", "Arkivets ritningar ska digitaliseras.",
      "Av arkivets 40 000 ritningar har 25 000 digitaliserats.", is: .partly),
    PlanSample(
      "Bygglov och miljö", "Samrådet om detaljplanen för Kajen ska hållas i juni.",
      "Samrådet om detaljplanen för Kajen hölls i juni och gav 34 yttranden.", is: .done),
    PlanSample(
      "Bygglov och miljö", "Radonmätningar erbjuds i kommunens flerbostadshus.", is: .unanswered),
    PlanSample(
      "Bygglov och miljö", "Ny taxa för tillsyn ska tas fram till budget 2027.",
      "Arbetet med en ny tillsynstaxa vilar i väntan på ny lagstiftning.", is: .moved(to: nil)),
  ]
}
