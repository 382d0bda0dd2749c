/// What a cell of a sheet holds.
package enum Cell: Hashable, Sendable {
  case empty
  case text(String)
  case number(SheetNumber)
  case day(SheetDay)
  /// A time on a day; midnight is read as the day alone.
  case moment(SheetDay, seconds: Int)
  /// A time of day.
  case time(seconds: Int)
  case flag(Bool)
}
