import ArgumentParser
import FoundationEssentials
import Governance
import Pages
import Synchronization
import Words

/// Numbers in a row, from 1.
final class Row: Sendable {
  private let last = Mutex(0)

  func next() -> Int {
    last.withLock { last in
      last += 1
      return last
    }
  }
}

/// Today in Sweden; in a demo, the day that RODER_TODAY says.
struct HomeClock {
  static let setting = "RODER_TODAY"
  private static let millisecondsADay = 86_400_000

  let isDemo: Bool

  func today(_ language: Language) throws -> Day {
    if isDemo, let text = ProcessInfo.processInfo.environment[Self.setting] {
      guard let day = Day(iso: text) else {
        tell(
          language(
            "\(Self.setting) är ”\(text)”. Skriv en dag som 2026-08-31.",
            "\(Self.setting) is “\(text)”. Write a day like 2026-08-31."))
        throw ExitCode(64)
      }
      return day
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Stockholm") ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    guard let day = Day(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0) else {
      throw ExitCode(70)
    }
    return day
  }

  /// Milliseconds since 1970; in a demo noon of its day, and a millisecond for each revision.
  func instants(_ today: Day, from position: Int) -> @Sendable () -> Int {
    guard isDemo else { return { Int(Date().timeIntervalSince1970 * 1000) } }
    let noon = today.daysSince1970 * Self.millisecondsADay + Self.millisecondsADay / 2
    let row = Row()
    return { noon + position + row.next() }
  }
}
