/// How a workbook counts its days: from 1900 or, in those from older Macs, from 1904.
enum SheetCalendar: Equatable, Sendable {
  case from1900
  case from1904

  static let secondsADay = 86_400

  /// The day that Excel believes followed 28 February 1900, since Lotus 1-2-3 did.
  private static let inventedDay = 60

  /// `nil` for a number that is no day here.
  func day(_ serial: Int) -> SheetDay? {
    // Far inside what an integer holds, and past 9999-12-31.
    guard (0...3_000_000).contains(serial) else { return nil }
    switch self {
    case .from1904: return SheetDay(daysSince1970: serial - 24_107)
    case .from1900:
      guard serial > 0, serial != Self.inventedDay else { return nil }
      let isBefore = serial < Self.inventedDay
      return SheetDay(daysSince1970: serial - (isBefore ? 25_568 : 25_569))
    }
  }

  /// The number that Excel and LibreOffice agree on; they differ before March 1900.
  static func serial(_ day: SheetDay) -> Int? {
    let serial = day.daysSince1970 + 25_569
    return serial > inventedDay ? serial : nil
  }

  /// What a number with the format of a day or a time means; a number when it means neither.
  func cell(_ number: SheetNumber, as format: NumberFormat) -> Cell {
    guard format != .plain, number.mantissa >= 0, let parts = Self.parts(of: number) else {
      return .number(number)
    }
    if parts.days == 0, format != .day { return .time(seconds: parts.seconds) }
    guard format != .elapsed, let day = day(parts.days) else { return .number(number) }
    // Midnight is how programs without days write a day.
    return parts.seconds == 0 ? .day(day) : .moment(day, seconds: parts.seconds)
  }

  private static func parts(of number: SheetNumber) -> (days: Int, seconds: Int)? {
    guard number.places >= 0, number.places <= 18 else { return nil }
    var scale = 1
    for _ in 0..<number.places { scale *= 10 }
    let (days, rest) = number.mantissa.quotientAndRemainder(dividingBy: scale)
    let seconds = Int((Double(rest) / Double(scale) * Double(secondsADay)).rounded())
    return seconds == secondsADay ? (days + 1, 0) : (days, seconds)
  }

  /// A time of day as part of a day, to a hundred-thousandth of a second.
  static func number(days: Int, seconds: Int) -> SheetNumber {
    let scale = 10_000_000_000
    let part = (seconds * scale + secondsADay / 2) / secondsADay
    return SheetNumber(days * scale + part, places: 10)
  }
}
