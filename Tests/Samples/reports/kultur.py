# Board 2: kultur- och fritidsnämnden, Lindåsa kommun (invented). Notation: see make.py
BOARD = "kultur-fritid"
EARLIER_FORMAT = "docx-bold"
LATER_FORMAT = "pdf"

EARLIER = """
#title Lindåsa kommun
#title Kultur- och fritidsnämnden
#title Nämndens inriktning – uppföljning efter augusti 2025
#sec background | 1 | Utgångspunkter
B: Kultur- och fritidsnämnden i Lindåsa får varje år ange inom vilka fält förvaltningen särskilt bör flytta fram positionerna.
B: Inriktningen är inte detsamma som verksamhetens grunduppdrag, vilket framgår av reglementet.
B{notcit}: Bibliotekens uppdrag regleras i bibliotekslagen (2013:801), där 6 § handlar om folkbiblioteken och deras tillgänglighet.
B: För kulturskolan saknas motsvarande reglering, och omfattningen avgörs därför av kommunen själv.
#sec direction | 1 | Vad nämnden har beslutat för 2025
C{cit=2024-12-11,87,Nämnden}: Nämnden slog fast inriktningen den 11 december 2024, § 87, med den lydelse som återges här.

A: Biblioteken ska vara öppna när invånarna har möjlighet att besöka dem.
A: Läslust hos barn under tolv år ska stå i förgrunden.

A: Kulturskolan ska nå barn som i dag inte deltar, med särskild uppmärksamhet på pojkar och på kommunens ytterområden.

A: Föreningslivet ska ha tillgång till ändamålsenliga lokaler på lika villkor.
A: Bidragsreglerna ska vara enkla att förstå och följa.

A: Fritidsgårdarna ska vara trygga platser där ungas egna idéer får genomslag.

A: Kommunens kulturarv och offentliga konst ska göras synliga och vårdas med ett långt perspektiv.
#sec introduction | 1 | Att läsa redovisningen
-: Under varje rubrik återges först nämndens formulering inom citattecken.
-: Kursiv text anger sådant som ännu inte är utfört.
-: Siffror inom parentes avser samma tid föregående år.
#area Bibliotek och läsning
%quotemarks
A: Biblioteken ska vara öppna när invånarna har möjlighet att besöka dem.
A: Läslust hos barn under tolv år ska stå i förgrunden.

-?D{ok}: Filialen i Granhult har sedan mars meröppet alla dagar mellan kl. 6 och 22.
E: Antalet besök vid filialen har ökat från 9 400 till 12 150 (januari–augusti).
D: Huvudbibliotekets barnavdelning har fått ny inredning, bl.a. en avskild hörna för högläsning.
S: Barnboksutlånen per invånare under tolv år är däremot oförändrat låga, 11,2 mot rikets 17,9.
DU: Personalen har under våren prövat bokprat på BVC i syfte att möta familjer som sällan besöker biblioteket.
D?U: Inköpsrutinerna har setts över, så att barn och unga genom en enkel blankett på webbplatsen kan lämna förslag på titlar.
-?S{unc=många}: Många besökare har hört av sig med synpunkter på att meröppet kräver digital legitimation, något som långt ifrån varje pensionär har.
%ital
P{id=p_ring}: Meröppet införs även på filialen i Ringsta under november.
P{id=p_bokbuss; uq=samtliga}: Bokbussen ska få en ny turlista som omfattar samtliga skolor F–3.
P{id=p_bokstart; mark=italics}: Uppföljning av bokpratet tillsammans med BVC.
#area Kulturskolan
%quotemarks
A: Kulturskolan ska nå barn som i dag inte deltar, med särskild uppmärksamhet på pojkar och på kommunens ytterområden.

D: Undervisning i slagverk och digitalt musikskapande har startat i Granhult och Ringsta.
-{ok}: Av de 64 elever som antagits i ytterområdena är merparten, 41 stycken, nya i kulturskolan.
S: Andelen pojkar är fortfarande 31 procent, vilket är lägre än de 40 procent som är målet.
B: Verksamheten bedrivs på eftermiddagar i grundskolornas lokaler, vilket förutsätter att scheman och salar samordnas med rektorerna.
-?S: Ett försök med undervisning på skoltid planerades till våren men blev inte av, eftersom skolorna inte kunde avvara salarna.
S: Kön till piano och gitarr omfattar 118 barn, och väntetiden är i genomsnitt fjorton månader.
D: En pianopedagog har anställts på 50 procent.
%ital
P{id=p_prova}: Under höstlovet arrangeras prova på-dagar i samarbete med idrottsföreningarna.
P{id=p_avgift}: Ett förslag om avgiftsfri första termin kommer att läggas fram för nämnden i november.
#area Föreningsliv och lokaler
%quotemarks
A: Föreningslivet ska ha tillgång till ändamålsenliga lokaler på lika villkor.
A: Bidragsreglerna ska vara enkla att förstå och följa.

DC{cit=2025-03-12,18,-}: Nya bidragsregler gäller sedan den 1 april (beslut 2025-03-12, § 18).
E{unc=flera}: Reglerna har lett till färre frågor om ansökningarna, uppger flera föreningar.
D: Bokningssystemet för hallar har bytts ut, och 86 av 112 föreningar har fått en genomgång.
D: Tillsammans med studieförbunden har förvaltningen hållit två kvällskurser i att söka bidrag, och materialet ligger kvar på webben för dem som inte kunde närvara.
-?S: Hyresintäkterna skulle kunna öka om hallarna öppnades även sena kvällar, men efterfrågan är inte undersökt.
S{uq=en del}: Taket på ishallen läcker, och en del av läktaren är avstängd sedan i maj.
B: Riksidrottsförbundet avser att ändra sina regler för aktivitetsstöd från och med 2026.
%ital
P{id=p_tak}: Ishallens tak ska lagas innan säsongen börjar i oktober.
P{id=p_hall}: Förvaltningen planerar att fördela halltiderna enligt en ny modell från årsskiftet.
P{id=p_forum; mark=italics}: Ett föreningsforum per termin med start i oktober.
#area Fritidsgårdar
%quotemarks
A: Fritidsgårdarna ska vara trygga platser där ungas egna idéer får genomslag.

D: Ungdomsråd har bildats vid tre av fyra gårdar.
D{off}: Fritidsledarna har gått en kurs i samtalsmetodik som bygger på Hillström Brodds modell (2021).
-?D: Sedan i februari vandrar en fritidsledare och en fältsekreterare i centrum på fredagskvällar, ett arbete som bekostas tillsammans med socialförvaltningen.
E?S: Vandringarna har inte minskat antalet anmälningar, men relationerna till ungdomarna har fördjupats.
E: Enligt fritidsledarnas egen bedömning har tonen mellan besökarna blivit lugnare.
S: På gården Navet har två kvällar fått ställas in varje månad på grund av personalbrist.
%ital
P{id=p_navet}: Gården Navet ska vara fullt bemannad från och med oktober.
P{id=p_budget}: Ungdomsråden kommer att få varsin budget på 20 000 kronor att besluta över.
#area Kulturarv och offentlig konst
%quotemarks
A: Kommunens kulturarv och offentliga konst ska göras synliga och vårdas med ett långt perspektiv.

D: Inventeringen av den lösa konsten är slutförd och omfattar 1 340 verk.
S{ok}: Av dessa har 57 inte kunnat återfinnas, och fler än 40 behöver konserveras.
D: Ett samarbetsavtal har slutits med länets museum om rådgivning i konserveringsfrågor och om gemensamma transporter av ömtåliga föremål.
U?P: Med ett digitalt register avser förvaltningen att förebygga att verk försvinner när verksamheter flyttar.
%ital
P{id=p_register}: Registret tas i bruk före årets slut.
P{id=p_skylt}: Skyltar vid tolv skulpturer beställs under hösten.
P{id=p_atelje; off}: Under 2026 avser förvaltningen att flytta Amalia Wretmans ateljé till hembygdsgården.
#sec summary | 1 | Slutsatser
E: Den meröppna filialen i Granhult har gett ett påtagligt uppsving i antalet besök.
S?E: Kulturskolan når nya barn i ytterområdena, men andelen pojkar är alltjämt för låg och kön lång.
D: De nya bidragsreglerna är på plats, och ett nytt bokningssystem har införts.
S: Ishallens tak, bemanningen på Navet och den saknade konsten kräver förvaltningens fulla uppmärksamhet under resten av året.
S: Barns läsning ligger på samma låga nivå som tidigare.
-?D{unc=flera}: Sammantaget är flera av åtgärderna utförda, men vad de betyder för invånarna kan i regel inte bedömas förrän vid årsskiftet.
"""

LATER = """
#title Lindåsa kommun
#title Kultur- och fritidsnämnden
#title Nämndens inriktning – uppföljning i årsbokslut 2025
#sec background | 1 | Utgångspunkter
B: Kultur- och fritidsnämnden i Lindåsa får varje år ange inom vilka fält förvaltningen särskilt bör flytta fram positionerna.
B: Inriktningen är inte detsamma som verksamhetens grunduppdrag, vilket framgår av reglementet.
B{notcit}: Bibliotekens uppdrag regleras i bibliotekslagen (2013:801), där 6 § handlar om folkbiblioteken och deras tillgänglighet.
B: För kulturskolan saknas motsvarande reglering, och omfattningen avgörs därför av kommunen själv.
#sec direction | 1 | Vad nämnden har beslutat för 2025
C{cit=2024-12-11,87,Nämnden}: Nämnden slog fast inriktningen den 11 december 2024, § 87, med den lydelse som återges här.

A: Biblioteken ska vara öppna när invånarna har möjlighet att besöka dem.
A: Läslust hos barn under tolv år ska stå i förgrunden.

A: Kulturskolan ska nå barn som i dag inte deltar, med särskild uppmärksamhet på pojkar och på kommunens ytterområden.

A: Föreningslivet ska ha tillgång till ändamålsenliga lokaler på lika villkor.
A: Bidragsreglerna ska vara enkla att förstå och följa.

A: Fritidsgårdarna ska vara trygga platser där ungas egna idéer får genomslag.

A: Kommunens kulturarv och offentliga konst ska göras synliga och vårdas med ett långt perspektiv.

C{cit=2025-10-15,71,KFN}: I oktober tillsköts 900 000 kronor för ishallens tak genom ett ombudgeteringsbeslut (KFN 2025-10-15 § 71).
-: Tillskottet rör enbart årets budget och ändrar inte det som nämnden har antagit ovan.
#sec introduction | 1 | Att läsa redovisningen
-: Under varje rubrik återges först nämndens formulering inom citattecken.
-: Kursiv text anger sådant som ännu inte är utfört.
-: Siffror inom parentes avser föregående år.
-{ok}: Området som i augusti hette Fritidsgårdar har bytt namn till ”Fler mötesplatser för unga” utan att nämndens formulering ändrats.
#area Bibliotek och läsning
%quotemarks
A: Biblioteken ska vara öppna när invånarna har möjlighet att besöka dem.
A: Läslust hos barn under tolv år ska stå i första rummet.

-?D{ok}: Filialen i Granhult har sedan mars meröppet alla dagar mellan kl. 6 och 22.
D{id=n_ring}: I november infördes meröppet även på filialen i Ringsta.
E: Antalet besök i Granhult har under helåret ökat från 14 300 till 18 920.
S{id=b_hult}: I Hult har öppettiderna inte kunnat utökas, eftersom larmet ännu inte är godkänt.
-{ok}: För Ringsta går det inte att dra några slutsatser efter sex veckor.
S{id=b_utlan}: Barnboksutlånen är oförändrat låga och uppgår till 11,4 per invånare under tolv år, medan rikets nivå är 17,9.
D{id=n_bokstart}: Bokpratet på BVC har utvärderats tillsammans med barnhälsovården.
-?S{id=b_bvc}: Utvärderingen visar att nio av tio deltagande familjer redan var vana biblioteksbesökare.
D{id=d_fond1; off}: Med bidrag ur Nordmarkska fonden har 600 lättlästa titlar köpts in till skolor och fritidsgårdar.
%ital
P{id=n_bokbuss; uq=samtliga}: Bokbussen ska få en ny turlista som omfattar samtliga skolor F–3.
P{id=b_lasombud; mark=italics; uq=alla}: Läsombud på alla förskolor från och med höstterminen 2026.
#area Kulturskolan
%quotemarks
A: Kulturskolan ska nå barn som i dag inte deltar, med särskild uppmärksamhet på pojkar och på kommunens ytterområden.

D: Undervisningen i slagverk och digitalt musikskapande har byggts ut från två till tre orter: Granhult, Ringsta och Hult.
D{id=n_prova}: Under höstlovet arrangerades prova på-dagar tillsammans med idrottsföreningarna, med 210 deltagare.
U{id=b_prova; uq=fler}: Dagarna var ett led i att intressera fler pojkar för kulturskolans ämnen.
-?S: Om ansökningarna påverkas går inte att utläsa förrän till våren.
S{id=b_pojk}: Andelen pojkar är 32 procent, alltså åtta procentenheter under målet.
E: Väntetiden till piano och gitarr har kortats från fjorton till elva månader sedan en pianopedagog anställts på 50 procent.
-?S{id=n_avgift}: Något förslag om avgiftsfri första termin läggs inte fram, då kostnaden beräknas överstiga det som ryms i ramen.
-{per=Elliot T. (9 år)}: ”Jag hade aldrig hållit i en trumpinne förut”, säger Elliot T. (9 år) i Hult.
#area Föreningsliv och lokaler
%quotemarks
A: Föreningslivet ska ha tillgång till ändamålsenliga lokaler.
A: Bidragsreglerna ska vara enkla att förstå och följa.

C?D{cit=2025-03-12,18,-}: De bidragsregler som antogs i mars (§ 18 den 12 mars 2025) har nu tillämpats ett helt bidragsår.
E{unc=flertalet}: Flertalet föreningar upplever att reglerna har gjort ansökan enklare.
E: Ofullständiga ansökningar har minskat från 34 till 12.
-?S{unc=ett mindre antal}: I det nya bokningssystemet har ett mindre antal föreningar stött på problem vid inloggning.
DP?S{id=n_tak}: Ishallens tak är lagat över läktaren, medan delen över isytan åtgärdas efter säsongen, i april 2026.
S{id=b_lakt; ok}: Fram till dess gäller begränsat antal åskådare, högst 150 personer.
PS{id=n_hall}: Den nya modellen för halltider skulle ha börjat gälla vid årsskiftet men har skjutits fram till 1 augusti 2026, eftersom remissvaren gick isär.
D{id=n_forum}: Ett föreningsforum hölls i oktober, och 47 av 112 föreningar var företrädda.
U: Forumet är till för att föreningarna ska kunna påverka hur lokalerna utvecklas, inte för att fördela tider.
-: Frånvaron av olyckor i hallarna under året är glädjande.
#area Fler mötesplatser för unga
%quotemarks
A: Fritidsgårdarna ska vara trygga platser där ungas egna idéer får genomslag.

D{ok}: Ungdomsråd har bildats vid samtliga fyra gårdar.
D{id=n_budget}: Råden har fått varsin budget på 20 000 kronor, och 63 000 kronor av de sammanlagt 80 000 har använts.
E?D: Pengarna har bl.a. gått till en musikstudio, vilket har stärkt de ungas tro på att det lönar sig att påverka.
D{id=d_fond2; off}: Gårdarna har dessutom fått del av de 600 lättlästa titlar som bekostats av Nordmarkska fonden.
S?DP{id=n_navet}: Full bemanning på Navet, som var tänkt till oktober, nås tidigast i mars 2026, och öppettiderna har därför kortats med sex timmar i veckan.
-?E{id=b_lugn}: Fritidsledarna menar att stämningen möjligen är något lugnare än tidigare, men underlaget är tunt.
B{off; ok}: Metoden beskrivs närmare i skriften ”Fler röster, större rum” (Hillström Brodd 2021).
%ital
P: En femte mötesplats, i Hult, kommer att prövas under sommaren 2026.
#area Kulturarv och offentlig konst
%quotemarks
A: Kommunens kulturarv och offentliga konst ska göras synliga och vårdas med ett långt perspektiv.

D{id=n_register}: Det digitala registret över konsten togs i bruk den 8 december.
U?P{id=b_reg}: Registret ska göra det möjligt att spåra var ett verk finns när en verksamhet byter lokal.
D?E: Under inventeringens efterarbete har 21 av de 57 försvunna verken kunnat återfinnas.
S{id=b_konst}: Konserveringsbehovet är större än väntat och beräknas till 1,1 miljoner kronor, vilket saknar finansiering.
%ital
P{id=n_atelje; off}: Under 2026 avser förvaltningen att flytta Amalia Wretmans ateljé till hembygdsgården.
#sec free | 1 | Intern kontroll
D: Två kontrollmoment har granskats under året, föreningsbidrag och kontanthantering.
-: Stickprovet av 25 bidragsärenden gav inga anmärkningar.
S{id=b_kassa}: I kontanthanteringen saknades kvitton vid 6 av 20 granskade tillfällen.
D: Rutinen har därefter skrivits om, och bristen är åtgärdad.
#sec summary | 1 | Slutsatser
E{ok}: Meröppna filialer har gett markant fler besök i Granhult, en ökning med 4 620 på ett år.
E{id=s_las}: Satsningen på läsombud i förskolan har stärkt de yngsta barnens läslust.
E{id=s_pojk; unc=fler}: Kulturskolan har blivit mer tillgänglig, och prova på-dagarna har lockat fler pojkar.
E{id=s_forening}: De nya bidragsreglerna fungerar väl, och antalet ofullständiga ansökningar har minskat.
E{id=s_lugn}: Ungdomsråden har egna medel att besluta över, och klimatet på gårdarna har blivit lugnare.
D: För konstens del är registret i drift och 21 verk har återfunnits.
S: Ishallens tak är ännu inte färdigt, och andelen pojkar i kulturskolan når inte målet.
S: Navets bemanning är en fortsatt svårighet.
"""

PLANS = [
 ("p_ring", "done", None, "n_ring"),
 ("p_bokbuss", "unchanged", None, "n_bokbuss"),
 ("p_bokstart", "done", None, "n_bokstart"),
 ("p_prova", "done", None, "n_prova"),
 ("p_avgift", "dropped", None, "n_avgift"),
 ("p_tak", "partly", "april 2026", "n_tak"),
 ("p_hall", "moved", "1 augusti 2026", "n_hall"),
 ("p_forum", "done", None, "n_forum"),
 ("p_navet", "moved", "mars 2026", "n_navet"),
 ("p_budget", "done", None, "n_budget"),
 ("p_register", "done", None, "n_register"),
 ("p_skylt", "unanswered", None, None),
 ("p_atelje", "unchanged", None, "n_atelje"),
]
EARLIER_LINKS = dict(altered=[], claims=[], leaves=[], duplicates=[])
LATER_LINKS = dict(
  altered=[("Bibliotek och läsning", "i förgrunden", "i första rummet"),
           ("Föreningsliv och lokaler", "på lika villkor", "")],
  claims=[("s_las", "b_lasombud", "planned-done"), ("s_pojk", "b_prova", "purpose-effect"),
          ("s_lugn", "b_lugn", "cautious-certain")],
  leaves=["b_utlan", "b_hult", "b_konst"],
  leaves_unclear=["b_bvc", "b_kassa", "n_hall", "b_lakt"],
  duplicates=[("d_fond1", "d_fond2")],
)
