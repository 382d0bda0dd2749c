/// From and to, both days included; an absent end is open.
package enum Period {
  static func check(_ from: Day?, _ to: Day?) throws(Refusal) {
    if let from, let to, to < from { throw .organization(.endsBeforeStart(from: from, to: to)) }
  }

  package static func holds(_ day: Day, from: Day?, to: Day?) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }
}

/// Why facts about the organization can't stand.
package enum OrganizationRefusal: Error, Equatable, Sendable {
  case notAMunicipalityCode(String)
  case notASchoolUnitCode(String)
  case endsBeforeStart(from: Day, to: Day)
}
