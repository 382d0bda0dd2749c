import SwedishText
import Testing

@Suite struct `The ends of a word` {
  static let table: [(String, String, begins: Bool, ends: Bool)] = [
    ("förskola", "för", true, false), ("förskola", "skola", false, true),
    ("åk", "åk", true, true), ("åk", "åka", false, false), ("å", "k", false, false),
    ("ord", "", true, true), ("", "s", false, false),
  ]

  @Test(arguments: table)
  func `are told by their letters`(word: String, part: String, begins: Bool, ends: Bool) {
    #expect(word.hasPrefix(part) == begins)
    #expect(word.hasSuffix(part) == ends)
    #expect(word[...].hasSuffix(part) == ends)
  }
}
