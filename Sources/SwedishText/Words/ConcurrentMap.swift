import Dispatch
import Synchronization

extension RandomAccessCollection where Self: Sendable, Index == Int {
  /// As `map`, on as many cores as there are, in the same order.
  ///
  /// For pieces of work that know nothing of each other, as the sections of a report.
  package func concurrentMap<Mapped: Sendable>(
    _ transform: @Sendable (Element) -> Mapped
  ) -> [Mapped] {
    let mapped = Mutex([Mapped?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { offset in
      let value = transform(self[startIndex + offset])
      mapped.withLock { $0[offset] = value }
    }
    return mapped.withLock { $0.compactMap(\.self) }
  }
}
