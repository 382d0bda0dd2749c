import Governance
import SwedishText
import Testing

/// What must be found is marked «so».
@Suite struct `Traces of persons` {
  static let finding: [(Remark.PersonalTrace, String)] = [
    (.personalNumber, "Stödet till «120314-2391» fortsätter."),
    (.personalNumber, "Barnet («20120314-2391») har bytt skola."),
    (.personalNumber, "Ärendet rör «811218-9876»."),
    (.personalNumber, "Ärendet rör «198112189876» och inget annat."),
    (.personalNumber, "Samordningsnummer «701063-2391» har getts."),
    (.mailAddress, "Skriv till «anna.berg@kommunen.se»."),
    (.mailAddress, "Kontakt: «fatima_ali@exempel.se», tack."),
    (.mailAddress, "Kontakt: «erik@exempel.se»"),
    (.initials, "Stödet till «elev A.B.» har ökat."),
    (.initials, "Mötet om «eleven K.L» hölls i maj."),
    (.initials, "Insatsen för «pojken M» fortsätter."),
    (.initials, "Mamman till «flickan E.» kontaktades."),
    (.initials, "Boendet för «brukaren B.S.» byggs om."),
    (.oneInASmallGroup, "«En elev på Lillskolan» har bytt klass."),
    (.oneInASmallGroup, "«Ett barn i åk 2» på Byskolan saknar plats."),
    (.oneInASmallGroup, "«En flicka i årskurs 5» har anmält detta."),
    (.oneInASmallGroup, "«En medarbetare på Ekens gruppboende» har sjukskrivits."),
    (.oneInASmallGroup, "På Solgårdens äldreboende föll «en brukare» i mars."),
    (.oneInASmallGroup, "«En vårdnadshavare vid Ängsskolan» har klagat."),
    (.oneInASmallGroup, "«En av eleverna på Lillskolan» har anmält skolan."),
    (.oneInASmallGroup, "«Pojken på Lillskolan» får nu stöd."),
    (.oneInASmallGroup, "På förskolan Myran har «ett barn» skadats."),
    (.oneInASmallGroup, "«En ny klient på Lindgården» har flyttat in."),
    (.oneInASmallGroup, "På Ekbacken finns «en boende» som behöver vård."),
    (.name, "Utredningen om «Fatima Hassan» är klar."),
    (.name, "Mamman «Anna-Karin Bergström» ringde."),
    (.name, "Stödet till «eleven Ali» har ökat."),
    (.name, "Grannen Berit klagade, och «Johan K. Lindqvist» höll med."),
    (.name, "Händelsen gällde «Ali, 12 år»."),
    (.name, "Det är roligt att dansa, säger «Leila B. (8 år)» i Sjöbo."),
    (.name, "Teckningen gjordes av «Milo, sju år», under lovet."),
    (.name, "I mars flyttade «Kerstin H.» till en ny lägenhet."),
    (.name, "«Bertil Lundgren», ägare till Almby 3:7, har överklagat bygglovet."),
    (.initials, "I somras valdes «B.S.» till ordförande i rådet."),
    (.initials, "På boendet har «M.A.», som är döv, fått en tolk."),
  ]

  @Test(arguments: finding)
  func `are found`(kind: Remark.PersonalTrace, sample: String) throws {
    let text = sample.filter { $0 != "«" && $0 != "»" }
    let found = personalTraces(in: ReadText(text))
    let trace = try #require(found.first)
    let expected = sample.split(separator: "«", omittingEmptySubsequences: false)[1]
    #expect(found.count == 1)
    #expect(trace.kind == kind)
    #expect(trace.words == String(expected.prefix { $0 != "»" }))
    #expect(String(decoding: Array(text.utf8)[trace.range], as: UTF8.self) == trace.words)
    #expect(trace.isSure)
  }

  @Test(arguments: [
    "Ärendet har dnr 2025-000123 och BUN 120314-2391/7.",
    "Bolaget (556677-8899) levererar maten.",
    "Organisationsnummer 120314-2391 gäller.",
    "Ring 0322-616000 eller 0701-234567.",
    "Den 2025-06-17 hölls mötet, se 2025/26.",
    "Beloppet är 1203142391 kronor.",
    "Skriv till info@kommunen.se, kommun@kommunen.se eller registrator@kommunen.se.",
    "Skriv till barnochungdom@kommunen.se och no-reply@exempel.se.",
    "Följ oss på @kommunen och @ i sociala medier.",
    "Elever i klass A och barn B-vitamin.",
    "Brukaren NN nämns inte.",
    "Eleven A i betyg är ovanligt.",
    "Skolan satsar på barn i behov av stöd.",
    "En elev ska kunna få stöd på Lillskolan.",
    "Varje elev på Lillskolan har en plan.",
    "Det viktiga är att en elev får stöd.",
    "En skola i Byskolans område byggs.",
    "En elevassistent på Lillskolan har anställts.",
    "En elevenkät på Lillskolan gav svar.",
    "Kostnaden per elev på Lillskolan har ökat.",
    "Kostnaden för en elev på Lillskolan är hög.",
    "När ett barn börjar på Byskolan hålls ett samtal.",
    "En elev- och föräldraenkät på Lillskolan gav svar.",
    "En elev i årskurs 4 till 6 kan välja språk.",
    "Barnet i centrum är temat på Byskolan.",
    "En medarbetare på Ekens gruppboende har gått en kurs.",
    "Det man på Lillskolan har gjort är bra.",
    "Ett boende på Solgården har byggts.",
    "En rutin för elev på Lillskolan har skrivits.",
    "En elev i grundskolan får välja språk.",
    "Rektor Anna Berg har slutat.",
    "Anna Berg, förvaltningschef, har slutat.",
    "Ordförande Erik Lindström (S) öppnade mötet.",
    "Erik Lindström (M) reserverade sig.",
    "Personalen hörde en föreläsning av Ann Lindberg om språk.",
    "Boken av Maria Lundgren har lästs.",
    "Modellen bygger på Eva Holm (2019).",
    "Modellen bygger på forskning (Eva Holm & Per Lind 2019).",
    "Anna Lindhs skola har byggts om.",
    "Astrid Lindgrens väg har asfalterats.",
    "Karin Boye-biblioteket har öppnat.",
    "Selma Lagerlöfs förskola har fått en ny gård.",
    "Stiftelsen Maria Holm gav medel.",
    "Barnen läste ”Lisa Larsson flyttar”.",
    "Anna Berg AB levererar maten.",
    "Hans Majestät Konungen kom.",
    "Socialtjänsten i Västra Götaland deltog.",
    "Handledarna följer skriften Lugna samtal, av Eva H. och Per Lindgren, i alla grupper.",
    "Idéboken av Sara M. har delats ut.",
    "Konserten gavs med Lisa Berglund och Tomas Ek.",
    "Frågor tas emot på trygghetsplanering@exempel.se.",
    "Skriv till funktionsbrevlådan k.stab@exempel.se.",
    "Boken är skriven av J.K. Bergman och ges ut igen.",
    "Svar ges senast i maj (O.S.A.).",
    "Den elev som har hög frånvaro får ett samtal.",
    "Det barn som behöver stöd ska få det.",
    "",
  ])
  func `are not seen where nobody is pointed out`(sample: String) {
    #expect(personalTraces(in: ReadText(sample)).isEmpty)
  }

  @Test(arguments: [
    "Mötet hölls av Maria Magdalena.",
    "Skriv till annabe@exempel.se.",
    "En elev i årskurs 5 har klagat.",
    "Stöd till elev A.",
    "Den elev i förberedelseklassen som uteblev i höstas är tillbaka.",
    "Den brukare på boendet som flyttade i våras har fått en ny plan.",
  ])
  func `are unsure where the words may be something else`(sample: String) {
    let found = personalTraces(in: ReadText(sample))
    #expect(found.count == 1)
    #expect(found.allSatisfy { !$0.isSure })
  }
}
