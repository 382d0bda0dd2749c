import SwedishText
import Testing

@Suite struct `Work on all cores` {
  @Test(arguments: [0, 1, 2, 500])
  func `keeps the order`(count: Int) {
    #expect((0..<count).concurrentMap { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test func `begins where a slice begins`() {
    #expect([1, 2, 3, 4][2...].concurrentMap { 0 - $0 } == [-3, -4])
  }
}
