import Governance
import Testing

@Suite struct `A day` {
  @Test(arguments: [
    (2026, 2, 28, "2026-02-28"), (2024, 2, 29, "2024-02-29"), (2000, 2, 29, "2000-02-29"),
    (2026, 12, 31, "2026-12-31"), (987, 1, 5, "0987-01-05"),
  ])
  func `is printed as ISO 8601`(year: Int, month: Int, day: Int, text: String) {
    #expect(Day(year, month, day)?.description == text)
  }

  @Test(arguments: [
    (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
    (0, 1, 1), (10_000, 1, 1),
  ])
  func `is only made when the calendar has it`(year: Int, month: Int, day: Int) {
    #expect(Day(year, month, day) == nil)
  }

  @Test func `comes before the next, whatever month or year that is`() {
    let days = [Day(2025, 12, 31), Day(2026, 1, 1), Day(2026, 1, 2), Day(2026, 2, 1)].compactMap {
      $0
    }
    #expect(days.count == 4)
    #expect(days.shuffled().sorted() == days)
  }
}
