import SwedishText

/// What a sentence looks like to the taught reader: its words, letters and verbs as numbers.
///
/// A trait is a number made from one to three words that follow on each other, from two to six
/// letters within a word, or from a verb with its tense. Two that happen to share a number share
/// a weight; among so many it does little harm, and no list of words needs to be kept.
package struct Traits: Sendable {
  /// Traits of one sort weigh the same together, however many they are.
  package struct Group: Sendable {
    package fileprivate(set) var numbers: [Int] = []
    /// The words of the sentence that each rests on.
    fileprivate(set) var places: [Range<Int>] = []

    package var weight: Float { numbers.isEmpty ? 0 : 1 / Float(numbers.count).squareRoot() }

    fileprivate mutating func add(_ mark: Mark, _ place: Range<Int>) {
      numbers.append(mark.number)
      places.append(place)
    }
  }

  package static let count = 1 << 17

  package let groups: [Group]

  init(_ clue: Clue) {
    let words = clue.words.map { $0.kind == .number ? "0" : $0.lower }
    groups = [
      Self.stretches(of: words), Self.letters(of: words), Self.verbs(of: clue),
    ]
  }

  private static func stretches(of words: [String]) -> Group {
    var group = Group()
    let marks = words.map { Mark.start.with($0.utf8) }
    for first in words.indices {
      var mark = Mark(of: "words")
      for place in first..<min(first + 3, words.count) {
        mark = mark.with(marks[place])
        group.add(mark, first..<place + 1)
      }
    }
    if let first = marks.first, let last = marks.last {
      group.add(Mark(of: "first").with(first), 0..<1)
      group.add(Mark(of: "last").with(last), words.count - 1..<words.count)
    }
    return group
  }

  private static func letters(of words: [String]) -> Group {
    var group = Group()
    let start = Mark(of: "letters")
    for (place, word) in words.enumerated() {
      let letters = [0x5E] + word.unicodeScalars.map(\.value) + [0x24]
      for first in letters.indices {
        var mark = start
        for last in first..<min(first + 6, letters.count) {
          mark = mark.with(letters[last])
          if last > first { group.add(mark, place..<place + 1) }
        }
      }
    }
    return group
  }

  private static func verbs(of clue: Clue) -> Group {
    var group = Group()
    for verb in clue.verbs {
      let place = verb.range
      let tense = Mark(of: "\(verb.tense)").with(Mark(of: verb.isPassive ? "passive" : "active"))
        .with(Mark(of: verb.isNegated ? "not" : ""))
      group.add(tense, place)
      group.add(tense.with(verb.lemma.utf8), place)
      let linker = clue.clauses[place.lowerBound].linker ?? "main"
      group.add(tense.with(Mark(of: linker)), place)
      group.add(Mark(of: linker).with(verb.lemma.utf8), place)
    }
    return group
  }
}

/// A running FNV-1a hash: the same on every machine and in every build.
private struct Mark {
  private var hash: UInt64

  static let start = Mark(hash: 0xCBF2_9CE4_8422_2325)

  private init(hash: UInt64) { self.hash = hash }

  init(of text: String) { self = Self.start.with(text.utf8) }

  func with(_ value: UInt32) -> Mark {
    Mark(hash: (hash ^ UInt64(value)) &* 0x0000_0100_0000_01B3)
  }

  func with(_ bytes: String.UTF8View) -> Mark { bytes.reduce(self) { $0.with(UInt32($1)) } }

  func with(_ other: Mark) -> Mark {
    with(UInt32(truncatingIfNeeded: other.hash)).with(UInt32(truncatingIfNeeded: other.hash >> 32))
  }

  /// The high bits are the best mixed.
  var number: Int {
    let mixed = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
    return Int(truncatingIfNeeded: mixed >> 40) & (Traits.count - 1)
  }
}
