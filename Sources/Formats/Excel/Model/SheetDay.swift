/// A day in a sheet, by the Gregorian calendar.
package struct SheetDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// `nil` when there is no such day (month 13, 30 February).
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
    // A day that doesn't exist comes back as another.
    guard SheetDay(daysSince1970: daysSince1970) == self else { return nil }
  }

  private init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  var daysSince1970: Int {
    // Years begin in March, so that the leap day is the last.
    let year = month > 2 ? self.year : self.year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  /// `nil` outside the years 1 to 9999.
  init?(daysSince1970 days: Int) {
    let daysIn400Years = 146_097
    guard (-719_162...2_932_896).contains(days) else { return nil }
    let (cycle, dayOfCycle) = (days + 719_468).quotientAndRemainder(dividingBy: daysIn400Years)
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    self.init(
      year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }
}

extension SheetDay: CustomStringConvertible {
  /// ISO 8601, "2026-08-31".
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
