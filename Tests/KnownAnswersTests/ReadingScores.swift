import Governance

/// Scores what Roder reads in each statement, and how it finds statements, areas and voices.
struct ReadingScores {
  /// Background is what is left over; nobody is helped by a score of it.
  static let kinds: [Reading.Kind] = [.done, .planned, .effect, .purpose, .shortfall, .decision]

  /// Every reading counted as a claim.
  private(set) var all = ScoreTable("readings, all")
  /// Readings marked unsure counted as said by nobody.
  private(set) var sure = ScoreTable("readings, sure only")
  private(set) var shape = ScoreTable("shape")

  init(_ boards: [KnownAnswers]) {
    for board in boards {
      for edition in board.editions { score(edition, board.board) }
    }
  }

  private mutating func score(_ edition: KnownAnswers.Edition, _ board: String) {
    let matching = Matching(edition)
    let place = "\(board) \(edition.name)"
    for (index, sentence) in edition.facts.sentences.enumerated() {
      let statement = matching.statements[index]?.statement
      for kind in Self.kinds { score(kind, sentence, statement, board, place) }
      scoreGround(sentence, statement, board, place)
      scoreStatus(sentence, statement, board, place)
      scoreVoice(sentence, matching.blocks[index], board, place)
    }
    scoreSentences(edition, matching, board, place)
    scoreAreas(edition, board, place)
  }

  private mutating func score(
    _ kind: Reading.Kind, _ sentence: Facts.Sentence, _ statement: Statement?, _ board: String,
    _ place: String
  ) {
    let isUnclear = sentence.unclear.contains(kind.rawValue)
    guard !isUnclear else { return }
    let reading = statement?.reading(kind)
    let isThere = sentence.kinds.contains(kind.rawValue) && !sentence.isAdopted
    all.add(tally(isThere: isThere, isClaimed: reading != nil), kind.rawValue, board: board)
    let isSure = reading?.isSure ?? false
    if reading == nil || isSure {
      sure.add(tally(isThere: isThere, isClaimed: isSure), kind.rawValue, board: board)
    }
    if isThere, reading == nil { Showing.missed(kind.rawValue, place, sentence.text) }
    if !isThere, let reading {
      let words = reading.words + (reading.isSure ? "" : " ?")
      Showing.wrong(kind.rawValue, place, sentence.text, words: words)
    }
  }

  private func tally(isThere: Bool, isClaimed: Bool) -> Tally {
    Tally(
      right: isThere && isClaimed ? 1 : 0, missed: isThere && !isClaimed ? 1 : 0,
      wrong: !isThere && isClaimed ? 1 : 0)
  }

  /// Of the effects found, those with a number must be told from those without.
  private mutating func scoreGround(
    _ sentence: Facts.Sentence, _ statement: Statement?, _ board: String, _ place: String
  ) {
    guard sentence.kinds.contains("effect"), let isMeasured = sentence.measured,
      let effect = statement?.reading(.effect)?.effect
    else { return }
    let hasNumber = effect.ground == .measured || effect.ground == .counted
    all.add(
      tally(isThere: isMeasured, isClaimed: hasNumber), "effect with number", board: board)
    if isMeasured != hasNumber {
      Showing.wrong("ground", place, sentence.text, words: effect.ground.rawValue)
    }
  }

  /// What is either done or planned must be told as that, and not as the other.
  private mutating func scoreStatus(
    _ sentence: Facts.Sentence, _ statement: Statement?, _ board: String, _ place: String
  ) {
    let status: Set<String> = ["done", "planned"]
    let told = sentence.kinds.intersection(status)
    guard told.count == 1, sentence.unclear.isDisjoint(with: status), let only = told.first else {
      return
    }
    let read = Set((statement?.readings ?? []).map(\.kind.rawValue)).intersection(status)
    let isRight = read == told
    let isWrong = !read.isSubset(of: told)
    all.add(
      Tally(right: isRight ? 1 : 0, missed: isRight ? 0 : 1, wrong: isWrong ? 1 : 0), "status",
      board: board)
    if isWrong { Showing.wrong("status", place, sentence.text, words: "not only \(only)") }
  }

  private mutating func scoreVoice(
    _ sentence: Facts.Sentence, _ block: Block.Kind?, _ board: String, _ place: String
  ) {
    guard let block else { return }
    let isAdopted = block.isBoardsWording
    shape.add(
      tally(isThere: sentence.isAdopted, isClaimed: isAdopted), "adopted voice", board: board)
    if sentence.isAdopted, !isAdopted { Showing.missed("voice", place, sentence.text) }
    if !sentence.isAdopted, isAdopted {
      Showing.wrong("voice", place, sentence.text, words: block.name)
    }
  }

  private mutating func scoreSentences(
    _ edition: KnownAnswers.Edition, _ matching: Matching, _ board: String, _ place: String
  ) {
    for (sentence, statement) in zip(edition.facts.sentences, matching.statements) {
      shape.add(tally(isThere: true, isClaimed: statement != nil), "sentences", board: board)
      if statement == nil { Showing.missed("sentences", place, sentence.text) }
    }
    for placed in matching.left {
      shape.add(Tally(wrong: 1), "sentences", board: board)
      Showing.wrong("sentences", place, placed.statement.text, words: placed.title)
    }
  }

  private mutating func scoreAreas(
    _ edition: KnownAnswers.Edition, _ board: String, _ place: String
  ) {
    let there = edition.facts.areas.map { Text.fold($0).lowercased() }
    let found = edition.report.areas.map { Text.fold($0.title).lowercased() }
    for area in there {
      shape.add(tally(isThere: true, isClaimed: found.contains(area)), "areas", board: board)
      if !found.contains(area) { Showing.missed("areas", place, area) }
    }
    for area in found where !there.contains(area) {
      shape.add(Tally(wrong: 1), "areas", board: board)
      Showing.wrong("areas", place, area, words: "")
    }
  }
}
