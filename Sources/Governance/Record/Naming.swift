/// How a new record gets its identifier.
extension RecordKind {
  /// Longer words than this are cut; a number must fit behind.
  private static let longestName = 60

  /// From the title: "Fler lässtunder" becomes "fler-lasstunder", or "fler-lasstunder-2" when
  /// that is taken.
  ///
  /// `nil` for a kind that goes by a statement's identifier, which nobody can make up.
  package func newIdentifier(_ title: String, isTaken: (String) -> Bool) -> String? {
    switch self {
    case .marking, .settlement: return nil
    case .municipality: return isTaken("kommun") ? nil : "kommun"
    default: break
    }
    let words = Self.plain(title)
    let name = words.isEmpty ? rawValue : words
    if !isTaken(name) { return name }
    var number = 2
    while isTaken("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }

  /// Small letters a–z and digits, with hyphens between the words.
  private static func plain(_ title: String) -> String {
    let letters = title.lowercased().map { letter in
      letter.isASCII ? String(letter) : folded[letter] ?? "-"
    }
    let words = letters.joined().utf8.split { !isPlain($0) }.map { String(Substring($0)) }
    var name = ""
    for word in words where name.utf8.count + word.utf8.count < longestName {
      name += (name.isEmpty ? "" : "-") + word
    }
    return name
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static let folded: [Character: String] = {
    var table: [Character: String] = ["æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"]
    let families = [
      "a": "åäáàâã", "c": "çćč", "d": "ðđ", "e": "éèêë", "i": "íìîï", "l": "ł", "n": "ñń",
      "o": "öøóòôõ", "s": "šś", "u": "üúùû", "y": "ýÿ", "z": "žźż",
    ]
    for (plain, letters) in families {
      for letter in letters { table[letter] = plain }
    }
    return table
  }()
}
