import Governance

extension Examination {
  /// The remarks that a reader should see first, as indices in `remarks`: by consequence, but no rule
  /// takes more than two places while others have something to say.
  package func foremost(among candidates: [Int], most: Int) -> [Int] {
    var taken: [Rule: Int] = [:]
    var first: [Int] = []
    var rest: [Int] = []
    for index in candidates {
      let rule = remarks[index].rule
      taken[rule, default: 0] += 1
      if taken[rule, default: 0] <= Self.placesOfARule {
        first.append(index)
      } else {
        rest.append(index)
      }
    }
    return (first + rest).prefix(most).sorted()
  }

  private static var placesOfARule: Int { 2 }
}
