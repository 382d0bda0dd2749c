/// The vague quantities that no number stands with: the reader can't tell 12 of 22 from 21 of 22.
package func uncountedQuantities(in words: [Word]) -> [Quantity] {
  let all = quantities(in: words)
  let company = NumberCompany(words: words, numbers: all.filter { $0.kind.isFigure })
  return all.filter { $0.kind == .vague && !company.stands(with: $0) }
}

extension Quantity.Kind {
  /// A number that may carry a claim.
  package var isFigure: Bool {
    switch self {
    case .vague, .ordinalOrName, .percentPosition: false
    case .count, .countOf, .decimal, .fromTo, .percentResult, .percentChange, .money: true
    }
  }

  var isShare: Bool {
    switch self {
    case .countOf, .percentResult: true
    default: false
    }
  }

  /// A share, or a value beside an earlier one.
  var isComparison: Bool {
    switch self {
    case .countOf, .fromTo, .percentResult, .percentChange: true
    default: false
    }
  }
}
