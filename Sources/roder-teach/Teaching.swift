import Governance
import Intake

/// Teaches the second reader, and the arbiter between it and the rules.
///
/// The arbiter learns from what the reader says of sentences that it wasn't taught by: of a
/// fourth when taught by the other three.
struct Teaching {
  static let folds = 4
  /// Chosen by scores on sentences left out.
  static let readersCost = 16.0
  static let arbitersCost = 1.0

  let lessons: [Lesson]
  private(set) var reader: TaughtReader
  private(set) var scores: [Score] = []

  init(_ lessons: [Lesson]) {
    self.lessons = lessons
    let blind = Self.blindOdds(lessons)
    let places = lessons.indices.filter { lessons[$0].isNewToRules }
    let grounds = places.map { Arbiter.grounds(blind[$0], lessons[$0].seen) }
    let told = places.map { lessons[$0] }
    var arbiters: [Arbiter] = []
    for kind in TaughtReader.kinds {
      let weights = Self.arbiter(kind, told, grounds)
      let decided = Arbiter(weights: weights, least: 0)
      let sums = grounds.map(decided.odds)
      let best = Score.best(kind, told, sums)
      arbiters.append(Arbiter(weights: weights, least: best.least))
      scores.append(best)
    }
    reader = Self.taught(by: lessons, arbiters)
  }

  private static func blindOdds(_ lessons: [Lesson]) -> [[Float]] {
    var odds = [[Float]](repeating: [], count: lessons.count)
    var order = Array(lessons.indices)
    var chance = Chance(seed: 11)
    order.shuffle(using: &chance)
    for fold in 0..<folds {
      let out = order.indices.filter { $0 % folds == fold }.map { order[$0] }
      let others = order.indices.filter { $0 % folds != fold }.map { lessons[order[$0]] }
      let models = TaughtReader.kinds.map { model($0, others) }
      for place in out { odds[place] = models.map { $0.odds(withBias(lessons[place].traits)) } }
    }
    return odds
  }

  private static func withBias(_ traits: [Lesson.Trait]) -> [Lesson.Trait] {
    traits + [Lesson.Trait(number: Traits.count, value: 1)]
  }

  private static func model(_ kind: Reading.Kind, _ lessons: [Lesson]) -> Logistic {
    let examples = lessons.compactMap { lesson in
      lesson.answer(kind).map { Logistic.Example(traits: withBias(lesson.traits), answer: $0) }
    }
    return Logistic(examples, count: Traits.count + 1, cost: readersCost)
  }

  private static func arbiter(
    _ kind: Reading.Kind, _ lessons: [Lesson], _ grounds: [[Float]]
  ) -> [Float] {
    let examples = zip(lessons, grounds).compactMap { lesson, grounds in
      lesson.answer(kind).map { answer in
        let traits = grounds.enumerated().map { Lesson.Trait(number: $0, value: $1) }
        return Logistic.Example(traits: traits, answer: answer)
      }
    }
    return Logistic(examples, count: Arbiter.count, cost: arbitersCost, rounds: 60).weights
  }

  /// The weights rounded to bytes; the largest of a kind is 127 steps.
  private static func taught(by lessons: [Lesson], _ arbiters: [Arbiter]) -> TaughtReader {
    let models = TaughtReader.kinds.map { model($0, lessons).weights }
    let steps = models.map { model in
      (model.prefix(Traits.count).map(abs).max() ?? 0) / 127
    }
    var weights = [Int8](repeating: 0, count: Traits.count * models.count)
    for (kind, model) in models.enumerated() where steps[kind] > 0 {
      for trait in 0..<Traits.count {
        weights[trait * models.count + kind] = Int8((model[trait] / steps[kind]).rounded())
      }
    }
    return TaughtReader(
      weights: weights, steps: steps, biases: models.map { $0[Traits.count] }, arbiters: arbiters)
  }
}
