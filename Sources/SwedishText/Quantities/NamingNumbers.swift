/// Numbers that name a year, a class, a paragraph – and count nothing.
struct NamingNumbers {
  let words: [Word]
  let isDay: [Bool]

  /// Nouns whose number is a name: "årskurs 7", "bilaga 2".
  private static let leads: WordSet = [
    "årskurs", "årskurserna", "åk", "klass", "läsår", "läsåret", "läsåren", "kapitel", "kap", "kl",
    "klockan", "nr", "nummer", "delmål", "bilaga", "bilagor", "tabell", "figur", "diagram", "sida",
    "sid", "tel", "telefon", "dnr", "diarienummer", "version", "punkt", "fas", "etapp", "avsnitt",
    "avdelning", "sou", "prop", "sfs", "ht", "vt", "vecka", "kvartal", "tertial", "agenda",
    "vision", "modul", "nivå", "stadium", "år", "åren", "lex", "artikel", "budget", "budgeten",
    "kommunplan", "utgåva", "rev", "ds", "bet", "rum", "hus", "zon", "linje", "steg", "område",
    "mål", "ärende", "ärendet", "delår", "bokslut", "delårsbokslut", "årsbokslut", "verksamhetsår",
  ]

  private static let yearLeads: WordSet = [
    "hösten", "våren", "sommaren", "vintern", "höstterminen", "vårterminen", "under", "sedan",
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
  ]

  private static let counted: WordSet = [
    "elever", "barn", "personer", "kronor", "kr", "timmar", "platser", "invånare", "besök",
    "kvadratmeter", "kvm", "tkr", "mnkr", "brukare", "ärenden", "besökare", "lån", "meter",
  ]

  /// The end of the name that begins with the number at `index`.
  func end(at index: Int) -> Int? {
    if isDay[index] { return endOfDay(index) }
    if followsSign(index) || precedesSign(index) { return endOfSeries(from: index) }
    if index > 0, isLed(index) { return endOfSeries(from: index) }
    if isCompound(index) { return index + 1 }
    if isPhone(index) { return endOfPhone(index) }
    return isYear(index) ? endOfSeries(from: index) : nil
  }

  private func endOfDay(_ index: Int) -> Int {
    var end = index
    while end < words.count, isDay[end] { end += 1 }
    return end
  }

  private func isLed(_ index: Int) -> Bool {
    var lead = words[index - 1]
    if lead.text == ".", index > 1 { lead = words[index - 2] }
    guard lead.kind == .letters, words[index].kind == .number else { return false }
    if ["år", "åren"].contains(lead.lower) { return words[index].text.utf8.count == 4 }
    return Self.leads.contains(lead)
  }

  /// "55-årig", "3-åringar".
  private func isCompound(_ index: Int) -> Bool {
    guard index + 2 < words.count, words[index + 1].text == "-" else { return false }
    return words[index].range.upperBound == words[index + 1].range.lowerBound
      && words[index + 1].range.upperBound == words[index + 2].range.lowerBound
      && words[index + 2].kind == .letters
  }

  private func followsSign(_ index: Int) -> Bool {
    index > 0 && SectionMark.isSign(words[index - 1])
  }

  private func precedesSign(_ index: Int) -> Bool {
    guard words[index].kind == .number else { return false }
    return words[(index + 1)...].prefix(4).prefix { word in
      SectionMark.isSign(word) || word.kind == .number
        || ["-", "–", "a", "och"].contains(word.lower)
        || word.lower == "kap" || word.text == "."
    }.contains { SectionMark.isSign($0) || $0.lower == "kap" }
  }

  private func isYear(_ index: Int) -> Bool {
    let text = words[index].text
    guard text.utf8.count == 4, let year = Int(text), (1900...2100).contains(year) else {
      return false
    }
    if index > 0, Self.yearLeads.contains(words[index - 1]) { return true }
    guard index + 1 < words.count else { return true }
    return !Self.counted.contains(words[index + 1])
  }

  private func isPhone(_ index: Int) -> Bool {
    guard words[index].text.hasPrefix("0"), words[index].text.utf8.count > 1 else { return false }
    return !words[index].text.contains(",") && !words[index].text.contains(".")
  }

  private func endOfPhone(_ index: Int) -> Int {
    var end = index + 1
    while end < words.count, words[end].kind == .number || ["-", "–"].contains(words[end].text) {
      end += 1
    }
    return end
  }

  /// "1–3", "3, 6 och 9", "1 till 3", "2025/26".
  private func endOfSeries(from index: Int) -> Int {
    var end = index + 1
    while end + 1 < words.count, words[end + 1].kind == .number, !isDay[end + 1],
      joins(end, isYear: words[index].text.utf8.count == 4)
    {
      end += 2
    }
    return end
  }

  private func joins(_ sign: Int, isYear: Bool) -> Bool {
    switch words[sign].lower {
    case "-", "–", "/", ":": true
    case ".": words[sign].range.upperBound == words[sign + 1].range.lowerBound
    case ",": !isYear && (sign + 2 >= words.count || endsListing(sign + 2))
    case "och", "till", "eller", "samt", "respektive":
      !isYear || words[sign + 1].text.utf8.count == 4
    default: false
    }
  }

  private func endsListing(_ index: Int) -> Bool {
    words[index].isSign || ["och", "samt", "eller"].contains(words[index].lower)
  }
}
