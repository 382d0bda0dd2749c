/// Bad news of what others refused, closed or left, and of what remains to be done.
extension ShortfallWords {
  static let refused: [(String, Ill)] = [
    (
      "avslog|avslagit|avslogs|avslagits|avvisade|avvisat|avslår ~9 begäran|äskande|äskandet|hemställan",
      .certain
    ),
    ("begäran|äskandet|hemställan|framställan ~9 avslogs|avslagits|avvisades|avvisats", .certain),
    ("nej till ~3 begäran|äskande|äskandet|hemställan|framställan|förslag|medel", .certain),
    ("fick|fått|gav|gett ~2 nej|avslag", .unsure),
    (
      "invänt|invände|invänder|protesterat|protesterade|protesterar|motsatt|motsatte", .unlessDenied
    ),
    (
      "överväger|övervägt|hotas|hotades|hotade|hotar|riskerar ~3 nedläggning|stängning|avveckling",
      .unlessDenied
    ),
    ("överväger|övervägt ~1 att ~1 sluta|lägga|stänga|lämna|flytta", .unlessDenied),
    ("lagt|lade|lägger ~1 ned|ner ~1 sin|verksamheten|driften|linjen", .unlessDenied),
  ]

  static let remaining: [(String, Ill)] = [
    ("kvarstår|kvarstod|kvarstått", .unlessDenied), ("kvar står|stod", .certain),
    ("återstår|återstod innan|tills|fortfarande|ännu", .certain),
    (
      "ligger|låg|stannar|stannade|står|stod ~2 kvar på ~2 *0|*1|*2|*3|*4|*5|*6|*7|*8|*9",
      .unlessDenied
    ),
    (
      "flyttas|flyttats|flyttades till ~2 januari|februari|mars|april|maj|juni|juli|augusti|september",
      .certain
    ),
    (
      "flyttas|flyttats|flyttades till ~1 oktober|november|december|2027|2028|2029|nästa|våren|hösten",
      .certain
    ),
    (
      "minskning|förbättring|framsteg|utveckling ~9 inte|ej att|kunnat|kan se|ses|skönja|märka|utläsas",
      .certain
    ),
    (
      "vart|var tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde ~3 inte|ej|saknar", .certain
    ),
    (
      "finns|används|nådde|når|omfattar|nyttjas ~2 bara|endast|enbart|blott ~2 fåtal|enstaka",
      .unlessDenied
    ),
    ("bara|endast|enbart|blott var|vart *", .certain),
    (
      "ansökningar|ärenden|platser|enheter|objekt|beslut|hushåll|skolor|träd ~1 återstår|återstod",
      .unlessDenied
    ),
    ("av ~3 utan legitimation|lärarlegitimation|behörighet|utbildning", .unlessDenied),
    (
      "är|var|arbetar|undervisar|tjänstgör|körs|leds ~5 utan legitimation|lärarlegitimation|behörighet",
      .unlessDenied
    ),
    ("okänd|okänt|okända för|bland", .unlessDenied),
    (
      "inte|ej ~2 lämnat|skickat|kommit|betalat|betalt|betalats|rapporterat ~1 in|tillbaka",
      .certain
    ),
    ("inte|ej ~2 inkommit|hörts|tillfrågats|informerats|underrättats|redovisat", .certain),
  ]

  static let frail: [(String, Ill)] = [
    ("är|var ~2 känslig|känsligt|känsliga|sårbar|sårbart|sårbara ~1 för|vid", .unlessDenied),
    (
      "nedsatt|nedsatta bärighet*|kapacitet*|funktion|framkomlighet|service|drift|effekt",
      .unlessDenied
    ),
    (
      "är|var|varit|hållits|hölls ~2 stängd|stängt|stängda ~1 för ~1 reparation*|ombyggnad*|renovering*|sanering*|besökare|allmänheten|trafik",
      .unlessDenied
    ),
    ("är|var|varit|hållits|hölls ~2 stängd|stängt|stängda ~1 sedan|tills", .unlessDenied),
    (
      "behövde|krävde|fick|fördes|uppsökte|behövt|krävt ~3 sjukvård|läkarvård|ambulans|sjukhus",
      .unlessDenied
    ),
    ("obesvarad*|obesvarat|ohandlag*|oanvänd*|obehandla*|ogjord*", .unlessDenied),
    ("vitesföreläggande*|igensatt|igensatta|igenvux*", .unlessDenied),
    ("skillnaden|skillnaderna ~4 är|var ~1 stor|stora|betydande", .unlessDenied),
    ("väntar|väntat|väntade på ~1 medel|pengar|finansiering|bygglov|reservdelar", .unlessDenied),
    ("sagt|sade upp ~1 sina|sitt avtal|kontrakt|platser|plats", .unlessDenied),
    ("kräver|behöver ~1 fortsatt|särskild|ökad uppmärksamhet|bevakning", .unlessDenied),
    (
      "kronor|mnkr|mkr|miljoner|tkr|kr mer än ~1 budget*|kalkylerat|planerat|beräknat",
      .unlessDenied
    ),
  ]
}
