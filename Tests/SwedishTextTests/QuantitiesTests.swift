import SwedishText
import Testing

@Suite struct `Quantities` {
  static let kinds: [(String, [String])] = [
    ("Kursen har hållits på 12 av 22 skolor.", ["12 av 22: 12/22"]),
    ("Tolv av femton rektorer deltog.", ["Tolv av femton: 12/15"]),
    ("17 av de 22 skolorna är klara.", ["17 av de 22: 17/22"]),
    ("Fyra kuratorer och 12 500 besök.", ["Fyra: 4", "12 500: 12500"]),
    ("Tjugofem lärare deltog.", ["Tjugofem: 25"]),
    ("Meritvärdet är 221,5.", ["221,5: decimal"]),
    ("Andelen behöriga är 78 procent.", ["78 procent: result"]),
    ("80 procent av lärarna deltog.", ["80 procent: result"]),
    ("Svarsfrekvensen på 71 % är god.", ["71 %: result"]),
    ("Två lärare har 20 procents tjänst.", ["Två: 2", "20 procents: position"]),
    ("De arbetar vardera 20 procent med stödet.", ["20 procent: position"]),
    ("En kurator på 50 % har kommit.", ["50 %: position"]),
    ("Hon lägger 40 % av sin tid på stödet.", ["40 %: position"]),
    ("Enheten har 1,5 årsarbetare.", ["1,5 årsarbetare: position"]),
    ("En logoped har anställts på halvtid.", ["halvtid: position"]),
    ("Tjänstgöringsgraden är 75 procent.", ["75 procent: position"]),
    ("En samordnare (50 procent) finns.", ["50 procent: position"]),
    ("Andelen ökade från 71 till 78 procent.", ["71 till 78 procent: change"]),
    ("Kön har minskat från 15 till 12.", ["15 till 12: fromTo"]),
    ("Närvaron har ökat med 12 procent.", ["12 procent: change"]),
    ("En ökning på 5 procent.", ["5 procent: change"]),
    ("Det är 7 procentenheter bättre.", ["7 procentenheter: change"]),
    (
      "Boendet kostar 3,5 mnkr och 200 tusen kronor.",
      ["3,5 mnkr: money", "200 tusen kronor: money"]
    ),
    ("Ramen höjs med 2 miljoner kronor.", ["2 miljoner kronor: money"]),
    ("Avgiften är 1 200 kr.", ["1 200 kr: money"]),
    ("Elever i årskurs 4 till 6 och åk 7–9.", ["4 till 6: name", "7–9: name"]),
    ("Läsåret 2025/26 började i augusti 2025.", ["2025/26: name", "2025: name"]),
    ("Den 17 juni 2025 § 44 kl. 8.30.", ["17 juni 2025: name", "44: name", "8.30: name"]),
    ("Ring 0322-61 60 00.", ["0322-61 60 00: name"]),
    ("Enligt 10 kap. 5 § gäller det.", ["10: name", "5: name"]),
    ("Under 2025, 12 elever.", ["2025: name", "12: 12"]),
    ("Enkäten gick till årskurs 2, 5 och 8.", ["2, 5 och 8: name"]),
    ("En 55-årig man.", ["55: name"]),
    ("Merparten av 22 skolor.", ["Merparten: vague", "22: 22"]),
  ]

  @Test(arguments: kinds)
  func `are told by kind`(sample: String, expected: [String]) {
    #expect(quantities(in: words(in: sample)).map(\.short) == expected)
  }

  /// What must be found is marked «so».
  @Test(arguments: [
    "«Merparten» av förskolorna har börjat.",
    "«Majoriteten» av cheferna har gått kursen.",
    "«De flesta» enheterna har en plan.",
    "«Ett mindre antal» skolor har valts ut.",
    "«Ett flertal» åtgärder har satts in.",
    "«Ett antal» insatser har gjorts.",
    "«Ett mycket stort antal» besök har gjorts.",
    "«Flera» aktiviteter har genomförts, två heldagar hölls.",
    "Stödet har gett «fler» behöriga lärare.",
    "«Färre» barn står i kö.",
    "«Många» brukare har fått hjälp och «några» har flyttat.",
    "«Ett par» enheter saknar plan.",
    "«Enstaka» avvikelser har rapporterats.",
    "«En stor del» av eleverna når målen.",
    "«Större delen» av gatorna har asfalterats.",
    "«Cirka hälften» av enheterna är klara.",
    "«Ett fåtal» ärenden återstår.",
    "«Några få» klagomål har kommit in.",
    "«Fler och fler» elever läser.",
    "«Allt fler» äldre bor hemma.",
    "«Nästan alla» lärare deltog.",
    "«Flera» skolor (se bilaga 2) har börjat.",
    "«Flera» skolor har höjt resultatet med 5 procent.",
    "«Fler» elever än tidigare deltar.",
    "«En majoritet» av de svarande är nöjda.",
    "Under år 2025 har «flera» förskolor byggts om.",
    "«Några» föreningar har inte svarat.",
    "Söder om ån har vattnet stängts av vid «ett antal» tillfällen.",
    "Klubben har 300 medlemmar på 12 lag, «de flesta» i åldern F–5.",
    "Tillsynen hann inte med «en del av» lokalerna.",
    "«Fler» barn simmar, och en kurs med 12 platser har startat.",
    "«Stora delar av» ledningsnätet är gammalt.",
    "«Flertalet» rektorer arbetar 20 procent med stödet.",
  ])
  func `without a number are found`(sample: String) {
    let text = sample.filter { $0 != "«" && $0 != "»" }
    let expected = sample.split(separator: "«", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "»" })
    }
    let found = uncountedQuantities(in: words(in: text))
    #expect(found.map(\.words) == expected)
    #expect(found.allSatisfy { $0.isSure })
  }

  @Test(arguments: [
    "Merparten (17 av 22) av förskolorna har börjat.",
    "Merparten av förskolorna (17 av 22) har börjat.",
    "Merparten av eleverna, 78 procent, når målen.",
    "Kursen heter ”Flera vägar in”.",
    "Kursen Flera vägar in har hållits.",
    "Flera, totalt åtta, skolor deltar.",
    "Flera (fem) skolor deltar.",
    "Flera skolor, åtta stycken, deltar.",
    "Ett antal (7) insatser har gjorts.",
    "Fler än 40 lärare deltog.",
    "Skolan har 12 fler elever.",
    "Fem lärare fler har behörighet.",
    "Fler elever är behöriga: från 71 till 78 procent.",
    "Köerna består av färre barn, 12 av 40.",
    "Arbetet har pågått i flera år.",
    "Medicin ges flera gånger om dagen.",
    "I vissa fall ges stöd.",
    "Ansvaret ligger till stor del på rektor.",
    "Arbetet bygger till största delen på samtal.",
    "Inga klagomål och inte några avvikelser finns.",
    "Det är lika många som förra året.",
    "Så många som möjligt ska delta.",
    "Bland annat har bland andra rektorerna deltagit.",
    "Flerspråkiga barn får stöd, mer eller mindre.",
    "Samtliga enheter och alla skolor deltar.",
    "Polisen, hemtjänsten med flera deltog.",
    "En eller flera insatser per barn.",
    "Hur många som deltog framgår inte.",
    "För några år sedan byggdes skolan.",
    "Såsom en del av kontrollen granskades betygen.",
    "Andelen erfarna rektorer har ökat.",
    "Han köpte ett par skor.",
    "Större delen av året var lugn.",
    "Hälften av skolorna deltog.",
    "Besöken blev 45 200, vilket är fler än 2024.",
    "Några nya lokaler har inte hyrts.",
    "Några synpunkter har hittills inte lämnats på taxan.",
    "Några allvarliga fel finns inte i anläggningen.",
    "Badet har fått fler besökare, en ökning med 1 150 sedan i fjol.",
    "Sökande från andra delar av regionen har antagits.",
    "Delar av landet saknar bredband.",
    "Rondellen är en del av trafiklösningarna.",
    "Mötena utgör en del av trafiken.",
    "Vi har haft dialog med flertalet föreningar, cirka 30.",
  ])
  func `with a number or without a count are quiet`(sample: String) {
    #expect(uncountedQuantities(in: words(in: sample)).isEmpty)
  }

  @Test(arguments: [
    "Målet är att fler elever ska nå målen.",
    "Det ska leda till flera nya platser.",
    "Detta är bra på många sätt.",
    "Vissa förändringar har gjorts.",
    "Delar av planen är klara.",
  ])
  func `said in passing or hoped for are unsure`(sample: String) {
    let found = uncountedQuantities(in: words(in: sample))
    #expect(found.count == 1)
    #expect(found.allSatisfy { !$0.isSure })
  }
}

extension Quantity {
  fileprivate var short: String {
    let name =
      switch kind {
      case .vague: "vague"
      case .count(let count): "\(count)"
      case .countOf(let count, let total): "\(count)/\(total)"
      case .decimal: "decimal"
      case .fromTo: "fromTo"
      case .percentResult: "result"
      case .percentPosition: "position"
      case .percentChange: "change"
      case .money: "money"
      case .ordinalOrName: "name"
      }
    return "\(words): \(name)"
  }
}
