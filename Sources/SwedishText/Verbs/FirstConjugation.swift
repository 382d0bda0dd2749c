/// Verbs that go "arbeta, arbetar, arbetade, arbetat", as administrations use them.
///
/// Verbs in -era are told by that ending and need not stand here.
enum FirstConjugation {
  static let verbs = work + " " + building + " " + change + " " + speech + " " + states

  private static let work = """
    arbeta jobba starta redovisa påbörja avsluta samla prova pröva testa granska kartlägga utvärdera annonsera
    marknadsföra samordna samverka samarbeta bemanna bilda ombilda inrätta flytta kvalitetssäkra
    omarbeta omförhandla förhandla ändra åtgärda besikta besiktiga öppna återöppna visa spela delta
    medverka kalla avvakta pausa öva träna undervisa fortbilda utbilda vidareutbilda beakta bevilja
    betala avropa sänka lansera avsluta avveckla utlysa besluta avtala upphandla handla handlägga
    hantera hämta skicka lämna överlämna återlämna inlämna kontakta svara besvara ansvara
    uppmärksamma samtala fördela omfördela använda tillämpa nyttja utnyttja förankra bearbeta
    åtgärda ersätta bevaka rapportera anmäla ansöka dela anpassa individanpassa skräddarsy
    förtydliga tydliggöra märka sortera källsortera återvinna återanvända återuppta odla laga skjutsa
    tjänstgöra forska grunda samlokalisera låna köa forma utforma rita gestalta sprida översätta tolka
    språka skapa nyanställa forma skugga verka tillverka kartlägga räkna beräkna kosta förvalta bygga
    sammanställa utpeka peka namnge vaccinera mäta väga utnämna ordna anordna införskaffa anskaffa
    skaffa uppdatera utrusta rusta upprusta färdigställa påpeka höra kasta bokföra boka avboka tidsboka
    hyresförhandla hjälpa ladda stötta klargöra befolka avlasta plocka packa testa mogna
    tilldela underteckna teckna orka vårda omvårda baka tvätta klassa
    """

  private static let building = """
    måla isolera renovera montera asfaltera plantera beskära röja rensa spola filma vattna gödsla
    sanda salta sopa ploga snöröja gräva sätta lappa laga fräsa belägga stensätta dränera slipa olja
    klippa gallra avverka slåttra beså slamsuga skylta utsmycka möblera inreda pumpa schakta
    tilläggsisolera reparera byta riva bomma spärra varna spåra koppla inkoppla driftsätta klottersanera
    inhägna trampa stängsla tappa fylla ombesörja tätningslista krana kartera lagra bada packa
    """

  private static let change = """
    öka minska förbättra underlätta avlasta korta förkorta gynna främja utjämna jämna bredda fördjupa
    försnabba snabba dämpa lugna trygga hejda bromsa halvera fördubbla tredubbla utveckla vidareutveckla
    berika förändra påverka orsaka skapa förenkla mattas klarna säkra försvåra hämma försena försämra
    skada hota belasta drabba åldra förtäta förhindra hindra motverka bidra vända fördröja tappa
    förlora vinna lindra mildra stödja mogna frodas spara påskynda förbilliga fördyra utarma
    """

  private static let speech = """
    klaga uttala uppmana välkomna önska fråga påtala framhålla varna flagga efterlysa lova tacka
    vittna svara kommentera förorda tala prata berätta rekommendera föreslå förklara ana undra
    uppskatta efterfråga beklaga påminna mena hävda intyga utlova meddela
    """

  private static let states = """
    fungera kretsa köa vandra stanna passera råka misslyckas lyckas svikta tveka slarva insjukna
    pendla regna snöa droppa klara vakna rasa samsas sluta inträffa omfatta räkna dominera klandra
    syfta handla inverka återspegla spegla avspegla verka kosta sakna undvika vila glädja oroa hoppas
    vänta avvakta invänta förvänta befara avvika landa hamna kvarleva trivas
    """
}
