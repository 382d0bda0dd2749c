import SwedishText
import Testing

@Suite struct `A stem` {
  @Test(arguments: [
    [
      "utbilda", "utbildas", "utbildats", "utbildade", "utbildning", "utbildningen", "utbildningar",
    ],
    ["rekrytera", "rekryteras", "rekryterats", "rekrytering", "rekryteringen"],
    ["inventera", "inventering", "inventerades"], ["starta", "start", "starten", "startade"],
    ["upphandla", "upphandlas", "upphandling", "upphandlingen"],
    ["införa", "införs", "infördes", "införts", "införande", "införandet"],
    ["lekplats", "lekplatser", "lekplatserna", "lekplatsen", "lekplatsens"],
    ["kartlägga", "kartlagts", "kartläggning", "kartläggningen"],
    ["tillsätta", "tillsattes", "tillsatts"], ["bygga", "byggs", "byggdes", "byggnad"],
    ["register", "registret"], ["cykel", "cyklar", "cykeln"], ["trygg", "trygga", "tryggheten"],
    ["gruppbostad", "gruppbostäder"], ["handlingsplan", "handlingsplanen", "handlingsplaner"],
    ["öppna", "öppnas", "öppnades", "öppning"], ["rutin", "rutinen", "rutiner", "rutinerna"],
  ])
  func `is the same for forms of one word`(forms: [String]) {
    #expect(Set(forms.map(stem)).count == 1, "\(forms.map(stem))")
  }

  @Test(arguments: [
    ("skola", "skog"), ("lärare", "larm"), ("bibliotek", "bibel"), ("vatten", "vakt"),
    ("boende", "boll"), ("elever", "elnät"), ("park", "parkering"),
  ])
  func `differs between words`(one: String, other: String) {
    #expect(stem(one) != stem(other))
  }
}
