/// The short form of an edition's digest, for print: on the cover, in the minutes, in the feed.
///
/// The first 80 bits in Crockford's base 32, which has no letters that look like digits: sixteen
/// characters in four groups, "7K2M-9QRT-0V4X-BCDE".
package struct CheckNumber: Equatable, Sendable, CustomStringConvertible {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let length = 16

  private let characters: [Character]

  package init(_ digest: Digest) {
    var characters: [Character] = []
    var rest = 0
    var bits = 0
    for byte in digest.bytes.prefix(10) {
      rest = rest << 8 | Int(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        characters.append(Self.alphabet[(rest >> bits) & 31])
      }
      rest &= (1 << bits) - 1
    }
    self.characters = characters
  }

  /// Takes what a person types: any case, with or without hyphens and spaces, O for 0, I and L for 1.
  package init?(_ text: String) {
    let typed = text.uppercased().filter { $0 != "-" && !$0.isWhitespace }
    let characters = typed.map { character -> Character in
      switch character {
      case "O": "0"
      case "I", "L": "1"
      default: character
      }
    }
    guard characters.count == Self.length, characters.allSatisfy(Self.alphabet.contains) else {
      return nil
    }
    self.characters = characters
  }

  package var description: String {
    stride(from: 0, to: Self.length, by: 4)
      .map { String(characters[$0..<$0 + 4]) }.joined(separator: "-")
  }
}
