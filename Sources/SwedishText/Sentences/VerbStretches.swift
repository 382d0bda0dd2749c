/// Divides a sentence's words into stretches that each hold a verb of their own, cut at a comma, a
/// semicolon or a joining word between two verbs.
///
/// "Hastigheten har sjunkit, och belysningen har byggts ut" has two; word indices cover the sentence.
package func verbStretches(in words: [Word]) -> [Range<Int>] {
  let verbs = verbGroups(in: words)
  var cuts: [Int] = [0]
  for (verb, next) in zip(verbs, verbs.dropFirst()) {
    let gap = verb.range.upperBound..<max(verb.range.upperBound, next.range.lowerBound)
    if let cut = cut(gap, words), cut > (cuts.last ?? 0) { cuts.append(cut) }
  }
  cuts.append(words.count)
  return zip(cuts, cuts.dropFirst()).map { $0..<$1 }.filter { !$0.isEmpty }
}

private func cut(_ gap: Range<Int>, _ words: [Word]) -> Int? {
  gap.first { joints.contains(words[$0]) } ?? gap.first { words[$0].lower == "och" }
}

private let joints: WordSet = [",", ";", "samtidigt", "medan", "men", "–"]
