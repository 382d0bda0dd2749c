package import Governance
package import Journal
package import Review

extension Register {
  /// Remarks that must be answered and haven't been accepted with a reason.
  ///
  /// Plans are answered by settlements, and counted by themselves.
  package func unansweredRemarks(_ examination: Examination, of id: Edition.ID) -> [Remark] {
    let accepted = all(Acceptance.self).map(\.record).filter { $0.edition == id }
    return examination.remarks.filter { remark in
      remark.weight == .mustBeAnswered && remark.rule != .whatBecameOfThePlans
        && !accepted.contains {
          $0.rule == remark.rule.rawValue && $0.statement == (remark.place.statement?.id ?? "")
        }
    }
  }
}

extension Desk {
  /// Accepts remarks that must be answered, with a reason that is kept; returns how many.
  ///
  /// `rule`: only those of the rule, by its fixed name.
  /// `statement`: only those about the statement.
  package func acceptRemarks(
    of id: Edition.ID, rule: String? = nil, statement: String? = nil, because reason: String
  ) async throws(ActRefusal) -> Int {
    let examination = try await examination(of: id)
    let function = try function(for: .acceptRemark, in: await register)
    return try await perform(.acceptRemark) { draft throws(ActRefusal) in
      let open = draft.register.unansweredRemarks(examination, of: id).filter { remark in
        rule.map { $0 == remark.rule.rawValue } ?? true
          && statement.map { $0 == remark.place.statement?.id } ?? true
      }
      var number = draft.register.all(Acceptance.self).count { $0.record.edition == id }
      for remark in open {
        number += 1
        var acceptance = Acceptance()
        acceptance.edition = id
        acceptance.rule = remark.rule.rawValue
        acceptance.statement = remark.place.statement?.id ?? ""
        acceptance.reason = reason
        acceptance.function = function
        try draft.add(acceptance, id.part(number))
      }
      return open.count
    }
  }
}
