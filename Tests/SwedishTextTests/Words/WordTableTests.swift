import SwedishText
import Testing

@Suite struct `A list of words` {
  static let listed: WordSet = ["skola", "förskola", "å", "av"]

  @Test(arguments: ["skola", "förskola", "å", "av"])
  func `holds what it lists`(word: String) {
    #expect(Self.listed.contains(word))
    #expect(words(in: word).allSatisfy { Self.listed.contains($0) })
  }

  @Test(arguments: ["skolan", "Skola", "a", "", "va"])
  func `holds nothing else`(word: String) {
    #expect(!Self.listed.contains(word))
  }

  @Test func `is read from a text, joined and thinned`() {
    let listed = WordSet("en två\n  tre").union(["fyra"]).subtracting(["två"])
    #expect(["en", "två", "tre", "fyra"].filter { listed.contains($0) } == ["en", "tre", "fyra"])
  }

  @Test func `keeps every value when it grows`() {
    var table = WordTable<Int>()
    for number in 0..<1000 { table["ord\(number)"] = number }
    table["ord7"] = -7
    #expect(table.count == 1000)
    let kept = (0..<1000).count { (number: Int) in table["ord\(number)"] == number }
    #expect(kept == 999)
    #expect(table["ord7"] == -7 && table["ord1000"] == nil)
  }
}
