import Governance
import SwedishText

/// Words that could point out a pupil, a client or a colleague: a report is public for ever.
struct CouldPointOutAPerson: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    subject.told.flatMap { told in
      personalTraces(in: told.read).map { trace in
        Remark(
          .couldPointOutAPerson(trace.kind), weight: trace.isSure ? .mustBeAnswered : .warning,
          at: told.place, words: trace.words)
      }
    }
  }
}
