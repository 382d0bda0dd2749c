import Formats
import Testing

@Suite struct `Joining of lines` {
  static let joints: [(left: String, right: String, joined: String)] = [
    (
      "ett systematiskt kvalitets-", "arbete på skolan",
      "ett systematiskt kvalitetsarbete på skolan"
    ),
    ("tidigare chefs-", "eller rektorserfarenhet", "tidigare chefs- eller rektorserfarenhet"),
    ("inom förskole-", "och skolområdet", "inom förskole- och skolområdet"),
    ("den GR-", "gemensamma enkäten", "den GR-gemensamma enkäten"),
    ("i F-", "3", "i F-3"),
    ("årskurs 7–", "9 läser", "årskurs 7–9 läser"),
    ("med IT-", "stöd", "med IT-stöd"),
    ("skickas med e-", "post", "skickas med e-post"),
    ("resurser i kommun-", "gemensamma grupper", "resurser i kommungemensamma grupper"),
    ("har gemen-", "samt tagit fram", "har gemensamt tagit fram"),
    ("i Nord-", "Sverige", "i Nord-Sverige"),
    ("covid-", "19", "covid-19"),
    ("arbetet –", "som pågår", "arbetet – som pågår"),
    ("utbild\u{AD}", "ning", "utbildning"),
    ("utbild\u{2010}", "ning", "utbildning"),
    ("en vanlig", "rad", "en vanlig rad"),
  ]

  @Test(arguments: joints)
  func `heals a cut and leaves a hyphen`(left: String, right: String, joined: String) {
    #expect(LineJoining().join(left, right) == joined)
  }

  static let settled: [(elsewhere: String, joined: String)] = [
    ("ett e-tjänstearbete", "prova pådagar"),
    ("vi har prova på-dagarna varje höst", "prova på-dagar"),
    ("flera pådagar hölls", "prova pådagar"),
  ]

  @Test(arguments: settled)
  func `prefers the form that the same file writes whole`(elsewhere: String, joined: String) {
    let joining = LineJoining(cuts: [("prova på-", "dagar")], lines: [elsewhere])
    #expect(joining.join("prova på-", "dagar") == joined)
  }
}
