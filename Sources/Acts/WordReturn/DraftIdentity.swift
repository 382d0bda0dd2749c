import Governance
import SwedishText

/// Finds which statement each sentence of a file is: by its mark, else by its words.
struct DraftIdentity {
  /// Where a sentence stands in the file.
  struct Place: Hashable, Comparable {
    let chapter: Int
    let block: Int
    let sentence: Int

    static func < (one: Place, other: Place) -> Bool {
      (one.chapter, one.block, one.sentence) < (other.chapter, other.block, other.sentence)
    }
  }

  private struct Candidate {
    let place: Place
    let id: String
    let rank: Int
  }

  private let file: ReturnedFile
  /// As they came back from the file that went out.
  private let base: [String: ReturnedSentence]
  private let home: [String: Contribution.ID]
  private(set) var found: [Place: String] = [:]
  /// Statements whose words went into another sentence, by the statement that it is.
  private(set) var absorbed: [String: String] = [:]
  /// Statements that a new sentence may have been split from.
  private(set) var origins: [Place: String] = [:]

  init(
    _ file: ReturnedFile, base: [String: ReturnedSentence], home: [String: Contribution.ID]
  ) {
    self.file = file
    self.base = base
    self.home = home
  }

  mutating func find() {
    takeMarked()
    takeSameWords { home, chapter in home == chapter }
    takeSameWords { _, _ in true }
    for chapter in file.chapters.indices { takeAlike(in: chapter) }
    traceSplits()
  }

  var places: [(place: Place, sentence: ReturnedSentence)] {
    file.chapters.indices.flatMap { places(in: $0) }
  }

  private func places(in chapter: Int) -> [(place: Place, sentence: ReturnedSentence)] {
    file.chapters[chapter].blocks.enumerated().flatMap { block, returned in
      returned.sentences.enumerated().map { index, sentence in
        (Place(chapter: chapter, block: block, sentence: index), sentence)
      }
    }
  }

  /// The statements that no sentence has been found to be, in order.
  private var free: [String] {
    let taken = Set(found.values)
    return base.keys.filter { !taken.contains($0) && absorbed[$0] == nil }.sorted()
  }

  /// Of several sentences with one mark, the one with its words has it, else the first that holds
  /// enough of them, else the first; so a copy, and the second part of a split, are new.
  private mutating func takeMarked() {
    var candidates = places.flatMap { place, sentence in
      sentence.ids.map { Candidate(place: place, id: $0, rank: rank(sentence, $0, place)) }
    }
    candidates.sort { ($1.rank, $0.place, $0.id) < ($0.rank, $1.place, $1.id) }
    var taken: Set<String> = []
    for candidate in candidates where !taken.contains(candidate.id) {
      guard found[candidate.place] == nil else { continue }
      found[candidate.place] = candidate.id
      taken.insert(candidate.id)
    }
    for candidate in candidates where !taken.contains(candidate.id) {
      absorbed[candidate.id] = absorbed[candidate.id] ?? found[candidate.place]
    }
  }

  private func rank(_ sentence: ReturnedSentence, _ id: String, _ place: Place) -> Int {
    guard let before = base[id] else { return 0 }
    let isHome = file.chapters[place.chapter].source == home[id] ? 1 : 0
    if before.text == sentence.text { return 4 + isHome }
    return Self.share(of: sentence.text, in: before.text) >= 0.5 ? 2 + isHome : isHome
  }

  /// How much of the first text's words stand in the second.
  static func share(of text: String, in whole: String) -> Double {
    WordBag(words(in: whole)[...]).share(of: WordBag(words(in: text)[...]))
  }

  private mutating func takeSameWords(_ fits: (Contribution.ID?, Contribution.ID?) -> Bool) {
    var waiting: [String: [String]] = [:]
    for id in free.reversed() { waiting[base[id]?.text ?? "", default: []].append(id) }
    for (place, sentence) in places where found[place] == nil {
      let chapter = file.chapters[place.chapter].source
      let ids = waiting[sentence.text] ?? []
      guard let index = ids.lastIndex(where: { fits(home[$0], chapter) }) else { continue }
      found[place] = ids[index]
      waiting[sentence.text]?.remove(at: index)
    }
  }

  private mutating func takeAlike(in chapter: Int) {
    guard let source = file.chapters[chapter].source else { return }
    let before = free.filter { home[$0] == source }.map { id in
      Statement(id: id, text: base[id]?.text ?? "")
    }
    let new = places(in: chapter).filter { found[$0.place] == nil && $0.sentence.ids.isEmpty }
    guard !before.isEmpty, !new.isEmpty else { return }
    var keeping = IdentityKeeping(before, of: source, lastNumber: 0)
    let known = Set(before.map(\.id))
    let named = keeping.identified(new.map { Statement(id: "", text: $0.sentence.text) })
    for (place, statement) in zip(new.map(\.place), named) where known.contains(statement.id) {
      found[place] = statement.id
    }
  }

  /// A new sentence under a lost mark, or right after a sentence that lost the same words.
  private mutating func traceSplits() {
    var last: Place?
    for (place, sentence) in places {
      defer { last = place }
      guard found[place] == nil else { continue }
      let before = last.flatMap { $0.chapter == place.chapter ? found[$0] ?? origins[$0] : nil }
      let origin = sentence.ids.first ?? before
      guard let origin, let whole = base[origin], found.values.contains(origin) else { continue }
      let lost = found.first { $0.value == origin }.map { self.sentence(at: $0.key) }
      guard lost?.text != whole.text, Self.share(of: sentence.text, in: whole.text) >= 0.6 else {
        continue
      }
      origins[place] = origin
    }
  }

  private func sentence(at place: Place) -> ReturnedSentence {
    file.chapters[place.chapter].blocks[place.block].sentences[place.sentence]
  }
}
