# Board 1: tekniska nämnden, Brännfors kommun (invented). Notation: see make.py
BOARD = "tekniska"
EARLIER_FORMAT = "docx-styles-typed"
LATER_FORMAT = "docx-styles-auto"

EARLIER = """
#title Tekniska nämnden
#title Uppföljning av politiska inriktningar per april 2026
#title Brännfors kommun
#h1 Inledning
#sec background | 2 | Bakgrund
B: Brännfors kommun tillämpar en styrmodell där varje nämnd inför budgetåret pekar ut sina viktigaste inriktningar för förvaltningen.
B: Modellen ersätter inte reglementet utan anger var kraften ska läggas när allt inte hinner göras samtidigt.
B: Tekniska nämnden ansvarar för gator, parker, vatten och avlopp samt för förvaltningen av kommunens lokaler.
B{notcit}: Skyldigheten att ordna vatten och avlopp följer av 6 § lagen (2006:412) om allmänna vattentjänster och bekostas genom taxan, inte genom skatten.
B: Uppföljning lämnas tre gånger per år, dvs. efter april, efter augusti och vid årets slut.
#sec direction | 2 | Nämndens inriktning 2026
C{cit=2025-11-26,210,Kommunfullmäktige; cit=2025-12-10,131,tekniska nämnden}: Kommunfullmäktige fastställde budgeten 2025-11-26 § 210, och tekniska nämnden antog följande inriktning för 2026 vid sitt sammanträde 2025-12-10 § 131.

A{ok}: Underhållet av gator och gångbanor ska prioriteras så att den eftersläpning som byggts upp under flera år börjar minska.
A: Oskyddade trafikanter ska gå före biltrafiken när åtgärder väljs.

A: Trafikmiljön kring förskolor och skolor ska bli säkrare genom sänkta hastigheter, bättre belysning och sammanhängande gång- och cykelstråk.

A: Ledningsnätet för dricksvatten och spillvatten ska förnyas i en takt som motsvarar nätets livslängd.
A: Utläckaget av dricksvatten ska minska.

A: Parker och lekplatser ska skötas så att de upplevs som välkomnande under hela året.
A: Skötseln ska gynna biologisk mångfald där det är lämpligt.

A: Energianvändningen i kommunens lokaler ska minska, och underhållet ska planeras tillsammans med de verksamheter som använder lokalerna.

A: Nämnden ska vara en attraktiv arbetsgivare för tekniska yrken.
A: Arbetet med att behålla medarbetare och minska beroendet av konsulter ska fortsätta.
#h1 Uppföljning
#sec introduction | 2 | Så läses uppföljningen
-: Varje område inleds med nämndens inriktning, som återges indragen.
-: Därefter beskrivs vad som har gjorts, vad det har lett till och vad som återstår.
-: I tabellerna anges läget med något av orden Planerad, Pågår, Genomförd, Försenad eller Utgår.
-: Uppgifterna avser läget den 30 april om inget annat sägs.
#area Gator och gångbanor
%quote
A{ok}: Underhållet av gator och gångbanor ska prioriteras så att den eftersläpning som byggts upp under flera år börjar minska.
A: Oskyddade trafikanter ska gå före biltrafiken när åtgärder väljs.

D: Sedan årsskiftet har 3,2 kilometer gångbana frästs och belagts om, främst i stadsdelarna Ekhaga och Sörby.
D: Beläggningsprogrammet har räknats om utifrån den tillståndsmätning som gjordes i fjol.
S{ok}: Mätningen visar att 38 procent av gatunätet har sämre tillstånd än vad som anses godtagbart, och eftersläpningen beräknas till 61 miljoner kronor.
DU: Felanmälan har flyttats till kontaktcenter för att ärendena ska nå rätt arbetslag samma dag.
E: Handläggningstiden för potthål har därmed gått ned från nio till fyra dagar.

P{id=p_station}: Under sensommaren kommer Stationsgatan att få ny beläggning mellan torget och resecentrum.
P{id=p_vinter}: En ny upphandling av vinterväghållningen ska vara avslutad före midsommar.
-: Skulle priset på bitumen stiga ytterligare kan delar av programmet behöva omprövas.
#area Säkra skolvägar
%quote
A: Trafikmiljön kring förskolor och skolor ska bli säkrare genom sänkta hastigheter, bättre belysning och sammanhängande gång- och cykelstråk.

-: Arbetet bedrivs tillsammans med barn- och utbildningsförvaltningen och utgår från de önskemål som skolorna har lämnat.

%table Åtgärd | Ansvarig | Status | Tid
D{id=r30}: Sänkt hastighet till 30 km/tim på Kvarngatan | Trafikingenjör | Genomförd | Februari 2026
P{id=p_ljus}: Belyst gångväg mellan Ekhaga förskola och busshållplatsen | Projektledare gata | Planerad | Augusti 2026
P{id=p_passage}: Upphöjda cykelpassager på båda sidor om Norra skolan | Projektledare gata | Planerad | Juli 2026
P{id=p_enkat}: Enkät till vårdnadshavare om barnens väg till skolan | Trafikingenjör | Planerad | Maj 2026
P{id=p_zon}: Zon för hämtning och lämning vid Björkängsskolan | Trafikingenjör | Planerad | 2026
-: Cykelkarta för åk 4–6 | Kommunikatör | Pågår | Juni 2026

E: Mätningar på Kvarngatan före och efter sänkningen visar att medelhastigheten har minskat från 41 till 33 km/tim.
S: Vid Norra skolan klagar vårdnadshavare på köer vid lämning, och två tillbud har rapporterats sedan januari.
C?S{cit=2026-03-04,9,TN AU}: Förslaget att stänga av Skolgatan för biltrafik avslogs av arbetsutskottet (TN AU 2026-03-04 § 9).
#area Vatten och avlopp
%quote
A: Ledningsnätet för dricksvatten och spillvatten ska förnyas i en takt som motsvarar nätets livslängd.
A: Utläckaget av dricksvatten ska minska.

D: Två nya tryckzoner har tagits i drift vid vattentornet i Lerdala.
U?P{uq=färre}: De ska bidra till ett jämnare tryck och färre brott på de äldsta gjutjärnsledningarna.
S: Utläckaget uppgick under årets fyra första månader till 24 procent av producerad volym, mot 22 procent samma tid i fjol.
-?S{uq=till stor del}: Ökningen förklaras till stor del av en enda läcka under järnvägen, som var svår att komma åt.

P{id=p_sorby}: Förvaltningen avser att byta 2,4 kilometer huvudledning i Sörby under året.
P{id=p_lack}: En kampanj för läcksökning med akustiska loggrar planeras till september.
P{id=p_plan}: Nästa steg är att ta fram en förnyelseplan för perioden 2027–2036.
B: Regeringen har aviserat att kraven på beredskap för dricksvatten kommer att skärpas.
#area Parker och lekplatser
%quote
A: Parker och lekplatser ska skötas så att de upplevs som välkomnande under hela året.
A: Skötseln ska gynna biologisk mångfald där det är lämpligt.

D: Driftpersonalen har övergått till ängsskötsel på 4 av 31 hektar gräsyta.
D{off}: Samtidigt har 11 soffor med armstöd ställts ut längs Ågatan och i Hedda Brinks park.
U: Sofforna är tänkta att göra det lättare för äldre att ta sig till centrum till fots.
-?S: Någon mätning av hur parkerna upplevs har inte gjorts i år.

-?P: Följande återstår att göra under året:
%bullet
P{id=p_lek}: Lekplatserna Månen och Gläntan ska rustas upp med nya fallskydd.
%bullet
P{id=p_trad}: Under hösten planteras 40 träd längs Ågatan.
%bullet
P{id=p_perenn; mark=heading}: Sommarblommor byts mot perenner i åtta rabatter i centrum.
#area Lokaler och energi
%quote
A: Energianvändningen i kommunens lokaler ska minska, och underhållet ska planeras tillsammans med de verksamheter som använder lokalerna.

D: Driftkort har upprättats för 52 av kommunens 68 byggnader.
E: Den graddagskorrigerade värmeanvändningen har minskat med 3,1 procent jämfört med samma månader 2025.
S: Den obligatoriska ventilationskontrollen (OVK) är inte godkänd i 7 byggnader, varav tre förskolor.
D: På Ekhaga förskola har fläktrummet byggts om, och bristen där är åtgärdad.
#sub Planerade åtgärder
%bullet
P{id=p_led; mark=heading}: Byte till ledbelysning i sim- och idrottshallen.
%bullet
P{id=p_rond; mark=heading}: Gemensam underhållsrond med rektorer och enhetschefer på 20 enheter.
%bullet
P{id=p_utb; mark=heading}: Driftutbildning för fastighetsskötare i fukt och inomhusmiljö.
#area Kompetens och arbetsgivarskap
%quote
A: Nämnden ska vara en attraktiv arbetsgivare för tekniska yrken.
A: Arbetet med att behålla medarbetare och minska beroendet av konsulter ska fortsätta.

D?E: En projekteringsingenjör och en driftledare har anställts, vilket innebär att tolv av fjorton tjänster på VA-enheten nu är tillsatta.
S: Personalomsättningen på gatuenheten är 19 procent, vilket är högre än i fjol.
U?D: Avgångssamtal förs numera enligt en gemensam mall i syfte att fånga upp varför medarbetare slutar.
-: Konsultkostnaden uppgick till 4,6 miljoner kronor under perioden.

P{id=p_trainee}: Två traineeplatser kommer att inrättas i samarbete med yrkeshögskolan.
P{id=p_lon}: Inför budget 2027 ska en lönekartläggning för tekniska yrken göras.
#sec free | 1 | Ekonomi
S: Nämnden redovisar ett underskott om 2,3 miljoner kronor efter fyra månader.
-?S: Avvikelsen beror på en snörik februari med 31 utryckningar mot budgeterade 18.
P{id=p_omf}: Förvaltningen återkommer i delårsbokslutet med förslag till omfördelning.
#sec summary | 1 | Sammanfattande bedömning
E: Året har börjat väl inom skolvägar och felanmälan, där både hastigheter och handläggningstider har minskat.
S: Läget är däremot bekymmersamt för ledningsnätet, där utläckaget ökar.
S{uq=en del}: Kontrollen av ventilationen visar att en del av lokalerna inte uppfyller kraven, och personalomsättningen på gatuenheten är för hög.
-: Inom parkerna löper arbetet i huvudsak enligt plan.
S: Underskottet efter den snörika vintern bedöms inte kunna hämtas in helt under året.
"""

LATER = """
#title Tekniska nämnden
#title Uppföljning av politiska inriktningar, delårsbokslut 2026
#title Brännfors kommun
#h1 Inledning
#sec background | 2 | Bakgrund
B: Brännfors kommun tillämpar en styrmodell där varje nämnd inför budgetåret pekar ut sina viktigaste inriktningar för förvaltningen.
B: Tekniska nämnden ansvarar för gator, parker, vatten och avlopp samt för förvaltningen av kommunens lokaler.
B{notcit}: Skyldigheten att ordna vatten och avlopp följer av 6 § lagen (2006:412) om allmänna vattentjänster och bekostas genom taxan, inte genom skatten.
B: Denna uppföljning avser januari till och med augusti och ersätter den som lämnades efter april.
#sec direction | 2 | Nämndens inriktning 2026
C{cit=2025-11-26,210,Kommunfullmäktige; cit=2025-12-10,131,tekniska nämnden}: Kommunfullmäktige fastställde budgeten 2025-11-26 § 210, och tekniska nämnden antog följande inriktning för 2026 vid sitt sammanträde 2025-12-10 § 131.

A{ok}: Underhållet av gator och gångbanor ska prioriteras så att den eftersläpning som byggts upp under flera år börjar minska.
A: Oskyddade trafikanter ska gå före biltrafiken när åtgärder väljs.

A: Trafikmiljön kring förskolor och skolor ska bli säkrare genom sänkta hastigheter, bättre belysning och sammanhängande gång- och cykelstråk.

A: Ledningsnätet för dricksvatten och spillvatten ska förnyas i en takt som motsvarar nätets livslängd.
A: Utläckaget av dricksvatten ska minska.

A: Parker och lekplatser ska skötas så att de upplevs som välkomnande under hela året.
A: Skötseln ska gynna biologisk mångfald där det är lämpligt.

A: Energianvändningen i kommunens lokaler ska minska, och underhållet ska planeras tillsammans med de verksamheter som använder lokalerna.

A: Nämnden ska vara en attraktiv arbetsgivare för tekniska yrken.
A: Arbetet med att behålla medarbetare och minska beroendet av konsulter ska fortsätta.

C{cit=2026-08-19,57,nämnden}: Med anledning av skyfallet i juli beslutade nämnden 2026-08-19 § 57 att komplettera inriktningen med ett stycke om dagvatten.
-: Tillägget lyder så här och följs upp som ett eget område från och med detta delårsbokslut.

A: Dagvatten ska i första hand tas om hand där det faller.
A: Kommunen ska ha beredskap för skyfall i de områden där skadorna riskerar att bli som störst.
#h1 Uppföljning
#sec introduction | 2 | Så läses uppföljningen
-: Varje område inleds med nämndens inriktning, som återges indragen.
-: Därefter beskrivs vad som har gjorts, vad det har lett till och vad som återstår.
-: I tabellerna anges läget med något av orden Planerad, Pågår, Genomförd, Försenad eller Utgår.
-?D: Texten från april har reviderats så att den speglar läget den 31 augusti.
#area Gator och gångbanor
%quote
A{ok}: Underhållet av gator och gångbanor ska prioriteras så att den eftersläpning som byggts upp under flera år börjar minska.
A: Oskyddade trafikanter ska gå före biltrafiken när åtgärder väljs.

D: Hittills i år har 7,8 kilometer gångbana frästs och belagts om, främst i stadsdelarna Ekhaga och Sörby.
D{id=n_station}: Stationsgatan har fått ny beläggning mellan torget och resecentrum, och arbetet blev klart två veckor före utsatt tid.
S{id=b_tillst; ok}: Andelen av gatunätet som har sämre tillstånd än vad som anses godtagbart är alltjämt 38 procent.
-?S{id=b_efter}: Det är ännu för tidigt att säga om eftersläpningen, beräknad till 61 miljoner kronor, har börjat krympa.
E?D: Handläggningstiden för potthål har gått ned från nio till fyra dagar sedan felanmälan flyttades till kontaktcenter.
-?S{unc=merparten}: Av klagomålen från allmänheten rör merparten sättningar kring brunnslock.
-{ok}: Merparten av de brunnar som inspekterats (143 av 190) är dock utan anmärkning.

PS{id=n_vinter}: Upphandlingen av vinterväghållningen skulle ha avslutats före midsommar men överprövades, och tilldelning beräknas nu kunna ske i februari 2027.
D?S{id=b_avtal}: Nuvarande avtal har förlängts över vintern till ett pris som ligger 12 procent högre.
#area Säkra skolvägar
%quote
A: Trafikmiljön kring förskolor och skolor ska bli säkrare genom sänkta hastigheter, förbättrad belysning och sammanhängande gång- och cykelstråk.

-: Arbetet bedrivs tillsammans med barn- och utbildningsförvaltningen och utgår från de önskemål som skolorna har lämnat.

%table Åtgärd | Ansvarig | Status | Tid och kommentar
D: Sänkt hastighet till 30 km/tim på Kvarngatan | Trafikingenjör | Genomförd | Februari 2026
D{id=n_ljus}: Belyst gångväg mellan Ekhaga förskola och busshållplatsen | Projektledare gata | Genomförd | Augusti 2026
D{id=n_passage}: Upphöjd cykelpassage på norra sidan av Norra skolan | Projektledare gata | Genomförd | Juli 2026
P{id=n_passage2}: Upphöjd cykelpassage på södra sidan av Norra skolan | Projektledare gata | Planerad | Våren 2027
-?S{id=n_enkat}: Enkät till vårdnadshavare om barnens väg till skolan | Trafikingenjör | Utgår | Ersätts av kommunens resvaneundersökning
P{id=n_zon}: Zon för hämtning och lämning vid Björkängsskolan | Trafikingenjör | Planerad | 2026
S{id=b_karta}: Cykelkarta för åk 4–6 | Kommunikatör | Försenad | Underlag saknas från två skolor

E: Mätningar på Kvarngatan före och efter sänkningen visar att medelhastigheten har minskat från 41 till 33 km/tim.
U{id=b_gang; uq=fler}: Den belysta gångvägen vid Ekhaga syftar till att fler barn ska kunna gå själva till hållplatsen under den mörka årstiden.
S{id=b_koer}: Köerna vid lämning kvarstår utanför Norra skolan, där ytterligare ett tillbud har rapporterats.
C?D{cit=2026-06-10,39,Nämnden}: Nämnden har avsatt 1,5 miljoner kronor till cykelpassagerna (beslut 2026-06-10, § 39).
#area Vatten och avlopp
%quote
A: Ledningsnätet för dricksvatten och spillvatten ska förnyas i en takt som motsvarar nätets livslängd.
A: Utläckaget av dricksvatten ska minska.

-?D: De två tryckzonerna vid vattentornet i Lerdala är intrimmade och i full drift.
S{id=b_zon}: Något säkert utslag på antalet ledningsbrott har de inte gett, utan utfallet är 17 brott mot 18 under samma tid i fjol.
S{id=b_lack}: Utläckaget är hittills 23 procent, vilket är en procentenhet mer än vid motsvarande tidpunkt 2025.
DP?S{id=n_sorby}: I Sörby har 1,1 av planerade 2,4 kilometer huvudledning bytts, och återstoden läggs om under våren 2027.
P{id=n_lack}: En kampanj för läcksökning med akustiska loggrar planeras till september.
D{id=d_damm1}: Fördröjningsmagasinet vid Kvarndammen har slamsugits och fått ett nytt utskov.
DC{cit=-,46,TN}: Förslaget till ändrad anläggningstaxa är överlämnat till kommunstyrelsen enligt TN § 46/2026.
B{off; uq=ett par}: Enligt Ekvarp och Rydmo (2023) ger tryckreglering i regel utslag på läckaget först efter ett par år.
#area Parker och lekplatser
%quote
A: Parker och lekplatser ska skötas så att de upplevs som välkomnande under hela säsongen.
A: Skötseln ska gynna biologisk mångfald där det är lämpligt.

-?D: Ängsskötsel tillämpas nu på 6 av 31 hektar gräsyta, mot 4 hektar i april.
U{id=b_poll}: Tanken är att vildbin och andra pollinatörer ska hitta föda under hela sommaren.
D{id=n_lek}: Lekplatserna Månen och Gläntan har rustats upp med nya fallskydd och öppnades åter i juni.
D{id=n_perenn}: I åtta rabatter i centrum har sommarblommor bytts mot perenner.
E: Bytet har medfört att rabatterna kräver mindre skötsel.
-?SD{id=n_trad}: Trädplanteringen längs Ågatan utgår eftersom fjärrvärmeledningen visat sig ligga för ytligt.
E{ok}: I årets enkät till 400 hushåll har andelen som anser att parkerna är välskötta ökat från 64 till 69 procent.
#area Lokaler och energi
%quote
A: Energianvändningen i kommunens lokaler ska minska, och underhållet ska planeras tillsammans med de verksamheter som använder lokalerna.

-?D: Driftkort finns för 61 av kommunens 68 byggnader.
D{id=n_led}: Under sommarstängningen har ledbelysning installerats i sim- och idrottshallen.
D{id=d_energi1}: En energiingenjör, som delas med grannkommunen Hällsta, har rekryterats för att driva arbetet med driftoptimering.
E: Den graddagskorrigerade värmeanvändningen har minskat med 4,0 procent jämfört med samma månader 2025.
S{id=b_ovk}: Ventilationskontrollen är fortfarande underkänd i 4 byggnader, varav två förskolor.
-?S{unc=flera}: Under värmeböljan i juli hörde flera verksamheter av sig om höga inomhustemperaturer, något som inte ryms i dagens driftkort.
D{ok}: Merparten av felanmälningarna i övrigt, 412 av 530, åtgärdades inom tre arbetsdagar.
#sub Planerade åtgärder
%bullet
P{id=b_sol}: Solceller monteras på Björkängsskolans tak i oktober.
%bullet
PS{id=n_rond; mark=heading}: Gemensam underhållsrond med rektorer och enhetschefer, uppskjuten till första kvartalet 2027 på grund av sjukdom.
U?P: Ronden är avsedd att ge verksamheterna en tydligare bild av vad underhållsplanen innehåller.
#area Kompetens och arbetsgivarskap
%quote
A: Nämnden ska vara en attraktiv arbetsgivare för tekniska yrken.
A: Arbetet med att behålla medarbetare ska fortsätta.

D{id=n_trainee}: Två traineer från yrkeshögskolan började sina anställningar den 17 augusti.
-{per=lovisa.tarnfeldt@brannfors.example}: Frågor om traineeprogrammet besvaras av lovisa.tarnfeldt@brannfors.example.
D{id=d_energi2}: Tillsammans med Hällsta kommun har en gemensam energiingenjör anställts, med placering på fastighetsenheten.
-: Tjänsten är delad så att 60 procent av arbetstiden ligger i Brännfors.
S?E{id=b_oms}: Personalomsättningen på gatuenheten är 17 procent, vilket är bättre än i april men över målet om 12 procent.
S{id=b_kons}: Konsultkostnaden uppgår till 9,8 miljoner kronor, dvs. mer än för hela 2025.
DU{unc=ett flertal}: För att nå sökande utanför länet har ett flertal annonser skrivits om och spridits i nya kanaler.
P{id=n_lon}: Inför budget 2027 ska en lönekartläggning för tekniska yrken göras.
#area Skyfall och dagvatten
%quote
A: Dagvatten ska i första hand tas om hand där det faller.
A: Kommunen ska ha beredskap för skyfall i de områden där skadorna riskerar att bli som störst.

B?S: Den 14 juli föll 78 millimeter regn på två timmar, och vatten trängde in i 46 källare.
D{id=d_damm2}: Efter händelsen har magasinet vid Kvarndammen rensats på slam och försetts med ett större utskov.
D: En skyfallskartering av tätorten är beställd.
P: Resultatet kommer att redovisas för nämnden i december.
-?S: Ett djupare magasin skulle kunna ta emot ett regn av samma storlek, men kostnaden är inte utredd.
B: Länsstyrelsen planerar att uppdatera sina riskkartor under 2027.
#sec free | 1 | Ekonomi
S{id=b_eko}: Helårsprognosen pekar på ett underskott om 3,5 miljoner kronor, främst inom vinterväghållningen.
D{id=n_omf}: Ett förslag till omfördelning mellan park och gata har lämnats till nämnden.
C{cit=2026-09-02,-,Kommunstyrelsen}: Kommunstyrelsen tog del av prognosen vid sitt sammanträde 2026-09-02.
-{ok}: Några nya investeringsmedel har inte begärts.
#sec summary | 1 | Sammanfattande bedömning
E{id=s_skol; unc=fler}: Inom trafiksäkerheten märks tydliga framsteg: hastigheterna på Kvarngatan har sjunkit, och belysningen vid Ekhaga har gjort att fler barn går själva.
E{id=s_gata}: Beläggningsarbetet har vänt utvecklingen så att eftersläpningen på gator och gångbanor krymper.
S: Ledningsnätet är fortsatt den stora utmaningen med ett utläckage som ligger över fjolårets nivå.
DE{id=s_park}: I parkerna har ängsskötseln gynnat vildbin och andra pollinatörer samtidigt som lekplatserna rustats upp.
E?D{id=s_sol}: Solceller på Björkängsskolan och ledbelysning i simhallen har bidragit till lägre energianvändning.
S: Konsultkostnaderna ökar däremot, och helårsprognosen visar ett underskott på 3,5 miljoner kronor.
-: Området skyfall och dagvatten är nytt och kan ännu inte bedömas.
"""

PLANS = [
 ("p_station", "done", None, "n_station"),
 ("p_vinter", "moved", "februari 2027", "n_vinter"),
 ("p_ljus", "done", None, "n_ljus"),
 ("p_passage", "partly", "Våren 2027", ("n_passage", "n_passage2")),
 ("p_enkat", "dropped", None, "n_enkat"),
 ("p_zon", "unchanged", None, "n_zon"),
 ("p_sorby", "partly", "under våren 2027", "n_sorby"),
 ("p_lack", "unchanged", None, "n_lack"),
 ("p_plan", "unanswered", None, None),
 ("p_lek", "done", None, "n_lek"),
 ("p_trad", "dropped", None, "n_trad"),
 ("p_perenn", "done", None, "n_perenn"),
 ("p_led", "done", None, "n_led"),
 ("p_rond", "moved", "första kvartalet 2027", "n_rond"),
 ("p_utb", "unanswered", None, None),
 ("p_trainee", "done", None, "n_trainee"),
 ("p_lon", "unchanged", None, "n_lon"),
 ("p_omf", "done", None, "n_omf"),
]
EARLIER_LINKS = dict(altered=[], claims=[], leaves=[], duplicates=[])
LATER_LINKS = dict(
  altered=[("Säkra skolvägar", "bättre belysning", "förbättrad belysning"),
           ("Parker och lekplatser", "hela året", "hela säsongen"),
           ("Kompetens och arbetsgivarskap", "och minska beroendet av konsulter", "")],
  claims=[("s_skol", "b_gang", "purpose-effect"), ("s_gata", "b_efter", "cautious-certain"),
          ("s_park", "b_poll", "purpose-effect"), ("s_sol", "b_sol", "planned-done")],
  leaves=["b_tillst", "b_ovk", "b_koer", "n_vinter", "b_oms"],
  leaves_unclear=["b_avtal", "b_karta", "b_zon", "n_rond"],
  duplicates=[("d_damm1", "d_damm2"), ("d_energi1", "d_energi2")],
)
