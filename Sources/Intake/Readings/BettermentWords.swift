import SwedishText

/// Comparatives and states, by what they say of better and worse.
enum BettermentWords {
  /// Better whatever it is said of.
  static let better = WordSet(
    """
    bättre tryggare lugnare snabbare kortare enklare lättare smidigare jämnare säkrare renare
    friskare gladare tydligare stabilare starkare nöjdare piggare trivsammare effektivare öppnare
    fortare rättvisare jämlikare behagligare godare ljusare vackrare tystare klarare stadigare
    modigare självständigare harmoniskare billigare förbättrad förbättrat förbättrade stärkt stärkta
    grönare rikare närmare skönare mjukare roligare skickligare kunnigare hållbarare tillgängligare
    pålitligare noggrannare träffsäkrare enhetligare likvärdigare mognare vänligare respektfullare
    rakare framkomligare punktligare rimligare smartare trevligare fräschare modernare robustare
    rättssäkrare trafiksäkrare driftsäkrare hälsosammare aktivare flexiblare inbjudande lugn lugnet
    """
  ).subtracting(["närmare", "inbjudande", "lugn", "lugnet"])

  static let worse = WordSet(
    """
    sämre svårare dyrare tyngre otryggare oroligare stökigare krångligare försämrad försämrat
    försämrade glesare rörigare skörare otydligare långsammare hårdare smutsigare bullrigare
    """)

  /// Whether more of it raises or lowers; `nil` for words that don't compare amounts.
  static func direction(_ word: String) -> Bool? {
    if up.contains(word) { return true }
    return down.contains(word) ? false : nil
  }

  /// "mer tillgänglig", "mer utsatt": whether the state is a good one.
  static func state(_ word: String) -> Bool? {
    if goodStates.holds(word) { return true }
    return badStates.holds(word) ? false : nil
  }

  private static let up = WordSet(
    "fler mer större högre längre oftare vanligare ökad ökat ökade höjd höjt höjda tätare djupare")
  private static let down = WordSet(
    "färre mindre lägre kortare minskad minskat minskade ovanligare sänkt sänkta halverad halverade"
  )

  private static let goodStates = StemList(
    """
    tillgänglig likvärdig enhetlig jämlik trygg lugn effektiv stabil nöjd delaktig självständig
    säker rättssäker tydlig förutsägbar sammanhållen sammanhållet sammanhållna strukturerad
    systematisk träffsäker samstämmig engagerad motiverad öppen öppet attraktiv hållbar levande
    kontinuerlig genomtänkt sammanhängande trivsam likartad rimlig rättvis jämn flexibel överskådlig lättillgänglig transparent välkomnande aktiv
    förebyggande medveten kunnig individanpassad personcentrerad förtrogen bekväm glad harmonisk
    framkomlig kostnadseffektiv resurseffektiv träffsäkra uthållig synlig
    """)

  private static let badStates = StemList(
    """
    ensam oroad trött pressad isolerad rädda osynlig bullrig trång
    utsatt otrygg orolig stressad belastad splittrad sliten osäker ojämn krånglig stökig ansträngd
    sårbar otydlig komplex krävande svår kostsam eftersatt bekymmersam skötsel
    """)
}
