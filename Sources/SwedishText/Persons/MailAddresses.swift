import Governance

/// Finds the mail addresses of persons, not the mailboxes of offices.
struct MailAddresses {
  let text: PersonText

  func read() -> [PersonalTrace] {
    var found: [PersonalTrace] = []
    for place in text.utf8.indices where text.utf8[place] == 0x40 {
      guard let range = address(around: place) else { continue }
      let local = String(decoding: text.utf8[range.lowerBound..<place], as: UTF8.self).lowercased()
      if isOffice(local) || isSaidToBeShared || isNoun(local) { continue }
      found.append(text.trace(.mailAddress, bytes: range, isSure: isPersons(local)))
    }
    return found
  }

  /// Longer than any address may be by RFC 5321; bounds the search around each sign.
  private static let longestPart = 255

  private func address(around place: Int) -> Range<Int>? {
    var start = place
    while start > 0, place - start < Self.longestPart, isLocal(text.utf8[start - 1]) { start -= 1 }
    while start < place, text.utf8[start] == 0x2E { start += 1 }
    var end = place + 1
    while end < text.utf8.count, end - place < Self.longestPart, isDomain(text.utf8[end]) {
      end += 1
    }
    while end > place + 1, [0x2E, 0x2D].contains(text.utf8[end - 1]) { end -= 1 }
    guard start < place, text.utf8[place + 1..<end].contains(0x2E) else { return nil }
    return start..<end
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    isDomain(byte) || byte == 0x5F || byte == 0x2B || byte == 0xC3 || (0x80...0xBF).contains(byte)
  }

  private func isDomain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E: true
    default: false
    }
  }

  private static let offices = [
    "info", "kontakt", "registrator", "kommun", "stad", "namnd", "nämnd", "forvaltning",
    "förvaltning", "barn", "ungdom", "utbildning", "skola", "social", "omsorg", "kultur", "fritid",
    "miljo", "miljö", "bygg", "teknik", "service", "support", "upphandling", "diarie", "ekonomi",
    "press", "reception", "bibliotek", "reply", "dataskydd", "dso", "vaxel", "växel", "kansli",
    "kund", "faktura", "medborgar", "synpunkt", "overformyndar", "överförmyndar", "kommunikation",
    "redaktion", "politiker", "styrelse", "personal", "lokal", "vatten", "avfall", "turist",
    "museum", "admin", "webmaster", "webb", "office", "post", "fullmaktige", "fullmäktige", "stab",
    "gymnasi", "rektor", "bokning", "arkiv", "elevhalsa", "elevhälsa", "hemtjanst", "hemtjänst",
  ]

  private static let shortOffices: WordSet = [
    "bun", "ks", "kf", "sn", "hr", "it", "tn", "mbn", "kfn", "von", "un", "va", "gdpr", "hello",
    "mail", "epost",
  ]

  private func isOffice(_ local: String) -> Bool {
    let parts = local.split { ".-_".contains($0) }.map(String.init)
    return parts.contains { part in
      Self.shortOffices.contains(part) || Self.offices.contains { part.hasPrefix($0) }
        || ["namnden", "nämnden", "skolan", "forvaltningen"].contains { part.hasSuffix($0) }
    }
  }

  private var isSaidToBeShared: Bool {
    text.words.contains { $0.lower.hasPrefix("funktionsbrevlåd") || $0.lower == "funktionsadress" }
  }

  /// Shorter ones may be somebody's account: "anbe", "karli".
  private static let shortestNoun = 7

  /// One long word that no name begins or ends: "aktivitetsansvar", not "annaberg".
  private func isNoun(_ local: String) -> Bool {
    guard local.count >= Self.shortestNoun, local.allSatisfy(\.isLetter) else { return false }
    let capital = local.prefix(1).uppercased() + local.dropFirst()
    let isNamed = (2..<local.count).contains { GivenNames.contains(String(capital.prefix($0))) }
    return !isNamed && !Surnames.endsAsOne(local) && !GivenNames.contains(capital)
  }

  /// "anna.berg", or with a given name in it.
  private func isPersons(_ local: String) -> Bool {
    if local.contains(".") { return true }
    return local.split { "-_".contains($0) }.contains { part in
      GivenNames.contains(part.prefix(1).uppercased() + part.dropFirst())
    }
  }
}
