import CTaught
import Governance

/// The weights as they are recorded: one signed byte a trait and kind, then 32-bit floating numbers,
/// the low byte first.
extension TaughtReader {
  /// The one whose weights stand in the program.
  static let shared = TaughtReader(recorded: bytes)

  package init(recorded bytes: [UInt8]) {
    let kinds = Self.kinds.count
    let count = Traits.count * kinds
    var numbers = floats(bytes[count...])[...]
    func take(_ count: Int) -> [Float] {
      defer { numbers = numbers.dropFirst(count) }
      return Array(numbers.prefix(count))
    }
    self.init(
      weights: bytes[..<count].map { Int8(bitPattern: $0) }, steps: take(kinds),
      biases: take(kinds),
      arbiters: Self.kinds.map { _ in
        Arbiter(weights: take(Arbiter.count), least: take(1).first ?? 0)
      })
  }

  package var recorded: [UInt8] {
    let numbers = steps + biases + arbiters.flatMap { $0.weights + [$0.least] }
    return weights.map { UInt8(bitPattern: $0) }
      + numbers.flatMap { number in
        stride(from: 0, to: 32, by: 8).map { UInt8(truncatingIfNeeded: number.bitPattern >> $0) }
      }
  }

  private static var bytes: [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: roder_taught(), count: roder_taught_count()))
  }
}

private func floats(_ bytes: ArraySlice<UInt8>) -> [Float] {
  stride(from: bytes.startIndex, to: bytes.endIndex, by: 4).map { first in
    Float(bitPattern: bytes[first..<first + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) })
  }
}
