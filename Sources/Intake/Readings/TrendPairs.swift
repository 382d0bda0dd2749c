import SwedishText

/// Two values of the same thing, one of them earlier: "84 procent, mot 78 i april", "från 31 till 24".
struct ValuePair {
  let range: Range<Int>
  let now: Double
  let before: Double
  /// Whether the words say that the other value belongs to an earlier time.
  let isOverTime: Bool
}

/// Every pair of compared values; those that are held against a goal, a plan or others are left out.
func valuePairs(in clue: Clue) -> [ValuePair] {
  if let known = clue.noted.pairs { return known }
  let values = comparedValues(clue)
  let found = values.count > 1 ? pairsFromTo(values, clue) + pairsAgainst(values, clue) : []
  clue.noted.pairs = found
  return found
}

private struct Value {
  let place: Int
  let value: Double
}

/// Numbers that measure or count: no years, paragraphs or school years.
private func comparedValues(_ clue: Clue) -> [Value] {
  let names = quantities(in: clue.words).filter { $0.kind == .ordinalOrName }.map(\.range)
  return clue.words.indices.compactMap { place in
    guard let value = value(at: place, clue), !names.contains(where: { $0.contains(place) }),
      !isWhole(place, clue)
    else { return nil }
    return Value(place: place, value: value)
  }
}

/// "9 av 41", "17 av de 43": what the part is of.
private func isWhole(_ place: Int, _ clue: Clue) -> Bool {
  let of = ["de", "våra", "totalt"].contains(clue.lower(place - 1)) ? place - 2 : place - 1
  return clue.lower(of) == "av" && of > 0 && value(at: of - 1, clue) != nil
}

/// "elva", "4,6", "14 300"; a group of three digits belongs to the number before it.
private func value(at place: Int, _ clue: Clue) -> Double? {
  let word = clue.words[place]
  guard word.kind == .number else { return NumberWords.value(of: word).map(Double.init) }
  if isGroup(place, clue) { return nil }
  var digits = word.text
  var next = place + 1
  while isGroup(next, clue) {
    digits += clue.words[next].text
    next += 1
  }
  return Double(
    digits.filter { $0.isNumber || $0 == "," }.split(separator: ",").joined(separator: "."))
}

private func isGroup(_ place: Int, _ clue: Clue) -> Bool {
  guard place > 0, clue.words.indices.contains(place), clue.words[place].kind == .number,
    clue.words[place - 1].kind == .number, clue.words[place - 1].text.utf8.count <= 3
  else { return false }
  return clue.words[place].text.utf8.count == 3
}

/// "från A till B" and "till B från A".
private func pairsFromTo(_ values: [Value], _ clue: Clue) -> [ValuePair] {
  zip(values, values.dropFirst()).compactMap { one, other in
    guard other.place - one.place <= 9 else { return nil }
    let lead = [clue.lower(one.place - 1), clue.lower(one.place - 2)]
    let between = (one.place + 1..<other.place).map(clue.lower)
    let isRising = lead.contains("från") && between.contains("till")
    let isTurned = lead.contains("till") && between.contains("från")
    guard isRising || isTurned, one.value != other.value else { return nil }
    return ValuePair(
      range: max(0, one.place - 1)..<(other.place + 1),
      now: isRising ? other.value : one.value, before: isRising ? one.value : other.value,
      isOverTime: isTurned || hasChange(near: one.place, clue))
  }
}

/// "öppet från 8 till 17" is no change, "har gått från 18 till 7" is one.
private func hasChange(near place: Int, _ clue: Clue) -> Bool {
  clue.verbs.contains { verb in
    clue.clauses.areTogether(verb.range.lowerBound, place)
      && (TrendWords.course(verb, clue) != nil || ["gå", "ändra", "bli"].contains(verb.lemma))
  }
}

/// "A, mot B i fjol", "A i stället för B", "A, en minskning från B", "A, tidigare B".
private func pairsAgainst(_ values: [Value], _ clue: Clue) -> [ValuePair] {
  TrendPairWords.against.finds(in: clue.words).compactMap { find in
    let isFar = clue.lower(find.range.lowerBound) != "mot"
    let end = min(clue.words.count, find.range.upperBound + (isFar ? 6 : 4))
    let reach = find.range.upperBound..<end
    guard let before = values.first(where: { reach.contains($0.place) }),
      let now = valueNow(values, before: find.range.lowerBound, clue), now.value != before.value,
      isFar || TrendPairWords.areFillers(clue.words[reach.lowerBound..<before.place])
    else { return nil }
    let around = (find.range.lowerBound..<min(clue.words.count, before.place + 7)).map(clue.lower)
    guard !around.contains(where: TrendPairWords.isNoEarlierTime) else { return nil }
    let isOverTime =
      find.meaning == .earlier || around.contains(where: TrendPairWords.isEarlierTime)
    guard isOverTime || find.meaning == .open else { return nil }
    return ValuePair(
      range: now.place..<(before.place + 1), now: now.value, before: before.value,
      isOverTime: isOverTime)
  }
}

/// The value before the connecting word; "nio medarbetare under två veckor" is about the nine.
private func valueNow(_ values: [Value], before place: Int, _ clue: Clue) -> Value? {
  let near = values.filter { $0.place < place && place - $0.place <= 18 }
  return near.last { !TrendPairWords.isTimeUnit(clue.lower($0.place + 1)) } ?? near.last
}
