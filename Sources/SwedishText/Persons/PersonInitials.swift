import Governance

/// Finds initials that stand for one of those whom the service is for: "eleven K.L.", "pojken M".
struct PersonInitials {
  let text: PersonText

  func read() -> [PersonalTrace] {
    text.words.indices.compactMap { dotted($0) ?? besideNoun($0) }
  }

  private func besideNoun(_ index: Int) -> PersonalTrace? {
    guard index > 0, mayBeInitials(text.words[index]), !text.isQuoted[index],
      let noun = nounBefore(index)
    else { return nil }
    let letters = initials(at: index)
    guard !letters.isEmpty, !isGrade(index, letters) else { return nil }
    return text.trace(
      .initials, noun..<end(of: index, letters),
      isSure: letters.count > 1 || !isLabel(noun, letters))
  }

  private static let notPersons: WordSet = [
    "N.N", "P.S", "N.B", "O.S.A", "R.I.P", "U.S", "U.S.A", "U.K", "E.U", "A.D", "B.C", "F.D",
  ]

  /// Two letters in a running sentence, but not before a surname: that person signs what she wrote.
  private func dotted(_ index: Int) -> PersonalTrace? {
    let word = text.text(index)
    guard word.utf8.contains(0x2E) else { return nil }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ $0.count == 1 && $0.allSatisfy(\.isUppercase) }),
      text.text(index + 1) == ".", text.isTight(index + 1), !Self.notPersons.contains(word),
      !text.isQuoted[index], nounBefore(index) == nil, !isSignature(index)
    else { return nil }
    return text.trace(.initials, index..<index + 2, isSure: true)
  }

  /// In parentheses, behind "av" or a slash, or before a surname.
  private func isSignature(_ index: Int) -> Bool {
    if ["(", "/", "av", "–", "-"].contains(text.lower(index - 1)) { return true }
    return text.isCapitalized(index + 2) && !Verb.isFinite(text.lower(index + 2))
  }

  /// Three letters with full stops and an ending, at most.
  private static let longest = 12

  private func mayBeInitials(_ word: Word) -> Bool {
    guard word.kind == .letters, word.text.utf8.count <= Self.longest else { return false }
    return word.text.utf8.first.map { $0 < 0x61 || $0 == 0xC3 } ?? false
  }

  private func nounBefore(_ index: Int) -> Int? {
    guard !text.beginsSentence(index), !text.isTight(index) else { return nil }
    return PersonWords.isServed(text.lower(index - 1)) ? index - 1 : nil
  }

  /// "NN" names nobody; "I" and "Å" begin sentences.
  private static let nobody: WordSet = ["NN", "I", "Å", "X", "XX", "Y", "N", "IT", "AI", "ÖS"]

  private static let notInitials: WordSet = [
    "AB", "EU", "SFI", "LSS", "SL", "UF", "FN", "TV", "PE", "SO", "NO", "HT", "VT", "KB", "BK",
    "IF",
    "KF", "KS", "ON", "TN", "SN", "UN", "VO", "HR", "UR", "SÄ",
  ]

  private func initials(at index: Int) -> [Character] {
    let word = text.text(index)
    let stem = word.prefix { $0 != ":" }
    let letters = stem.filter { $0 != "." && $0 != "-" }
    guard (1...3).contains(letters.count), letters.allSatisfy({ $0.isUppercase }) else { return [] }
    if Self.nobody.contains(letters) || text.words[index].kind != .letters { return [] }
    let isPlain = letters.count == stem.count
    if isPlain, letters.count > 2 || Self.notInitials.contains(letters) { return [] }
    if letters.count == 1 { return Array(letters) + nextInitial(index) }
    return Array(letters)
  }

  /// The second of two initials with a space between.
  private func nextInitial(_ index: Int) -> [Character] {
    guard text.text(index + 1) == "." else { return [] }
    let next = text.text(index + 2)
    return next.count == 1 && text.text(index + 3) == "." ? next.filter { $0.isUppercase } : []
  }

  /// With the full stop that belongs to them.
  private func end(of index: Int, _ letters: [Character]) -> Int {
    let last = letters.count > 1 && text.text(index).count == 1 ? index + 2 : index
    return text.text(last + 1) == "." && text.isTight(last + 1) ? last + 2 : last + 1
  }

  /// "fick eleven A i betyg".
  private func isGrade(_ index: Int, _ letters: [Character]) -> Bool {
    guard letters.count == 1, "ABCDEF".contains(letters[0]) else { return false }
    return text.lower(index + 1) == "i" || text.lower(index + 1) == "eller"
      || ["betyg", "betyget"].contains(text.lower(index - 2))
  }

  /// "elev A" may be a label that someone chose to hide a name.
  private func isLabel(_ noun: Int, _ letters: [Character]) -> Bool {
    !PersonWords.definite.contains(text.lower(noun)) && "ABCDE".contains(letters[0])
  }
}
