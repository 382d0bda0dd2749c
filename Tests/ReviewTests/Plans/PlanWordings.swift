import Governance

/// Ways of saying a fate that are easily taken for another one.
extension PlanEditions {
  static let wordings = [
    PlanSample(
      "Renhållning", "Skolornas matavfall ska vägas under en månad.",
      "Vägningen av skolornas matavfall har genomförts, och resultatet redovisas i november.",
      is: .done),
    PlanSample(
      "Renhållning", "Glasigloon vid torget flyttas till Bryggargatan.",
      "Glasigloon vid torget har flyttats till Bryggargatan.", is: .done),
    PlanSample(
      "Renhållning", "Deponin i Stensjö ska sluttäckas.",
      "Sluttäckningen av deponin i Stensjö fortskrider enligt plan; två av fyra celler är täckta.",
      is: .partly),
    PlanSample(
      "Renhållning", "Slamtömningen kommer att läggas om till budad tömning.",
      "Budad slamtömning införs från årsskiftet.", is: .unchanged),
    PlanSample(
      "Funktionsstöd", "Daglig verksamhet i Kvarnen avvecklas under året.",
      "Den dagliga verksamheten i Kvarnen lades ned den 30 juni.", is: .done),
    PlanSample(
      "Funktionsstöd", "En boendestödjare med inriktning mot unga ska rekryteras.",
      "Boendestödjaren med inriktning mot unga tillträdde i maj.", is: .done),
    PlanSample(
      "Funktionsstöd", "Ledsagningen ska följas upp genom intervjuer.",
      "Intervjuerna om ledsagning hanns inte med under våren utan görs i oktober.",
      is: .moved(to: "oktober")),
    PlanSample(
      "Funktionsstöd", "Ett nytt gruppboende på Ängsvägen ska stå klart i december 2026.",
      "Gruppboendet på Ängsvägen beräknas stå klart i december 2026.", is: .unchanged),
    PlanSample(
      "Funktionsstöd", "Personliga assistenter kommer att erbjudas handledning.",
      "Handledning av personliga assistenter har inte prioriterats och utgår.",
      is: .dropped(because: nil)),
    PlanSample(
      "Arbetsmarknad", "Feriepraktik ska erbjudas 120 ungdomar.",
      "Feriepraktik erbjöds 131 ungdomar.", is: .done),
    PlanSample(
      "Arbetsmarknad", "Jobbspåret mot vården startas i september.",
      "Jobbspåret mot vården kom i gång den 7 september med 14 deltagare.", is: .done),
    PlanSample(
      "Arbetsmarknad", "En arbetskonsulent ska placeras på biblioteket.",
      "Någon arbetskonsulent har inte placerats på biblioteket, då finansieringen från förbundet föll bort.",
      is: .dropped(because: "finansieringen från förbundet föll bort")),
    PlanSample(
      "Arbetsmarknad", "Rutinen för återkrav ska skrivas om.",
      "Rutinen för återkrav är omskriven och beslutad.", is: .done),
    PlanSample(
      "Fastighet", "Solceller ska monteras på tre tak.",
      "Solceller är monterade på simhallens tak; övriga två tak får solceller under 2027.",
      is: .partly),
    PlanSample(
      "Fastighet", "Hissen i kulturhuset moderniseras före sommaren.",
      "Hissen i kulturhuset moderniserades enligt plan.", is: .done),
    PlanSample(
      "Fastighet", "En underhållsplan för idrottshallarna upprättas.",
      "Underhållsplanen för idrottshallarna är under framtagande.", is: .partly),
    PlanSample(
      "Fastighet", "Fläktrummet på Ekskolan ska saneras till höstterminens start.",
      "Saneringen av fläktrummet på Ekskolan drog ut på tiden och blir klar i februari 2027.",
      is: .moved(to: "februari 2027")),
  ]
}
