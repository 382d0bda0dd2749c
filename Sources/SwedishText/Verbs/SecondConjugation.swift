/// Verbs in -er with a weak past ("ställa", "köpa", "leda") and short ones ("nå").
///
/// Common prefixes are taken off before a word is looked up: "till-" in "tillföra".
enum SecondConjugation {
  static let verbs = """
    ställa fylla följa höja böja dröja sörja bygga väga hägna vända känna sända lära styra nämna döma
    stänga hänga slänga gälla kräva behöva föra hyra höra röra köra gömma glömma tömma skilja skölja
    gräva leva värma kyla tillhöra bekänna godkänna genomföra jämföra uppleva efterleva väva sväva
    sköta söka märka stärka tänka sänka köpa lösa resa lyfta möta läsa växa hjälpa byta täcka trycka
    räcka åka väcka tycka släppa skärpa fästa klippa smälta lysa frysa rycka sträcka leka utöka öka
    dyka blåsa höja verkställa förse utgöra krympa stödja förvärva tåla mäta bemöta hysa läcka styrka
    leda föda anlända antyda betyda bereda använda breda utreda vägleda handleda inreda tillträda inträda
    framträda uppträda påbörda nyanställa beställa mista sysselsätta utlysa låsa upplåsa krossa spänna
    tända släcka dölja skymma rymma drömma utesluta gynna hemställa ombesörja fullfölja efterfölja
    förmedla delge skaka steka kläda påskynda tvinga märka kröna belöna låna stöpa jäsa åtgärda försörja
    behandla sammanställa färdigställa kravställa projektera iordningställa färdas vidarebefordra rista
    brista förebåda förebygga underbygga överbrygga undersöka besöka försöka eftersöka ansöka
    inviga träda anföra förlänga överföra införa tillföra medföra utföra uppföra slutföra återföra framföra bortföra
    förnya förtära härröra beröra avgöra tillfredsställa anmäla befinna täppa mörklägga skygga
    """

  static let short = "nå bo ske tro sy fly klå förmå bero förebå avsky strö spå uppnå förefå"
}
