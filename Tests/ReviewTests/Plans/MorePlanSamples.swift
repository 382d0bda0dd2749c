import Governance

/// Plans that nothing answers though something near is told, and further ways of telling a fate.
extension PlanEditions {
  static let more = quiet + told + wordings

  /// In the later edition of the same areas stand sentences that share a word with these.
  static let quiet = [
    PlanSample(
      "Vägar och parker", "Parkbänkarna vid Strandpromenaden ska målas om.", is: .unanswered),
    PlanSample(
      "Vägar och parker", "En gemensam trafikplan ska tas fram tillsammans med Trafikverket.",
      is: .unanswered),
    PlanSample(
      "Vägar och parker", "Utbildning i arbete på väg planeras för all personal.", is: .unanswered),
    PlanSample(
      "Äldreomsorg", "En kurs i palliativ vård ska erbjudas samtliga undersköterskor.",
      is: .unanswered),
    PlanSample(
      "Äldreomsorg", "Brandskyddsronder kommer att göras på alla särskilda boenden.",
      is: .unanswered),
    PlanSample("Äldreomsorg", "Scheman ska ses över i nattpatrullen.", is: .unanswered),
    PlanSample(
      "Grundskola", "Ett nätverk för förstelärare i svenska startas i höst.", is: .unanswered),
    PlanSample("Grundskola", "Studiebesök hos grannkommunens särskola planeras.", is: .unanswered),
    PlanSample("Grundskola", "Kartläggningen av elevers skolväg ska upprepas.", is: .unanswered),
    PlanSample(
      "Bibliotek", "Biblioteket ska köpa in fler böcker på lättläst svenska.", is: .unanswered),
    PlanSample(
      "Bibliotek", "Personalen kommer att delta i en konferens om läsfrämjande.", is: .unanswered),
  ]

  static let near: [(area: String, text: String)] = [
    ("Vägar och parker", "Strandpromenaden har fått ny belysning."),
    ("Vägar och parker", "Trafikverket genomförde en mätning av buller längs riksvägen."),
    ("Vägar och parker", "Utbildning i motorsåg har genomförts för elva medarbetare."),
    ("Äldreomsorg", "Undersköterskornas sjukfrånvaro har minskat till 8,1 procent."),
    ("Äldreomsorg", "På särskilda boenden serveras numera två rätter till lunch."),
    ("Äldreomsorg", "Nattpatrullen fick under våren nya bilar."),
    ("Grundskola", "Andelen behöriga lärare i svenska uppgår till 83 procent."),
    ("Grundskola", "Samverkan med grannkommunen om skolskjuts har inletts."),
    ("Grundskola", "Kartläggningen av läsförmåga i årskurs 2 visar att 14 elever behöver stöd."),
    ("Bibliotek", "Bibliotekets besökare är fler än i fjol."),
    ("Bibliotek", "Svenska kyrkan hyr bibliotekets hörsal två dagar i veckan."),
  ]

  static let told = [
    PlanSample(
      "Vägar och parker", "Gångtunneln vid stationen ska klottersaneras och få nya armaturer.",
      "Saneringen av gångtunneln vid stationen är utförd, men armaturerna har ännu inte levererats.",
      is: .partly),
    PlanSample(
      "Vägar och parker", "Upprustningen av Kyrkparken inleds i augusti.",
      "Upprustningen av Kyrkparken inleddes den 18 augusti.", is: .done),
    PlanSample(
      "Vägar och parker", "Vinterväghållningen ska upphandlas före sommaren.",
      "Ny tidplan för upphandlingen av vinterväghållning är december 2026.",
      is: .moved(to: "december 2026")),
    PlanSample(
      "Vägar och parker", "Dagvattendammen i Ekbacken ska rensas.",
      "Rensningen av dagvattendammen i Ekbacken har strukits ur årets program.",
      is: .dropped(because: nil)),
    PlanSample(
      "Äldreomsorg", "Trygghetslarmen byts ut hos samtliga 640 larmkunder under året.",
      "410 larmkunder har fått nya trygghetslarm.", is: .partly),
    PlanSample(
      "Äldreomsorg", "Välfärdstekniken ska utvärderas under hösten.",
      "Utvärderingen av välfärdstekniken görs som planerat under hösten.", is: .unchanged),
    PlanSample(
      "Äldreomsorg", "En legitimerad dietist ska anställas.",
      "Anställningen av en dietist fick avbrytas på grund av anställningsstoppet.",
      is: .dropped(because: "anställningsstoppet")),
    PlanSample(
      "Äldreomsorg", "Två demensteam ska bildas.",
      "Ett demensteam är bildat och det andra bildas under våren 2027.", is: .partly),
    PlanSample(
      "Grundskola", "Grundskolorna kommer att få en gemensam ordningsplan.",
      "En gemensam ordningsplan antogs av rektorsgruppen i maj.", is: .done),
    PlanSample(
      "Grundskola", "Modersmålsundervisning på distans prövas från höstterminen.",
      "Distansundervisning i modersmål prövas sedan augusti i fyra språk.", is: .done),
    PlanSample(
      "Grundskola", "Byggstart för Almskolans matsal är planerad till september.",
      "Byggstarten för Almskolans matsal blir tidigast i mars 2027, till följd av överklagat bygglov.",
      is: .moved(to: "mars 2027")),
    PlanSample(
      "Grundskola", "Rastaktiviteter ska införas på alla låg- och mellanstadieskolor.",
      "Rastaktiviteter finns nu på samtliga låg- och mellanstadieskolor.", is: .done),
    PlanSample(
      "Bibliotek", "Bokbussens rutt läggs om efter sommaren.",
      "Omläggningen av bokbussens rutt är flyttad till nyår.", is: .moved(to: nil)),
    PlanSample(
      "Bibliotek", "Under hösten arrangeras en serie författarsamtal.",
      "Serien med författarsamtal ställs in.", is: .dropped(because: nil)),
    PlanSample(
      "Bibliotek", "En ny biblioteksplan ska beslutas av kommunfullmäktige i juni.",
      "Kommunfullmäktige beslutade om biblioteksplanen 2026-06-15 § 88.", is: .done),
    PlanSample(
      "Bibliotek", "Talboksdagen planeras till den 14 november.",
      "Talboksdagen hålls den 14 november.", is: .unchanged),
  ]
}
