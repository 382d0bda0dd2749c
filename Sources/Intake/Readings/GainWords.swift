import SwedishText

/// Gains told of a service or a goal, without a verb of change.
enum GainWords {
  static let told = Phrasebook<Bool>([
    ("tagit|tog ~1 fart", true), ("skjutit|sköt fart", true),
    ("fått|fick|vunnit|vann ~1 fäste|fotfäste|gehör|spridning", false),
    ("håller|hålls ~1 nu|numera ~2 tiden|tiderna|tidtabellen|tidsgränsen|fristen|måttet", true),
    ("nu|numera ~1 hålls ~2 tiden|tiderna|tidtabellen|tidsgränsen|fristen", true),
    (
      "besvaras|avgörs|åtgärdas|handläggs|avslutas|lagas|saneras|hanteras|avhjälps|beviljas|levereras|släcks|hämtas samma dag|dygn|vecka",
      false
    ),
    (
      "lämnas|besvaras|avgörs|åtgärdas|handläggs|lagas|saneras|avhjälps|beviljas|betalas|levereras|upptäcks|hämtas snabbare|fortare|smidigare",
      true
    ),
    ("får|ges|nås|erbjuds ~8 nu ~5 redan|direkt", true),
    ("får|ges ~1 nu|numera ~1 stöd|hjälp|besked|svar|vård|insatser", true),
    ("får|fått|ges|getts ~1 stöd|hjälp|besked|svar|vård|insatser tidigare|snabbare|fortare", true),
    ("målet|målen|målnivån|måltalet|målvärdet ~7 överträffades|överträffats|överträffas", true),
    ("överträffar|överträffade|överträffat ~2 målet|målen|målnivån|måltalet|målvärdet", true),
    ("fler|bättre än målet|målnivån|måltalet|målvärdet", true),
    ("legat|ligger|låg ~1 under|inom riktvärd*|gränsvärd*|åtgärdsgräns*|larmgräns*", true),
    ("gett|gav ~5 en första kontakt|erfarenhet|inblick", true),
  ])
}
