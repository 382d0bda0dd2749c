import FoundationEssentials

/// "2026-09-16 14:05", by the clock in Sweden.
func moment(_ milliseconds: Int) -> String {
  let style = Date.ISO8601FormatStyle(timeZone: TimeZone(identifier: "Europe/Stockholm") ?? .gmt)
    .year().month().day().dateTimeSeparator(.space).time(includingFractionalSeconds: false)
  return String(
    Date(timeIntervalSince1970: Double(milliseconds) / 1000).formatted(style).prefix(16))
}
