/// Which clause each word of a sentence stands in.
///
/// Swedish puts its finite verb second in a main clause, and a linking word ("som", "att", "eftersom")
/// before a subordinate one; a comma after its verb, or a second finite verb, leads back.
package struct Clauses: Sendable {
  package struct Clause: Equatable, Sendable {
    /// The word that opened it; `nil` for a main clause.
    package var linker: String?
    /// Word indices from its first word to where the next clause begins or it goes on no more.
    package var range: Range<Int>
    package var isMain: Bool { linker == nil }
  }

  package private(set) var all: [Clause] = []
  /// Index into `all` for each word.
  package private(set) var ofWord: [Int] = []

  package subscript(word: Int) -> Clause { all[ofWord[word]] }

  /// Whether the word stands in the same clause as the other.
  package func areTogether(_ word: Int, _ other: Int) -> Bool { ofWord[word] == ofWord[other] }
}

extension Clauses {
  package init(_ words: [Word]) {
    var reader = ClauseReader(words)
    self = reader.read()
  }

  mutating func open(_ linker: String?, at index: Int) -> Int {
    all.append(Clause(linker: linker, range: index..<index))
    return all.count - 1
  }

  func linker(of clause: Int) -> String? { all[clause].linker }

  mutating func put(_ clause: Int) {
    ofWord.append(clause)
    all[clause].range = all[clause].range.lowerBound..<ofWord.count
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
