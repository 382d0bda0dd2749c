"""Barn- och ungdomsnämnden in the invented Almby kommun: April and August 2026."""
from parts import A, AREA, P, PLAN, QUOTE, S, SECTION, WITH_AREAS

FOLDER = "school"
BOARD = "Barn- och ungdomsnämnden"
OFFICE = "Barn- och utbildningsförvaltningen"
DIARY = "BUN 2026/00147"
COLOUR = "1F5C4A"
NUMBERED = False
QUOTE_MARKS = False
FONT, HEAD_FONT = "Times New Roman", "Arial"

LANGUAGE = ["Förskolan ska ge alla barn ett rikt språk.",
            "Högläsning, samtal och språkstöd ska utgå från det enskilda barnets behov.",
            "Barn med annat modersmål än svenska ska möta personal med kunskap om flerspråkighet."]
MIDDLE = ["Undervisningen i läsning och matematik ska förstärkas i årskurs 4–6.",
          "Tre miljoner kronor avsätts till två lärare i klassrummet och till handledning av lärare."]
ABSENCE = ["Frånvaro ska upptäckas tidigt och utredas utan dröjsmål.",
           "Skolan ska tillsammans med hemmet återställa en fungerande skolgång, och elevhälsans förebyggande arbete ska få större utrymme."]
LEISURE = ["Fritidshemmen ska erbjuda en meningsfull och trygg fritid där eleverna har inflytande.",
           "Lokaler som delas med skolan ska anpassas även efter fritidshemmets behov."]
STAFF = ["Andelen behöriga lärare och förskollärare ska öka.",
         "Sjukfrånvaron ska minska, och rektorernas förutsättningar att leda undervisningen ska förbättras."]
MONEY = ["Ekonomin ska vara i balans vid årets slut.",
         "En plan för lokaler och organisation fram till 2032 ska läggas fram under året, så att medlen används till undervisning och inte till tomma lokaler."]


def direction(*more):
    return SECTION(
        "direction", "Nämndens inriktning för budget 2026",
        P(S("Kommunfullmäktige fastställde budgeten 2025-11-26 § 171, och nämnden antog därefter sin inriktning (2025-12-10 § 96).",
            "decision", cite=[("2025-11-26", 171, None), ("2025-12-10", 96, None)]),
          S("Den återges här i sin helhet.", "background")),
        P(A("Barn- och ungdomsnämnden prioriterar under 2026 barnens språk, elevernas närvaro och en organisation som håller när barnkullarna minskar.")),
        *[P(*[A(t) for t in texts]) for texts in (LANGUAGE, MIDDLE, ABSENCE, LEISURE, STAFF, MONEY)],
        *more)


EARLIER = {
    "file": "april.docx",
    "title": "Uppföljning av barn- och ungdomsnämndens inriktning 2026",
    "subtitle": "Fördjupad uppföljning per april 2026",
    "meta": [("Förvaltning", OFFICE), ("Till", "Barn- och ungdomsnämndens sammanträde den 20 maj 2026"),
             ("Upprättad", "den 8 maj 2026"), ("Diarienummer", DIARY)],
    "sections": [
        SECTION(
            "background", "Bakgrund",
            P(S("Inför varje budgetår antar nämnderna i Almby kommun en politisk inriktning, som i korthet anger vad som ska gå före annat.", "background"),
              S("Inriktningen kompletterar kommunfullmäktiges mål och säger avsiktligt litet om hur arbetet ska läggas upp.", "background")),
            P(S("Förvaltningen återkommer till nämnden tre gånger om året: i den fördjupade uppföljningen per april, i delårsbokslutet per augusti och i årsbokslutet.", "background"),
              S("Den här rapporten är årets första och visar läget den 30 april.", "background"),
              S("Uppgifterna kommer från rektorernas redovisningar och från kommunens ekonomi-, personal- och frånvarosystem; där annat inte sägs avser siffrorna kommunens egna enheter.", "background"))),
        direction(),
        WITH_AREAS(
            SECTION(
                "introduction", "Uppföljning av inriktningen",
                P(S("Varje avsnitt inleds med det stycke ur inriktningen som avsnittet gäller.", "background"),
                  S("Därefter beskrivs vad som har gjorts, vad det har lett till och vad som återstår.", "background"),
                  S("Planerade åtgärder skrivs med kursiv stil.", "background"))),
            AREA(
                "Språk i förskolan", QUOTE(*LANGUAGE),
                P(S("Högläsning har under våren fått en fast plats i förskolornas veckoplanering.", "done", "effect"),
                  S("Modersmålsenheten har tillsammans med förskolans specialpedagoger gått igenom språkmiljön på de tolv förskolorna, bl.a. tillgången till böcker, hur måltiderna används för samtal och hur barnens språkutveckling dokumenteras.", "done"),
                  S("Genomgången visar att böcker på barnens modersmål saknas på fem förskolor, däribland Anna Lovisas förskola, där barnen tillsammans talar elva språk.", "shortfall", key="books", official=True)),
                P(S("I mars ordnades en föreläsning med språkforskaren Marit Hässleklint om hur samtal kring bilderböcker kan läggas upp för barn i olika åldrar.", "done", official=True),
                  S("Föreläsningen besöktes av ca 140 medarbetare och har ökat medvetenheten om språkutvecklande arbetssätt.", "effect", "done")),
                P(PLAN("Före sommaren ska ett gemensamt material för högläsning och boksamtal delas ut till de tolv förskolorna.", "material"),
                  PLAN("I september startar en utbildning om flerspråkighet för barnskötare.", "multilingual"),
                  PLAN("Senast den 15 juni ska varje förskola ha utsett ett språkombud.", "ombud"))),
            AREA(
                "Läsning och matematik i årskurs 4–6", QUOTE(*MIDDLE),
                P(S("Nämnden fördelade 2026-03-18 § 33 de tre miljoner kronorna mellan de sex skolor som har mellanstadium, i förhållande till antalet elever.", "decision", "done", cite=[("2026-03-18", 33, None)]),
                  S("Det motsvarar knappt 3 400 kronor per elev (885 elever).", "background"),
                  S("Handledning i matematik har kommit i gång på Kvarnrännans skola och Hässlebro skola, där två erfarna lärare följer kollegors lektioner varannan vecka och samtalar om dem efteråt.", "done"),
                  S("På Rågdalsskolan har starten dröjt till följd av sjukskrivningar.", "shortfall", key="ragdal")),
                P(S("I vårens gemensamma läsprov nådde 78 procent av eleverna i årskurs 6 den nivå som behövs i årskurs 7, jämfört med 79 procent våren 2025.", "", "shortfall effect background"),
                  S("Förstärkningen har pågått i knappt två månader, och det går ännu inte att säga om den har haft betydelse för elevernas kunskaper.", "", "shortfall background")),
                P(PLAN("Från höstterminens början inför de sex skolorna två lärare i klassrummet under hälften av matematiklektionerna i årskurs 5.", "two"),
                  PLAN("En läsutvecklare på 50 procent rekryteras före sommaren.", "reader"),
                  PLAN("Resultaten från höstens screening i läsning redovisas för nämnden i november.", "screening"))),
            AREA(
                "Skolnärvaro", QUOTE(*ABSENCE),
                P(S("Frånvaron i årskurs 7–9 uppgick till 11,8 procent under årets tre första månader.", "background", "shortfall"),
                  S("Antalet elever med mer än 30 procents frånvaro var 64, nio fler än ett år tidigare.", "shortfall", key="high", counted=True),
                  S("Rektor ska enligt 7 kap. 19 a § skollagen skyndsamt se till att upprepad eller långvarig frånvaro utreds.", "background", notcite=True),
                  S("Hur detta görs skiljer sig mellan skolorna, och flera av dem saknar en nedskriven arbetsgång.", "shortfall", uncounted=["flera"], key="nopath")),
                P(S("Mentorer och kuratorer på Kvarnrännans skola har under våren prövat att ringa hem samma förmiddag som en elev uteblir.", "done"),
                  S("Arbetssättet har uppskattats av vårdnadshavarna och bidragit till tätare kontakt mellan hem och skola.", "effect")),
                P(PLAN("En kommungemensam rutin för utredning av frånvaro tas fram före sommaren.", "routine"),
                  PLAN("Förvaltningen avser att pröva ett automatiskt larm i frånvarosystemet, som når mentorn efter fem frånvarotillfällen på en månad.", "alarm"),
                  PLAN("En dialogkväll om skolnärvaro för vårdnadshavare planeras till september.", "evening"))),
            AREA(
                "Fritidshem", QUOTE(*LEISURE),
                P(S("Fritidshemmen har 1 140 inskrivna elever på 31 avdelningar, de flesta i årskurserna F–3.", "background", uncounted=["de flesta"]),
                  S("Av de 612 elever som i mars svarade på en enkät om inflytande uppger 66 procent att de får vara med och bestämma om aktiviteterna.", "background", "effect"),
                  S("På tre fritidshem har eleverna fått ansvar för planeringen av fredagarna.", "done", "effect")),
                P(S("Enligt 14 kap. 9 § skollagen ska elevgrupperna ha en lämplig sammansättning och storlek.", "background", notcite=True),
                  S("Lokalerna är ett fortsatt bekymmer: på Hässlebro skola delar 96 elever ett klassrum och en korridor från kl. 14.", "shortfall", key="hasslebro")),
                P(PLAN("Fritidshemmets lokaler vid Hässlebro skola byggs om under sommarlovet.", "rebuild"),
                  PLAN("Vid vart och ett av kommunens sju fritidshem ska ett elevråd bildas före höstlovet.", "council"))),
            AREA(
                "Kompetensförsörjning och arbetsmiljö", QUOTE(*STAFF),
                P(S("I april var 81 procent av lärarna i grundskolan behöriga, mot 79 procent i april 2025.", "background", "effect"),
                  S("I fritidshemmen är andelen utbildade däremot låg: 22 av 61 medarbetare har en högskoleexamen med inriktning mot uppdraget.", "shortfall", key="untrained"),
                  S("Sjukfrånvaron i förskolan var 8,9 procent under det första kvartalet.", "background", "shortfall"),
                  S("Rektorerna i förskolan har infört hälsosamtal efter det tredje sjuktillfället, i syfte att minska den upprepade korttidsfrånvaron.", "done purpose")),
                P(PLAN("Vid skolstarten införs ett introduktionsprogram för nyanställda lärare.", "intro"),
                  PLAN("Tjugo barnskötare erbjuds från och med hösten betald utbildning till förskollärare.", "twenty"),
                  PLAN("Rektorernas administrativa stöd ses över under hösten.", "admin"))),
            AREA(
                "Ekonomi, lokaler och organisation", QUOTE(*MONEY),
                P(S("Prognosen per april pekar mot ett underskott på 4,2 miljoner kronor, motsvarande 0,6 procent av nämndens budget.", "shortfall", key="deficit"),
                  S("Avvikelsen beror på dyrare skolskjuts och på att två förskoleavdelningar som skulle ha stängts vid årsskiftet fortfarande är öppna.", "shortfall", key="open"),
                  S("Antalet barn i förskolan minskar fortare än väntat, och inför hösten är 61 färre barn anmälda än vid samma tid förra året.", "background", "shortfall", counted=True),
                  S("Kostnaden för lokaler som inte används beräknas till 2,7 miljoner kronor på årsbasis.", "shortfall", "background", key="empty")),
                P(PLAN("Ett förslag till lokal- och organisationsplan läggs fram för nämnden i oktober.", "plan"),
                  PLAN("Samutnyttjande av idrottshallen i Tallmo tas upp med kultur- och fritidsförvaltningen före sommaren.", "hall")))),
        SECTION(
            "summary", "Sammanfattande bedömning",
            P(S("Årets första månader har i huvudsak ägnats åt att lägga grunden för hösten.", "background", "done purpose"),
              S("Inom förskolan har genomgången av språkmiljön gett en gemensam bild av behoven, men böcker på barnens modersmål saknas på fem förskolor.", "effect shortfall"),
              S("Förstärkningen i mellanstadiet är fördelad, och handledningen har startat på två av sex skolor.", "done")),
            P(S("Frånvaron i högstadiet är hög, och skolornas arbetssätt skiljer sig åt.", "shortfall"),
              S("Andelen behöriga lärare i grundskolan har ökat från 79 till 81 procent, medan fritidshemmen har en låg andel utbildad personal och på Hässlebro skola även otillräckliga lokaler.", "effect shortfall", measured=True),
              S("Prognosen visar ett underskott, som förvaltningen kommer att möta med återhållsamhet vid vikarietillsättning och en snabbare anpassning av förskolans organisation.", "planned shortfall", key="restraint"))),
    ],
    "altered": [],
    "claimsMore": [],
    "leavesOut": [],
    "leavesOutUnclear": ["ragdal", "nopath", "empty", "open", "high"],
    "duplicates": [],
    "decisionsLack": [(33, "effect")],
}

LATER = {
    "file": "delar.docx",
    "title": "Uppföljning av barn- och ungdomsnämndens inriktning 2026",
    "subtitle": "Delårsbokslut per augusti 2026",
    "meta": [("Förvaltning", OFFICE), ("Till", "Barn- och ungdomsnämndens sammanträde den 23 september 2026"),
             ("Upprättad", "den 10 september 2026"), ("Diarienummer", DIARY)],
    "sections": [
        SECTION(
            "background", "Bakgrund",
            P(S("Inför varje budgetår antar nämnderna i Almby kommun en politisk inriktning, som i korthet anger vad som ska gå före annat.", "background"),
              S("Inriktningen kompletterar kommunfullmäktiges mål och säger avsiktligt litet om hur arbetet ska läggas upp.", "background")),
            P(S("Förvaltningen återkommer till nämnden tre gånger om året: i den fördjupade uppföljningen per april, i delårsbokslutet per augusti och i årsbokslutet.", "background"),
              S("Rapporten är årets andra och visar läget den 31 augusti.", "background"),
              S("Uppgifterna kommer från rektorernas redovisningar och från kommunens ekonomi-, personal- och frånvarosystem; där annat inte sägs avser siffrorna kommunens egna enheter.", "background"),
              S("Elevhälsan, som i april behandlades tillsammans med skolnärvaron, har fått ett eget avsnitt.", "background", "done"))),
        direction(
            P(S("Efter det att inriktningen antogs har nämnden 2026-05-20 § 58 beslutat att inrätta ett resursteam för skolnärvaro.", "decision", cite=[("2026-05-20", 58, None)], key="d58"),
              S("Beslutet har förbättrat skolornas möjligheter att agera innan frånvaron blir långvarig.", "effect", "decision purpose"),
              S("Nämnden har därutöver beslutat om kostnadsfri frukost på de två högstadieskolorna (beslut 2026-06-17, § 71).", "decision", cite=[("2026-06-17", 71, None)], key="d71"))),
        WITH_AREAS(
            SECTION(
                "introduction", "Uppföljning av inriktningen",
                P(S("Varje avsnitt inleds med det stycke ur inriktningen som avsnittet gäller.", "background"),
                  S("Texterna från april har setts över och förts fram till den 31 augusti.", "background", "done"),
                  S("Planerade åtgärder skrivs, liksom tidigare, med kursiv stil.", "background"))),
            AREA(
                "Språk i förskolan", QUOTE(LANGUAGE[0], LANGUAGE[1], "\n" + LANGUAGE[2]),
                P(S("Högläsningen har behållit sin plats i förskolornas veckoplanering.", "", "done effect background"),
                  S("Det gemensamma materialet för högläsning och boksamtal delades ut till de tolv förskolorna i juni.", "done", key="material"),
                  S("Språkombud har utsetts på nio av tolv förskolor; på de övriga tre har uppdraget inte kunnat tillsättas på grund av rektorsbyten.", "done shortfall", key="ombud", counted=True),
                  S("Stadsbiblioteket har lånat ut 340 böcker på elva språk, och det är numera bara på Anna Lovisas förskola som böcker på barnens modersmål saknas.", "done shortfall", "effect", key="books", official=True)),
                P(S("Andelen femåringar som kan återberätta en saga med sammanhängande meningar har ökat från 61 procent i augusti 2025 till 74 procent i augusti 2026 (199 av 268 barn).", "effect", measured=True, key="retell"),
                  S("Insatserna har gjort personalen tryggare i samtal med barn som är nya i svenskan och bidragit till ett mer medvetet förhållningssätt i arbetslagen.", "effect"),
                  S("Flera vårdnadshavare har uttryckt uppskattning över boklånen.", "", "effect background", uncounted=["Flera"])),
                P(PLAN("Utbildningen om flerspråkighet för barnskötare startar först i februari 2027, eftersom upphandlingen av kursledare fick göras om.", "multilingual", "planned shortfall"))),
            AREA(
                "Läsning och matematik i årskurs 4–6",
                QUOTE("Undervisningen i läsning och matematik förstärks i årskurs 4–6.",
                      "Medel avsätts till två lärare i klassrummet och till handledning av lärare."),
                P(S("Av de tre miljoner kronor som nämnden fördelade 2026-03-18 § 33 hade 1,9 miljoner använts till och med augusti, varav 1,5 till lärartjänster och 0,4 till handledning.", "decision", "done background", cite=[("2026-03-18", 33, None)], key="d33"),
                  S("Två lärare i klassrummet under hälften av matematiklektionerna i årskurs 5 finns sedan terminsstarten på fyra av sex skolor.", "done", key="two", counted=True),
                  S("Tjänsterna på Rågdalsskolan och Tallmo skola är obesatta trots två annonseringar.", "shortfall", key="vacant"),
                  S("Handledningen omfattar 38 lärare, jämfört med 12 i april.", "", "done effect background"),
                  S("Den har utvecklat samarbetet kring planering och uppföljning av undervisningen.", "effect")),
                P(S("En läsutvecklare på 50 procent har anställts och tillträdde den 10 augusti.", "done", key="reader"),
                  S("På två av skolorna beskriver lärarna att det blivit lugnare på matematiklektionerna, men underlaget är litet och elevernas kunskaper har ännu inte prövats.", "", "effect shortfall", key="calmer", counted=True)),
                P(PLAN("Resultaten från höstens screening i läsning redovisas för nämnden i november.", "screening"))),
            AREA(
                "Skolnärvaro",
                QUOTE("Frånvaro ska upptäckas tidigt och utredas.", ABSENCE[1]),
                P(S("Den kommungemensamma rutinen för utredning av frånvaro fastställdes den 3 juni och gäller sedan skolstarten på samtliga åtta grundskolor.", "done", key="routine", counted=True),
                  S("Rutinen syftar till att förkorta tiden från första signal till insats och till att göra arbetet mer likvärdigt mellan skolorna.", "purpose", key="shorter"),
                  S("Provet med ett automatiskt larm i frånvarosystemet har avförts, då leverantören inte kan skilja giltig frånvaro från ogiltig.", "", "shortfall done", key="alarm"),
                  S("Det resursteam som nämnden har inrättat (2026-05-20 § 58) består av en kurator och en specialpedagog på vardera 75 procent och har sedan den 17 augusti tagit emot elva elever.", "done decision", cite=[("2026-05-20", 58, None)], key="team")),
                P(S("Frånvaron i årskurs 7–9 har minskat från 12,1 procent vårterminen 2025 till 11,4 procent vårterminen 2026.", "effect", measured=True, key="absence"),
                  S("Minskningen gäller dock den korta frånvaron.", "", "shortfall background effect"),
                  S("Antalet elever med mer än 30 procents frånvaro har under samma tid stigit från 55 till 71.", "shortfall", key="high"),
                  S("Att vägen tillbaka kan vara lång visar en flicka i årskurs 6 på Tallmo skola, som efter ett halvår hemma på grund av ångest nu deltar två förmiddagar i veckan.", "", "effect background", person="en flicka i årskurs 6 på Tallmo skola")),
                P(PLAN("I november redovisar de åtta rektorerna hur rutinen används.", "reportback"))),
            AREA(
                "Elevhälsa",
                QUOTE(*ABSENCE, "Arbetet bedrivs i nära samverkan med socialtjänsten."),
                P(S("Elevhälsan har under våren infört gemensamma arbetsdagar, då kuratorer, skolsköterskor och specialpedagoger förbereder klassbesök tillsammans.", "done"),
                  S("Ett team med kurator och specialpedagog har startat och stöder skolorna i ärenden med långvarig frånvaro.", "done", key="team2"),
                  S("Teamens egen uppskattning är att en tredjedel av arbetstiden nu används förebyggande, mot en fjärdedel i januari.", "", "effect background", key="third"),
                  S("Det nya arbetssättet har gett tryggare klasser och färre akuta ärenden.", "effect", uncounted=["färre"])),
                P(S("Väntetiden till skolpsykolog är i genomsnitt elva veckor, och målet på sex veckor nås inte.", "shortfall", key="queue"),
                  S("Om arbetsdagarna leder till kortare väntetid skulle de kunna prövas även i förskolan, men något ställningstagande finns inte.", "", "background")),
                P(PLAN("Från januari 2027 ska teamen också arbeta med övergången från förskoleklass till årskurs 1.", "transition"))),
            AREA(
                "Fritidshemmens innehåll och lokaler", QUOTE(*LEISURE),
                P(S("Elevråd finns sedan augusti vid de sju fritidshemmen.", "done", key="council"),
                  S("Råden har ökat delaktigheten och lett till att eleverna tar större ansvar för aktiviteterna.", "effect"),
                  S("Andelen elever som uppger att de får vara med och bestämma om aktiviteterna har ökat från 66 procent i mars till 70 procent i augusti, men den senare enkäten besvarades av 204 elever mot 612 i mars.", "effect", "shortfall", measured=True, key="say"),
                  S("Merparten av avdelningarna (23 av 31) har en planering som bygger på elevernas önskemål.", "background", "effect done", counted=True),
                  S("Ett flertal avdelningar har också utvecklat sin utevistelse, t.ex. inom satsningen ”Fler vuxna på gården”.", "done", "effect", uncounted=["Ett flertal"]),
                  S("Satsningen ”Fler vuxna på gården” finansieras av stiftelsemedel till och med juni 2027.", "background", counted=True)),
                P(PLAN("Ombyggnaden av fritidshemmets lokaler vid Hässlebro skola, som skulle ha gjorts i somras, flyttas till sommarlovet 2027, eftersom anbuden översteg budgeten med 1,1 miljoner kronor.", "rebuild", "planned shortfall"),
                  S("Under tiden disponerar fritidshemmet två rum i församlingshemmet.", "background", "done"))),
            AREA(
                "Kompetensförsörjning och arbetsmiljö",
                QUOTE("Andelen behöriga lärare ska öka.", STAFF[1]),
                P(S("Introduktionsprogrammet för nyanställda lärare infördes vid skolstarten och omfattar 17 lärare.", "done", key="intro"),
                  S("Programmet har gett de nyanställda en trygg start och avlastat arbetslagen.", "effect"),
                  S("Andelen behöriga lärare i grundskolan har på ett år stigit från 79 till 82 procent.", "effect", measured=True, key="qualified"),
                  S("Ett utökat statsbidrag har gjort det möjligt att knyta en läsutvecklare på halvtid till mellanstadieskolorna.", "done", "effect", key="reader2"),
                  S("Av de tjugo utbildningsplatserna för barnskötare har tretton tillsatts; sju står tomma, eftersom övriga sökande inte uppfyllde behörighetskraven.", "done shortfall", key="twenty", counted=True)),
                P(S("Sjukfrånvaron i förskolan uppgick till 9,6 procent till och med juli, att jämföra med 8,9 procent under det första kvartalet.", "shortfall", key="sick"),
                  S("Hälsosamtalen efter det tredje sjuktillfället har haft god effekt på arbetsklimatet.", "effect"),
                  S("Rektorerna upplever i större utsträckning än tidigare att de hinner leda undervisningen.", "effect", vague=["större utsträckning"]),
                  S("En förenklad mall för medarbetarsamtal har tagits i bruk för att frigöra tid.", "done purpose")),
                P(PLAN("Rektorernas administrativa stöd ses över under hösten.", "admin"))),
            AREA(
                "Ekonomi, lokaler och organisation",
                QUOTE(MONEY[0], MONEY[1].replace(" under året", "")),
                P(S("Prognosen per augusti visar ett underskott på 6,8 miljoner kronor, vilket är 2,6 miljoner sämre än i april.", "shortfall", key="deficit"),
                  S("Återhållsamheten med vikarier har sänkt vikariekostnaden med 0,9 miljoner kronor jämfört med samma period 2025, medan anpassningen av förskolans organisation inte har hunnit genomföras.", "effect shortfall", "done", measured=True, key="restraint"),
                  S("Kostnaden för skolskjuts fortsätter att stiga.", "shortfall", key="bus")),
                P(S("En beräkning av lokalutnyttjandet är klar: av förskolans 74 avdelningar används 63.", "done", "shortfall", key="used"),
                  S("Regionen publicerar i november en ny befolkningsprognos, som kan komma att ändra förutsättningarna.", "background", "planned"),
                  PLAN("Förslaget till lokal- och organisationsplan, som skulle ha lagts fram i oktober, kommer att lämnas till nämnden i februari 2027.", "plan", "planned shortfall"),
                  S("Planen ska bidra till att frigöra medel för undervisning och ge enheterna längre framförhållning.", "purpose", "planned", key="planaim")))),
        SECTION(
            "free", "Intern kontroll",
            P(S("Enligt årets plan för intern kontroll har 40 slumpvis valda frånvaroärenden granskats.", "done", "background"),
              S("I 14 av dem saknades dokumenterad utredning.", "shortfall", key="control"),
              S("Kontrollen av delegationsbeslut visade inga avvikelser.", "", "done background"),
              S("Resultatet har återförts till berörda rektorer, och en ny granskning görs i februari.", "done planned", key="recheck"))),
        SECTION(
            "summary", "Sammanfattande bedömning",
            P(S("Arbetet med nämndens inriktning går framåt, och flertalet av de åtgärder som planerades i april är genomförda.", "done", "effect", uncounted=["flertalet"], key="s0"),
              S("Andelen femåringar som återberättar en saga med sammanhängande meningar har ökat till 74 procent, och personalen i förskolan har stärkts i sitt språkutvecklande arbete.", "effect", measured=True, key="s1"),
              S("I mellanstadiet har två lärare i klassrummet gett lugnare lektioner och höjt elevernas kunskaper i matematik.", "effect", key="s2")),
            P(S("Den nya rutinen har förkortat tiden från signal till insats och gjort arbetet med frånvaro mer likvärdigt mellan skolorna.", "effect", key="s3"),
              S("Frånvaron i årskurs 7–9 har minskat till 11,4 procent, och elevhälsan använder en större del av sin tid förebyggande.", "effect", measured=True, vague=["en större del"], key="s4"),
              S("Vid fritidshemmen finns numera elevråd, och andelen behöriga lärare i grundskolan har stigit till 82 procent.", "effect done", measured=True, key="s5")),
            P(S("Lokal- och organisationsplanen har gett nämnden ett samlat underlag för de kommande årens beslut.", "effect", "done", key="s6"),
              S("Prognosen visar samtidigt ett underskott på 6,8 miljoner kronor, och anpassningen av förskolans organisation behöver påskyndas.", "shortfall", "planned", key="s7"))),
    ],
    # (area, words in the direction chapter, words in the quote)
    "altered": [
        ("Läsning och matematik i årskurs 4–6", "ska förstärkas", "förstärks"),
        ("Läsning och matematik i årskurs 4–6", "Tre miljoner kronor", "Medel"),
        ("Skolnärvaro", "utan dröjsmål", ""),
        ("Elevhälsa", "", "Arbetet bedrivs i nära samverkan med socialtjänsten."),
        ("Kompetensförsörjning och arbetsmiljö", "och förskollärare", ""),
        ("Ekonomi, lokaler och organisation", "under året", ""),
    ],
    "claimsMore": [("s2", "calmer", "cautious-certain"), ("s3", "shorter", "purpose-effect"), ("s6", "plan", "planned-done")],
    "claimsMoreUnclear": [("s4", "third", "cautious-certain"), ("s6", "planaim", "purpose-effect")],
    "leavesOut": ["high", "queue", "sick", "control", "vacant", "rebuild", "plan"],
    "leavesOutUnclear": ["ombud", "books", "multilingual", "twenty", "bus"],
    "duplicates": [("reader", "reader2"), ("team", "team2")],
    "decisionsLack": [(58, "money"), (71, "money"), (71, "measure"), (71, "effect")],
}

# (key in the earlier edition, fate, new time as printed, key in the later edition, other keys that tell of it)
PLANS = [
    ("material", "done", None, "material", []),
    ("multilingual", "moved", "februari 2027", "multilingual", []),
    ("ombud", "partly", None, "ombud", []),
    ("two", "partly", None, "two", ["vacant"]),
    ("reader", "done", None, "reader", ["reader2"]),
    ("screening", "unchanged", None, "screening", []),
    ("routine", "done", None, "routine", []),
    ("alarm", "dropped", None, "alarm", []),
    ("evening", "unanswered", None, None, []),
    ("rebuild", "moved", "sommarlovet 2027", "rebuild", []),
    ("council", "done", None, "council", ["s5"]),
    ("intro", "done", None, "intro", []),
    ("twenty", "partly", None, "twenty", []),
    ("admin", "unchanged", None, "admin", []),
    ("plan", "moved", "februari 2027", "plan", []),
    ("hall", "unanswered", None, None, []),
    ("restraint", "partly", None, "restraint", ["s7"]),
]
