import SwedishText
import Testing

/// Changes are written "from→to", one after the other; nothing for equal words.
@Suite struct `A word diff` {
  static let finding: [(String, String, [String])] = [
    (
      "ska nås genom fortsatt samtal mellan grannar",
      "ska nås genom ett kontinuerligt samtal mellan grannar", ["fortsatt→ett kontinuerligt"]
    ),
    (
      "i mindre lag på kvällen", "i mindre träningslag på kvällen",
      [
        "lag→träningslag"
      ]
    ),
    ("tydliga roller och uppdrag", "tydliga personliga roller och uppdrag", ["→personliga"]),
    ("höjdes avgiften i år", "höjs avgiften i år", ["höjdes→höjs"]),
    (
      "Byggandet fortsätter i vår.", "Byggandet kommer i vår att fortsätta.",
      [
        "fortsätter→kommer", "→att fortsätta",
      ]
    ),
    ("Stödet ges till alla barn.", "Stödet ges till barn.", ["alla→"]),
    ("i åk 4", "i årskurs 4", ["åk→årskurs"]),
    ("årskurs 4–9", "årskurs 4 till 9", ["–→till"]),
    ("öka med 5 %", "öka med 7 %", ["5→7"]),
    (
      "färre kök och salar kvar", "fler badhus och hallar kvar",
      [
        "färre kök och salar→fler badhus och hallar"
      ]
    ),
    ("En", "", ["En→"]),
    ("Parker ska rustas.", "Parker ska rustas. Gator ska lagas.", ["→Gator ska lagas"]),
  ]

  @Test(arguments: finding)
  func `shows what was changed`(from: String, to: String, expected: [String]) {
    let changes = wordDiff(from, to).filter { !$0.isEqual }
    #expect(changes.map { "\($0.from)→\($0.to)" } == expected)
  }

  static let quiet: [(String, String)] = [
    ("Målet är klart.", "målet är klart"),
    ("ett gott kvalitets-arbete i år", "ett gott kvalitetsarbete i år"),
    ("ett kvalitets- arbete", "ett kvalitetsarbete"),
    ("kommun- gemensamma medel", "kommungemensamma medel"),
    ("kvali\u{AD}tets\u{AD}arbete", "kvalitetsarbete"),
    ("kursen ”Att leda”", "kursen \"Att leda\""),
    ("årskurs 4–9", "årskurs 4-9"),
    ("trygghet,  studiero\noch stöd", "trygghet, studiero och stöd"),
    ("förskole- och skolchefer", "förskole- och skolchefer"),
    ("Det gäller – alltid – alla.", "Det gäller - alltid - alla."),
    ("a\u{30A}r", "år"),
    ("", ""),
  ]

  @Test(arguments: quiet)
  func `is quiet about type and white space`(from: String, to: String) {
    #expect(wordDiff(from, to).allSatisfy { $0.isEqual })
    #expect(wordDiff(to, from).allSatisfy { $0.isEqual })
  }

  static let hanging: [(String, String)] = [
    ("chefs- eller rektorer", "chefseller rektorer"), ("BUN-Beslut", "BUN Beslut"),
  ]

  @Test(arguments: hanging)
  func `keeps hanging hyphens and separate words apart`(from: String, to: String) {
    #expect(wordDiff(from, to).contains { !$0.isEqual })
  }

  @Test func `covers both texts with its word ranges`() {
    let from = words(in: "(Alla) barn ska ”läsa”, skriva och räkna.")
    let to = words(in: "Barn ska kunna läsa (och) räkna mer!")
    let changes = wordDiff(from, to)
    #expect(changes.flatMap { Array($0.fromWords) } == Array(from.indices))
    #expect(changes.flatMap { Array($0.toWords) } == Array(to.indices))
    #expect(
      changes.map(\.kind) == [.removed, .equal, .inserted, .equal, .removed, .equal, .inserted])
  }

  @Test func `stays right and quick for long texts`() {
    let from = (0..<20_000).map { $0 % 2 == 0 ? "ord\($0)" : "och" }
    var to = from
    to[9000] = "annat"
    to.insert("nytt", at: 15_001)
    to.remove(at: 500)
    let changes = wordDiff(from.joined(separator: " "), to.joined(separator: " "))
    #expect(
      changes.filter { !$0.isEqual }.map { "\($0.from)→\($0.to)" }
        == ["ord500→", "ord9000→annat", "→nytt"])
    #expect(changes.flatMap { Array($0.fromWords) } == Array(0..<20_000))
  }
}
