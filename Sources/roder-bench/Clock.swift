import Glibc

/// How long something took, and how it is told.

func time(_ work: () async throws -> Void) async rethrows -> Duration {
  try await ContinuousClock().measure { try await work() }
}

func median(of runs: Int, _ work: (Int) async throws -> Void) async rethrows -> Duration {
  var times: [Duration] = []
  for run in 0..<runs { times.append(try await time { try await work(run) }) }
  return times.sorted()[runs / 2]
}

/// The least that the processor had to do in three tries: what doesn't wait for anything is the
/// same to time on a machine that is busy with other things.
func work(_ body: () async throws -> Void) async rethrows -> Duration {
  var least: Duration?
  for _ in 1...3 {
    let start = processorTime()
    try await body()
    let spent = processorTime() - start
    least = min(least ?? spent, spent)
  }
  return least ?? .zero
}

private func processorTime() -> Duration {
  var now = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
  return .seconds(now.tv_sec) + .nanoseconds(now.tv_nsec)
}

func tell(_ name: String, _ duration: Duration, for count: Int = 1) {
  let parts = duration.components
  let nanoseconds = parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000
  print(name, Double(nanoseconds) / Double(count) / 1000)
}
