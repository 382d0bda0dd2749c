"""Socialnämnden in the invented Almby kommun: April and August 2026."""
from parts import A, AREA, P, QUOTE, R, S, SECTION, TABLE, WITH_AREAS

FOLDER = "social"
BOARD = "Socialnämnden"
OFFICE = "Socialförvaltningen"
DIARY = "SN 2026/00092"
COLOUR = "4A2C5E"
NUMBERED = True
QUOTE_MARKS = True
FONT, HEAD_FONT = "Arial", "Arial"

SHIFT = ["Socialnämnden ska under 2026 flytta tyngdpunkten från sena och kostsamma insatser till tidiga och lätt tillgängliga."]
OPEN = ["Stöd ska vara lätt att söka och få.",
        "Nämnden inrättar en öppen mottagning dit invånarna kan vända sig utan föregående utredning."]
CHILDREN = ["Barn som far illa ska skyddas utan fördröjning.",
            "Utredningar ska slutföras inom lagstadgad tid, och placeringar i familjehem ska i första hand ske inom kommunen."]
HOME = ["Hemtjänsten ska präglas av kontinuitet.",
        "Den som har minst två besök om dagen ska möta högst tolv personer under fjorton dagar.",
        "Digitala lösningar ska användas där den enskilde önskar det."]
DISABILITY = ["Personer med funktionsnedsättning ska ha inflytande över sin vardag.",
              "Beslut om bostad med särskild service ska verkställas inom tre månader."]
WORK = ["Vägen till egen försörjning ska bli kortare.",
        "Samverkan med arbetsgivare ska byggas ut, och ungdomar under 25 år ska erbjudas en plats i sysselsättning inom två veckor."]
STAFF = ["Sjukfrånvaron ska minska, och beroendet av inhyrd personal ska upphöra.",
         "Scheman ska planeras tillsammans med medarbetarna."]


def direction(*more):
    return SECTION(
        "direction", "Socialnämndens inriktning för 2026",
        P(S("Inriktningen antogs av socialnämnden den 9 december 2025 (§ 131) inom den ram som kommunfullmäktige har fastställt (KF 2025-11-26 § 171).",
            "decision", cite=[("2025-12-09", 131, None), ("2025-11-26", 171, "KF")])),
        *[P(*[A(t) for t in texts]) for texts in (SHIFT, OPEN, CHILDREN, HOME, DISABILITY, WORK, STAFF)],
        *more)


EARLIER = {
    "file": "april.docx",
    "title": "Uppföljning av socialnämndens inriktning 2026",
    "subtitle": "Fördjupad uppföljning per april 2026",
    "meta": [("Förvaltning", OFFICE), ("Till", "Socialnämndens sammanträde den 19 maj 2026"),
             ("Upprättad", "den 7 maj 2026"), ("Diarienummer", DIARY)],
    "sections": [
        SECTION(
            "background", "Inledning",
            P(S("Socialnämnden får tre gånger om året en redovisning av hur förvaltningen arbetar med den inriktning som nämnden har antagit.", "background"),
              S("I april ligger tyngdpunkten på vad som har satts i gång; i delårsbokslutet och årsbokslutet ska det även framgå vilken skillnad arbetet har gjort för dem som verksamheten är till för.", "background", "planned")),
            P(S("Sedan den 1 juli 2025 gäller en ny socialtjänstlag (2025:400), med högre krav på förebyggande arbete och på lätt tillgängliga insatser.", "background", notcite=False),
              S("Underlaget utgörs av verksamhetsstatistik till och med april, avvikelserapporter och samtal med enhetscheferna.", "background"))),
        direction(),
        WITH_AREAS(
            SECTION(
                "introduction", "Uppföljning per område",
                P(S("Under varje rubrik återges först nämndens inriktning inom citattecken.", "background"),
                  S("Därefter beskrivs läget, och i en tabell anges åtgärderna med ansvarig, tid och status.", "background"))),
            AREA(
                "Tidigt stöd", QUOTE(*OPEN),
                P(S("Nämnden avsatte genom beslut den 10 februari 2026 (§ 14) 1,2 miljoner kronor för en öppen mottagning.", "decision", cite=[("2026-02-10", 14, None)]),
                  S("En lokal intill busstorget har hyrts, och två socialsekreterare har utsetts att bemanna den.", "done"),
                  S("Samtal har också förts med vårdcentralen om gemensamma mottagningstider, men något avtal har inte kunnat tecknas, då regionen avvaktar en egen översyn.", "done shortfall", key="clinic")),
                P(S("Det informationsmaterial på lättläst svenska som delades ut i mars har gjort fler invånare medvetna om vilken hjälp som finns att få.", "effect", "done", uncounted=["fler"])),
                TABLE(
                    R("Informationsblad på lättläst svenska", "Kommunikatör", "mars 2026", "Genomförd", "done"),
                    R("Öppen mottagning startar", "Enhetschef mottagningsenheten", "1 juni 2026", "Planerad", "planned", key="open"),
                    R("Föräldrakurs ges i tre omgångar", "Enhetschef familjestödet", "hösten 2026", "Planerad", "planned", key="parents"),
                    R("Avtal tecknas med vårdcentralen", "–", "–", "Planerad", "planned", key="agreement"))),
            AREA(
                "Barn och unga", QUOTE(*CHILDREN),
                P(S("Under årets fyra första månader inkom 412 orosanmälningar, vilket är 37 fler än under samma period 2025.", "background", "shortfall", counted=True),
                  S("Av de 96 utredningar som avslutades tog 21 längre tid än fyra månader.", "shortfall", key="late"),
                  S("Mottagningsenheten har förstärkts med två tjänster.", "done", "effect"),
                  S("Förstärkningen har resulterat i att skyddsbedömningar görs samma dag som anmälan kommer in.", "effect", "done")),
                P(S("Två familjehem inom kommunen har godkänts under våren.", "done"),
                  S("Samtidigt är nio barn placerade utanför länet, flera av dem sedan lång tid.", "shortfall", uncounted=["flera"], key="away")),
                TABLE(
                    R("Två handläggare i varje utredning", "Enhetschef barn och unga", "juni 2026", "Planerad", "planned", key="pair"),
                    R("Rekryteringskampanj för familjehem", "Enhetschef familjehem", "maj 2026", "Planerad", "planned", key="campaign"),
                    R("Handläggarutbildning med två grannkommuner", "Verksamhetschef individ och familj", "oktober 2026", "Planerad", "planned", key="course"))),
            AREA(
                "Hemtjänst", QUOTE(*HOME),
                P(S("Mätningen i mars visade att den som har minst två besök om dagen i genomsnitt mötte 16 personer under fjorton dagar, vilket ska jämföras med nämndens mål om högst tolv.", "shortfall", key="sixteen"),
                  S("Sedan februari sköts planeringen av en gemensam planeringsgrupp för norra och södra området.", "done"),
                  S("Nyckelfria lås har installerats hos 118 av 240 hushåll.", "done", "shortfall"),
                  S("Tillsyn med kamera nattetid används av nio personer, och intresset för att använda digitala lösningar varierar.", "background")),
                P(S("Den gemensamma planeringen har minskat stressen för medarbetarna och gett en jämnare fördelning av besöken.", "effect")),
                TABLE(
                    R("Fasta arbetslag om åtta medarbetare i norra området", "Enhetschef hemtjänst norra", "september 2026", "Planerad", "planned", key="north"),
                    R("Fasta arbetslag om åtta medarbetare i södra området", "Enhetschef hemtjänst södra", "september 2026", "Planerad", "planned", key="south"),
                    R("Nyckelfria lås i samtliga 240 hushåll", "Enhetschef teknikstöd", "december 2026", "Pågår", "", "planned done", counted=True))),
            AREA(
                "Stöd till personer med funktionsnedsättning", QUOTE(*DISABILITY),
                P(S("Vid utgången av april väntade sju personer på bostad med särskild service enligt 9 § 9 LSS, och för fyra av dem hade tre månader passerat.", "shortfall", notcite=True, key="waiting"),
                  S("Dröjsmålen anmäls till Inspektionen för vård och omsorg enligt 28 f § LSS.", "background", "shortfall", notcite=True),
                  S("Vid Ängsladans gruppbostad har de boende och personalen tillsammans tagit fram en veckoplanering med självvalda aktiviteter.", "done", official=True),
                  S("Genomförandeplanerna är aktuella för merparten av de boende.", "", "background effect", uncounted=["merparten"])),
                TABLE(
                    R("Boenderåd bildas på de åtta gruppbostäderna", "Enhetschefer LSS", "juni 2026", "Planerad", "planned", key="councils"),
                    R("Sex lägenheter på Sågverksvägen tas i bruk", "Lokalstrateg", "november 2026", "Planerad", "planned", key="flats"),
                    R("Brukarenkät genomförs", "–", "hösten 2026", "Planerad", "planned", key="survey"))),
            AREA(
                "Egen försörjning", QUOTE(*WORK),
                P(S("I mars hade 318 hushåll försörjningsstöd, tolv färre än i mars 2025.", "background", "effect", counted=True),
                  S("Jobbspåret, som omfattar åtta veckors praktik med språkstöd, har sedan januari haft 24 deltagare.", "background", "done"),
                  S("Insatsen har resulterat i att elva av dem gått vidare till arbete eller studier.", "effect", measured=True, key="eleven"),
                  S("Ungdomar under 25 år får däremot alltjämt vänta längre än de två veckor som nämnden har angett.", "shortfall", key="young")),
                TABLE(
                    R("Avtal om praktikplatser med tio arbetsgivare", "Enhetschef arbetsmarknad", "juni 2026", "Planerad", "planned", key="ten"),
                    R("Ungdomsspår startar", "Enhetschef arbetsmarknad", "augusti 2026", "Planerad", "planned", key="youth"),
                    R("Sommarkurs i körkortsteori på lätt svenska", "Rektor vuxenutbildningen", "juli 2026", "Planerad", "planned", key="driving"))),
            AREA(
                "Bemanning och arbetsmiljö", QUOTE(*STAFF),
                P(S("Sjukfrånvaron inom äldreomsorgen var 10,1 procent under det första kvartalet.", "background", "shortfall"),
                  S("Kostnaden för inhyrda sjuksköterskor uppgick till 2,3 miljoner kronor, vilket är 0,4 miljoner lägre än under motsvarande period i fjol.", "background", "effect"),
                  S("Vid äldreboendet Anna-Lovisagården prövas sedan mars scheman som medarbetarna själva planerar inom givna ramar.", "done", official=True),
                  S("Försöket omfattar 31 medarbetare, varav sex med en anställning på 75 procent.", "background"),
                  S("Enhetscheferna har mellan 28 och 54 medarbetare var, och de största grupperna finns inom nattverksamheten.", "background", "shortfall")),
                TABLE(
                    R("Utvärdering av schemaförsöket på Anna-Lovisagården", "HR-partner", "augusti 2026", "Planerad", "planned", key="evaluate", official=True),
                    R("Tak på 35 medarbetare per chef utreds", "Verksamhetschef äldreomsorg", "december 2026", "Planerad", "planned", key="ceiling"),
                    R("Hälsoronder på nattpassen", "–", "–", "Planerad", "planned", key="night"),
                    R("Inhyrda sjuksköterskor ersätts med egen personal", "Verksamhetschef äldreomsorg", "december 2026", "Pågår", "", "planned done")))),
        SECTION(
            "free", "Ekonomi",
            P(S("Prognosen per april visar ett överskott på 0,5 miljoner kronor.", "background", "effect"),
              S("Kostnaden för placeringar av barn och unga beräknas dock bli 3,1 miljoner kronor högre än budgeterat, medan lediga tjänster inom omsorgen ger lägre personalkostnader.", "shortfall", "planned", key="placements"))),
        SECTION(
            "summary", "Sammanfattning",
            P(S("Omställningen till tidigare insatser har påbörjats, och förberedelserna för den öppna mottagningen följer tidplanen.", "done", "planned"),
              S("Inom barn och unga ökar antalet anmälningar, och en del av utredningarna drar över tiden.", "shortfall", uncounted=["en del av"])),
            P(S("Kontinuiteten i hemtjänsten når inte nämndens mål, men en gemensam planering är på plats.", "shortfall done"),
              S("Sju personer väntar på bostad med särskild service.", "shortfall"),
              S("Jobbspåret har fått elva av 24 deltagare vidare till arbete eller studier, samtidigt som unga får vänta för länge på en plats.", "effect shortfall", measured=True),
              S("Sjukfrånvaron i äldreomsorgen är hög, och kostnaden för placeringar överstiger budget.", "shortfall"))),
    ],
    "altered": [],
    "claimsMore": [],
    "leavesOut": [],
    "leavesOutUnclear": ["clinic", "away"],
    "duplicates": [],
    "decisionsLack": [(14, "effect")],
}

LATER = {
    "file": "delar.docx",
    "new_page": True,
    "title": "Uppföljning av socialnämndens inriktning 2026",
    "subtitle": "Delårsbokslut per augusti 2026",
    "meta": [("Förvaltning", OFFICE), ("Till", "Socialnämndens sammanträde den 22 september 2026"),
             ("Upprättad", "den 9 september 2026"), ("Diarienummer", DIARY)],
    "sections": [
        SECTION(
            "background", "Inledning",
            P(S("Socialnämnden får tre gånger om året en redovisning av hur förvaltningen arbetar med den inriktning som nämnden har antagit.", "background"),
              S("I delårsbokslutet ska det, utöver vad som har satts i gång, framgå vilken skillnad arbetet har gjort för dem som verksamheten är till för.", "background", "planned")),
            P(S("Sedan den 1 juli 2025 gäller en ny socialtjänstlag (2025:400), med högre krav på förebyggande arbete och på lätt tillgängliga insatser.", "background"),
              S("Underlaget utgörs av verksamhetsstatistik till och med augusti, avvikelserapporter och samtal med enhetscheferna.", "background"))),
        direction(
            P(S("Nämnden har därefter beslutat att tillföra hemtjänsten 1,5 miljoner kronor för fasta arbetslag (§ 52 den 19 maj 2026).", "decision", cite=[("2026-05-19", 52, None)], key="d52"),
              S("I juni antogs en riktlinje för stöd till anhöriga (SN § 63/2026).", "decision", "done", cite=[(None, 63, "SN")], key="d63"))),
        WITH_AREAS(
            SECTION(
                "introduction", "Uppföljning per område",
                P(S("Under varje rubrik återges först nämndens inriktning inom citattecken.", "background"),
                  S("Därefter beskrivs läget, och i en tabell anges åtgärderna med ansvarig, tid och status.", "background"),
                  S("Avsnittet om egen försörjning har fått ny rubrik.", "background", "done"))),
            AREA(
                "Tidigt stöd",
                QUOTE(OPEN[0], OPEN[1].replace(" utan föregående utredning", "")),
                P(S("Den öppna mottagningen tog emot sina första besökare den 1 juni och hade till och med augusti haft 143 besök.", "done", "effect", key="visits"),
                  S("Av de 1,2 miljoner kronor som avsattes den 10 februari 2026 (§ 14) har 0,7 miljoner förbrukats, i huvudsak för två tjänster.", "decision", "done background", cite=[("2026-02-10", 14, None)], key="d14"),
                  S("I en enkät med 58 svar får mottagningen betyget 4,3 av 5.", "", "effect background"),
                  S("Mottagningen har medverkat till att invånare söker hjälp i ett tidigare skede.", "effect", key="earlier")),
                P(S("Tanken med mottagningen är att behovet av utredningar och långvariga insatser på sikt ska minska.", "purpose", key="aim"),
                  S("En av föräldrakursens tre omgångar är avslutad, och de tio deltagande familjerna har gett den goda omdömen.", "done", "effect shortfall", key="round")),
                TABLE(
                    R("Öppen mottagning startar", "Enhetschef mottagningsenheten", "1 juni 2026", "Genomförd", "done", key="open"),
                    R("Föräldrakurs ges i tre omgångar", "Enhetschef familjestödet", "december 2026", "Delvis genomförd", "done", "shortfall planned", key="parents"),
                    R("Avtal tecknas med vårdcentralen", "–", "–", "Planerad", "planned", key="agreement"))),
            AREA(
                "Barn och unga",
                QUOTE(CHILDREN[0], CHILDREN[1].replace("i första hand", "om möjligt")),
                P(S("Till och med augusti har 761 orosanmälningar inkommit, jämfört med 690 under samma tid 2025.", "background", "shortfall"),
                  S("Sedan den 1 juni arbetar två handläggare i varje utredning.", "done", key="pairtext"),
                  S("Andelen utredningar som slutförs inom fyra månader har ökat från 78 procent i april till 83 procent i augusti (151 av 182).", "effect", measured=True, key="intime"),
                  S("Ett mindre antal utredningar har dock tagit mer än sex månader.", "shortfall", uncounted=["Ett mindre antal"], key="slow"),
                  S("Parhandläggningen har även gett en bättre rättssäkerhet och en lugnare introduktion för nyanställda.", "effect")),
                P(S("Kampanjen för att hitta familjehem gav 14 intresseanmälningar, men inget nytt hem har ännu kunnat godkännas.", "done shortfall", "purpose", key="nohomes"),
                  S("Åtta barn är placerade utanför länet.", "shortfall", "background", key="away"),
                  S("Utbildningen med grannkommunerna flyttas till mars 2027, eftersom en av kommunerna saknar vikarier under hösten.", "planned shortfall", key="coursetext")),
                TABLE(
                    R("Två handläggare i varje utredning", "Enhetschef barn och unga", "juni 2026", "Genomförd", "done", key="pair"),
                    R("Rekryteringskampanj för familjehem", "Enhetschef familjehem", "maj 2026", "Genomförd", "done", key="campaign"),
                    R("Handläggarutbildning med två grannkommuner", "Verksamhetschef individ och familj", "mars 2027", "Planerad", "planned", key="course"))),
            AREA(
                "Hemtjänst",
                QUOTE(HOME[0], HOME[1].replace("högst tolv personer", "så få personer som möjligt"), HOME[2]),
                P(S("Antalet personer som en omsorgstagare möter under fjorton dagar har minskat från 16 i mars till 14 i augusti, men målet är inte nått.", "effect shortfall", measured=True, key="fourteen"),
                  S("Fasta arbetslag om åtta medarbetare infördes i norra området den 24 augusti.", "done", key="northtext"),
                  S("I södra området har starten skjutits upp till januari 2027, då det inte har gått att rekrytera en samordnare.", "planned shortfall", key="southtext"),
                  S("Hälften av de 1,5 miljoner kronor som nämnden tillförde (§ 52 den 19 maj 2026) har använts för introduktion av arbetslagen i norra området.", "decision", "done background", cite=[("2026-05-19", 52, None)], key="d52use"),
                  S("Majoriteten av medarbetarna där har deltagit i en tvådagarsutbildning.", "done", uncounted=["Majoriteten"])),
                P(S("Arbetslagen har skapat trygghet för omsorgstagarna och gjort medarbetarnas arbetsdag mer överblickbar.", "effect"),
                  S("Nyckelfria lås är nu installerade hos 196 av 240 hushåll.", "done", "shortfall"),
                  S("Låsen har frigjort tid för omsorg och ökat tryggheten under kvällar och nätter.", "effect"),
                  S("Tillsyn med kamera skulle enligt leverantören kunna ersätta vart tredje nattbesök, men försöket har inte gett någon mätbar skillnad i antalet besök.", "", "shortfall background")),
                TABLE(
                    R("Fasta arbetslag om åtta medarbetare i norra området", "Enhetschef hemtjänst norra", "augusti 2026", "Genomförd", "done", key="north"),
                    R("Fasta arbetslag om åtta medarbetare i södra området", "Enhetschef hemtjänst södra", "januari 2027", "Försenad", "planned shortfall", key="south"),
                    R("Nyckelfria lås i samtliga 240 hushåll", "Enhetschef teknikstöd", "december 2026", "Pågår", "", "planned done", counted=True))),
            AREA(
                "Stöd till personer med funktionsnedsättning",
                QUOTE(DISABILITY[0].replace("ska ha inflytande", "ska ges möjlighet till inflytande"), DISABILITY[1]),
                P(S("I slutet av augusti väntade nio personer på bostad med särskild service enligt 9 § 9 LSS, varav sex sedan längre tid än tre månader.", "shortfall", notcite=True, key="waiting"),
                  S("Lägenheterna på Sågverksvägen kan tas i bruk först i april 2027, eftersom bygglovet har överklagats.", "planned shortfall", key="flatstext"),
                  S("Genomförandeplanerna är aktuella för merparten av de boende (41 av 52).", "", "background effect", counted=True)),
                P(S("Boenderåd har bildats på fem av åtta gruppbostäder.", "done", "shortfall", key="councilstext", counted=True),
                  S("Råden har stärkt de boendes självbestämmande.", "effect", key="selfrule"),
                  S("På Ängsladans gruppbostad har K.L., som tidigare sällan lämnade sitt rum, efter ändrad medicinering valts till rådets ordförande.", "", "effect done background", person="K.L.", official=False)),
                TABLE(
                    R("Boenderåd bildas på de åtta gruppbostäderna", "Enhetschefer LSS", "juni 2026", "Delvis genomförd", "done", "shortfall planned", key="councils"),
                    R("Sex lägenheter på Sågverksvägen tas i bruk", "Lokalstrateg", "april 2027", "Försenad", "planned shortfall", key="flats"),
                    R("Brukarenkät genomförs", "–", "hösten 2026", "Planerad", "planned", key="survey"))),
            AREA(
                "Vägar till arbete", QUOTE(WORK[0], "\n" + WORK[1]),
                P(S("I juli hade 301 hushåll försörjningsstöd, att jämföra med 327 i juli 2025.", "background", "effect"),
                  S("Jobbspåret har under året haft 41 deltagare och lett till att 19 av dem har gått vidare till arbete eller studier.", "effect", "done", measured=True, key="nineteen"),
                  S("Avtal om praktikplatser har tecknats med sju av de tio arbetsgivare som var planerade.", "done", "shortfall", key="seven", counted=True),
                  S("Sommarkursen i körkortsteori ställdes in, då endast tre personer anmälde sig.", "shortfall", "done", key="drivingtext")),
                P(S("Ungdomsspåret startade den 17 augusti med 15 platser.", "done", key="youthtext"),
                  S("Starten ligger så nära i tiden att det inte går att avgöra om väntetiden för ungdomar under 25 år kortas.", "", "shortfall background", key="tooearly"),
                  S("Arbetsförmedlingen har meddelat att myndigheten kommer att flytta sitt lokala kontor under 2027.", "background", "planned")),
                TABLE(
                    R("Avtal om praktikplatser med tio arbetsgivare", "Enhetschef arbetsmarknad", "december 2026", "Delvis genomförd", "done", "shortfall planned", key="ten"),
                    R("Ungdomsspår startar", "Enhetschef arbetsmarknad", "augusti 2026", "Genomförd", "done", key="youth"),
                    R("Sommarkurs i körkortsteori på lätt svenska", "Rektor vuxenutbildningen", "–", "Avförd", "", "shortfall done", key="driving"))),
            AREA(
                "Bemanning och arbetsmiljö",
                QUOTE(STAFF[0].replace("ska upphöra", "ska minska"), STAFF[1]),
                P(S("Sjukfrånvaron inom äldreomsorgen har ökat från 10,1 till 10,8 procent sedan det första kvartalet.", "shortfall", "effect", key="sick"),
                  S("Utvärderingen av schemaförsöket på Anna-Lovisagården är klar, och 23 av de 31 medarbetarna vill fortsätta.", "done", "effect", key="evaltext", official=True),
                  S("Försöket har ökat delaktigheten och förbättrat arbetsklimatet.", "effect"),
                  S("I hemtjänstens norra område har medarbetarna i augusti gått över till fasta grupper om åtta personer.", "done", key="groups")),
                P(S("Inhyrningen av sjuksköterskor fortsätter under hösten, eftersom tre av elva tjänster är vakanta.", "shortfall", "planned", key="nurses"),
                  S("Bemanningspoolen ska göra verksamheten mindre beroende av inhyrd personal och korta tiden för att tillsätta vikarier.", "purpose", "planned", key="poolaim")),
                TABLE(
                    R("Utvärdering av schemaförsöket på Anna-Lovisagården", "HR-partner", "augusti 2026", "Genomförd", "done", key="evaluate", official=True),
                    R("Bemanningspool för nattpassen inrättas", "HR-partner", "januari 2027", "Planerad", "planned", key="pool"),
                    R("Inhyrda sjuksköterskor ersätts med egen personal", "Verksamhetschef äldreomsorg", "december 2026", "Pågår", "", "planned done")))),
        SECTION(
            "free", "Ekonomi och intern kontroll",
            P(S("Prognosen har försämrats och visar ett underskott på 5,4 miljoner kronor, i första hand till följd av placeringar av barn och unga.", "shortfall", key="deficit"),
              S("Placeringskostnaden beräknas överstiga budget med 7,9 miljoner kronor.", "shortfall", "planned", key="placements")),
            P(S("Inom ramen för den interna kontrollen har hanteringen av privata medel granskats för tio boende på gruppbostäderna.", "done"),
              S("I fyra fall saknades kvitton eller signering.", "shortfall", key="receipts"),
              S("Granskningen av loggar i verksamhetssystemet gav inte anledning till anmärkning.", "", "done background"))),
        SECTION(
            "summary", "Sammanfattning",
            P(S("Omställningen till tidigare insatser har kommit flera viktiga steg på väg.", "", "effect done background", uncounted=["flera"], key="s0"),
              S("Den öppna mottagningen har på tre månader haft 143 besök och har minskat behovet av utredningar.", "effect", "done", key="s1"),
              S("Inom barn och unga slutförs 83 procent av utredningarna i tid, mot 78 procent i april.", "effect", measured=True, key="s2")),
            P(S("Kontinuiteten i hemtjänsten har förbättrats från 16 till 14 personer, även om nämndens mål inte är nått.", "effect shortfall", measured=True, key="s3"),
              S("Personer med funktionsnedsättning har genom boenderåden fått ett större inflytande över sin vardag.", "effect", key="s4"),
              S("Ungdomsspåret har kortat väntetiden för unga, och 19 personer har genom Jobbspåret nått arbete eller studier.", "effect", measured=True, key="s5")),
            P(S("Bemanningspoolen har gjort nattverksamheten mindre beroende av inhyrd personal, och delaktiga medarbetare har gett en bättre arbetsmiljö.", "effect", key="s6"),
              S("Kostnaderna för placeringar är höga, och underskottet beräknas till 5,4 miljoner kronor.", "shortfall", key="s7"))),
    ],
    "altered": [
        ("Tidigt stöd", "utan föregående utredning", ""),
        ("Barn och unga", "i första hand", "om möjligt"),
        ("Hemtjänst", "högst tolv personer", "så få personer som möjligt"),
        ("Stöd till personer med funktionsnedsättning", "ha inflytande", "ges möjlighet till inflytande"),
        ("Bemanning och arbetsmiljö", "upphöra", "minska"),
    ],
    "claimsMore": [("s1", "aim", "purpose-effect"), ("s5", "tooearly", "cautious-certain"), ("s6", "pool", "planned-done")],
    "claimsMoreUnclear": [("s6", "poolaim", "purpose-effect")],
    "leavesOut": ["waiting", "sick", "receipts", "southtext", "flatstext", "nurses", "nohomes"],
    "leavesOutUnclear": ["coursetext", "away", "slow", "drivingtext", "south", "flats"],
    "duplicates": [("northtext", "groups")],
    "decisionsLack": [(63, "money"), (63, "measure"), (63, "effect")],
}

PLANS = [
    ("open", "done", None, "open", ["visits"]),
    ("parents", "partly", None, "parents", ["round"]),
    ("agreement", "unchanged", None, "agreement", []),
    ("pair", "done", None, "pair", ["pairtext"]),
    ("campaign", "done", None, "campaign", ["nohomes"]),
    ("course", "moved", "mars 2027", "course", ["coursetext"]),
    ("north", "done", None, "north", ["northtext", "groups"]),
    ("south", "moved", "januari 2027", "south", ["southtext"]),
    ("councils", "partly", None, "councils", ["councilstext"]),
    ("flats", "moved", "april 2027", "flats", ["flatstext"]),
    ("survey", "unchanged", None, "survey", []),
    ("ten", "partly", None, "ten", ["seven"]),
    ("youth", "done", None, "youth", ["youthtext"]),
    ("driving", "dropped", None, "driving", ["drivingtext"]),
    ("evaluate", "done", None, "evaluate", ["evaltext"]),
    ("ceiling", "unanswered", None, None, []),
    ("night", "unanswered", None, None, []),
]
