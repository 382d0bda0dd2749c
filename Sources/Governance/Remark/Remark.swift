/// What a rule of the review has to say about a place in the report (påpekande).
package struct Remark: Equatable, Sendable {
  package enum Weight: String, CaseIterable, Comparable, Sendable {
    case note
    case warning
    case mustBeAnswered = "must-be-answered"

    package static func < (one: Weight, other: Weight) -> Bool { one.order < other.order }

    private var order: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .mustBeAnswered: 2
      }
    }
  }

  package var weight: Weight
  package var place: Place
  /// The words of the statement that the remark is about.
  package var words: String
  package var problem: Problem
  /// What it should be read beside: the adopted wording, the sentence in the body, the twin.
  package var beside: Placed?

  package var rule: Rule { problem.rule }

  package init(
    _ problem: Problem, weight: Weight, at place: Place, words: String, beside: Placed? = nil
  ) {
    self.weight = weight
    self.place = place
    self.words = words
    self.problem = problem
    self.beside = beside
  }
}

extension Remark {
  /// A statement, or a whole section when `statement` is `nil`.
  package struct Place: Equatable, Sendable {
    package var section: Section.Kind
    package var title: String
    package var statement: Statement?

    package init(section: Section.Kind, title: String, statement: Statement?) {
      self.section = section
      self.title = title
      self.statement = statement
    }

    package init(_ placed: Placed) {
      self.init(section: placed.section, title: placed.title, statement: placed.statement)
    }

    package var area: String? { section == .area ? title : nil }
  }
}
