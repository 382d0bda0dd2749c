/// Verbs that go "arbeta, arbetar, arbetade, arbetat", as administrations use them.
///
/// Verbs in -era are told by that ending and need not stand here.
enum FirstConjugation {
  static let verbs = work + " " + building + " " + change + " " + speech + " " + states

  private static let work = """
    arbeta jobba starta redovisa påbörja avsluta samla prova pröva testa granska kartlägga
    utvärdera annonsera marknadsföra samordna samverka samarbeta bemanna bilda ombilda inrätta
    flytta kvalitetssäkra omarbeta omförhandla förhandla ändra åtgärda besikta besiktiga öppna
    återöppna visa spela delta medverka kalla avvakta pausa öva träna undervisa fortbilda utbilda
    vidareutbilda beakta bevilja betala avropa lansera avveckla utlysa besluta avtala upphandla
    handla handlägga hantera hämta skicka lämna överlämna återlämna inlämna kontakta svara besvara
    ansvara uppmärksamma samtala fördela omfördela använda tillämpa nyttja utnyttja förankra
    bearbeta bevaka rapportera ansöka dela anpassa individanpassa skräddarsy förtydliga uppfatta stävja sporra uppdaga
    märka sortera källsortera återvinna återanvända återuppta odla laga skjutsa tjänstgöra forska
    grunda samlokalisera låna köa forma utforma rita gestalta tolka språka skapa nyanställa skugga
    verka tillverka räkna beräkna kosta förvalta utpeka peka namnge vaccinera utnämna ordna
    anordna införskaffa anskaffa skaffa uppdatera utrusta rusta upprusta färdigställa påpeka kasta
    bokföra boka avboka tidsboka hyresförhandla ladda stötta befolka avlasta plocka packa
    mogna behandla utöka projektera förnya belöna vidarebefordra tilldela underteckna teckna orka
    vårda omvårda baka tvätta klassa upprepa
    """

  private static let building = """
    måla isolera renovera montera asfaltera plantera beskära röja rensa spola filma vattna gödsla
    sanda salta sopa ploga snöröja lappa laga stensätta dränera slipa olja gallra avverka slåttra
    beså slamsuga skylta utsmycka möblera pumpa schakta tilläggsisolera reparera bomma spärra
    varna spåra koppla inkoppla driftsätta klottersanera inhägna trampa stängsla tappa ombesörja
    tätningslista krana kartera bada packa
    """

  private static let change = """
    öka minska förbättra underlätta avlasta korta förkorta gynna främja utjämna jämna bredda
    fördjupa försnabba snabba dämpa lugna trygga hejda bromsa halvera fördubbla tredubbla utveckla
    vidareutveckla berika förändra påverka orsaka skapa förenkla mattas klarna säkra försvåra
    hämma försena försämra skada hota belasta drabba åldra förtäta förhindra hindra motverka bidra
    vända fördröja tappa förlora lindra mildra mogna frodas spara påskynda förbilliga fördyra
    utarma
    """

  private static let speech = """
    klaga uttala uppmana välkomna önska fråga påtala framhålla varna flagga efterlysa lova tacka
    vittna svara kommentera förorda tala prata berätta rekommendera föreslå förklara ana undra
    uppskatta efterfråga beklaga påminna mena hävda intyga utlova meddela
    """

  private static let states = """
    fungera kretsa köa vandra stanna passera råka misslyckas lyckas svikta tveka slarva insjukna
    pendla regna snöa droppa klara vakna rasa samsas sluta inträffa omfatta räkna dominera klandra
    syfta handla inverka återspegla spegla avspegla verka kosta sakna undvika vila glädja oroa
    hoppas vänta avvakta invänta förvänta befara avvika landa hamna kvarleva trivas
    """
}
