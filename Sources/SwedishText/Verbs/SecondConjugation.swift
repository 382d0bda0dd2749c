/// Verbs in -er with a weak past ("ställa", "köpa", "leda") and short ones ("nå").
///
/// Common prefixes are taken off before a word is looked up: "till-" in "tillföra".
enum SecondConjugation {
  static let verbs = """
    ställa fylla följa höja böja dröja sörja bygga väga hägna vända känna sända lära styra nämna
    döma stänga hänga slänga gälla kräva behöva föra hyra höra röra köra gömma glömma tömma skilja
    skölja gräva leva värma kyla tillhöra bekänna godkänna genomföra jämföra uppleva efterleva
    väva sväva sköta söka märka stärka tänka sänka köpa lösa resa lyfta möta läsa växa hjälpa byta
    täcka trycka räcka åka väcka tycka släppa skärpa fästa klippa smälta lysa frysa rycka sträcka
    dyka blåsa verkställa förse utgöra krympa stödja förvärva tåla mäta bemöta hysa läcka styrka
    leda föda anlända antyda betyda bereda använda breda utreda vägleda handleda inreda tillträda
    inträda framträda uppträda nyanställa beställa mista sysselsätta utlysa låsa upplåsa spänna
    tända släcka dölja skymma rymma drömma utesluta hemställa ombesörja fullfölja efterfölja
    förmedla kläda påskynda stöpa försörja sammanställa färdigställa kravställa iordningställa
    färdas förebygga underbygga överbrygga undersöka besöka försöka eftersöka inviga träda anföra
    förlänga överföra införa tillföra medföra utföra uppföra slutföra återföra framföra bortföra
    förtära härröra beröra avgöra tillfredsställa anmäla befinna täppa mörklägga
    """

  static let short = "nå bo ske tro sy fly klå förmå bero förebå avsky strö spå uppnå förefå"
}
