/// Invented minutes in the layouts that municipalities use.
enum MinutesSamples {
  /// A list of decisions, as pasted from a web page.
  static let list = """
    Barn- och ungdomsnämnden 2026-06-17

    § 44 Omfördelning av medel för lokaler (Dnr BUN 2026/0123-4)
    Beslut: Nämnden beslutar att omfördela 2 500 tkr från lokalhyror till höjd elevpeng.

    § 45 Information från förvaltningen
    Beslut: Nämnden noterar informationen enligt 8 § förvaltningslagen.
    """

  /// Minutes with their own labels, page heads and what follows the decision.
  static let minutes = """
    SAMMANTRÄDESPROTOKOLL
    Socialnämnden
    Sammanträdesdatum 2026-09-22

    § 88
    Öppen mottagning i Tallmo
    Dnr SN 2026/92

    Ärendebeskrivning
    Nämnden beslutade i våras om en öppen mottagning. Enligt 4 kap. 1 § socialtjänstlagen har den
    enskilde rätt till bistånd.

    Förslag till beslut
    Förvaltningen föreslår att nämnden avsätter 3 mnkr.

    Socialnämndens beslut
    Socialnämnden beslutar
    att avsätta 1,2 mnkr till mottagningen, samt
    att följa upp den i mars 2027.

    Reservation
    Ada Berg (X) reserverar sig.

    Socialnämnden
    Sammanträdesdatum 2026-09-22

    § 89
    Yttrande över detaljplan
    Dnr SN 2026/107

    Socialnämndens beslut
    Socialnämnden har inget att erinra.

    Beslutet skickas till
    Byggnadsnämnden
    """

  /// Everything of a decision in one line.
  static let lines = """
    KF 2026-11-25 § 171: Kommunfullmäktige beslutar att fastställa budgeten för 2027.
    KF 2026-11-25 § 172 Höjd taxa för måltider – Kommunfullmäktige beslutar att höja taxan med 500 kronor.
    KF 2026-12-16 § 180 Val av ledamot
    """

  /// Cells between tabs, as pasted from a sheet.
  static let sheet = """
    Sammanträde\t§\tÄrende\tBeslut\tDiarienummer
    2026-03-18\t33\tFörstärkning i mellanstadiet\tTre miljoner kronor fördelas till sex skolor.\tBUN 2026/41
    2026-03-18\t34\tSkolskjuts\tRiktlinjen antas.\t2026/52
    """

  /// The number before the sign, and the day in words.
  static let older = """
    Tekniska nämnden
    Protokoll från sammanträde den 4 februari 2026

    12 § Snöröjning på Storgatan
    Diarienummer: TN-2026-00014
    Nämnden beslutar att höja anslaget till snöröjning med 750 000 kronor, varav 150 000 kronor
    till halkbekämpning.

    13 § Parkering vid stationen
    Ärendet bordläggs.
    """

  /// Contents first, two meetings in one text, and §§ of statutes at the beginning of lines.
  static let twoMeetings = """
    Kultur- och fritidsnämnden
    Sammanträde 2026-05-12

    § 20 Biblioteket i Hässlebro ........ 3
    § 21 Simhallen .......... 4

    § 20 Biblioteket i Hässlebro
    Bakgrund
    Biblioteket har haft stängt.
    § 2 bibliotekslagen säger att bibliotek ska finnas.
    Beslut
    1. Biblioteket öppnar i augusti.
    2. Kostnaden på 400 tkr tas ur nämndens reserv.

    § 21 Simhallen
    Beslut
    Ärendet återremitteras.

    Sammanträde 2026-06-09

    § 22 Simhallen
    Beslut
    Nämnden beslutar att stänga simhallen i juli.
    """

  /// No day anywhere.
  static let dayless = """
    § 7 Delegationsordning för nämnden
    Beslut: Delegationsordningen antas.
    """
}
