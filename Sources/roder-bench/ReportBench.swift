import Formats
import Governance
import Intake
import Review

/// Times the steps of the work inside one process, without start and without writing:
/// `roder-bench RUNS REPORT [EARLIER]` prints the medians in microseconds, one step a line.

typealias Step = (name: String, run: () async throws -> Void)

func median(of step: Step, runs: Int) async throws -> Int64 {
  var times: [Duration] = []
  for _ in 0..<runs {
    times.append(try await ContinuousClock().measure { try await step.run() })
  }
  let middle = times.sorted()[runs / 2].components
  return middle.seconds * 1_000_000 + middle.attoseconds / 1_000_000_000_000
}

let arguments = CommandLine.arguments.dropFirst()
guard let runs = arguments.first.flatMap({ Int($0) }), runs > 0, (2...3).contains(arguments.count)
else {
  fatalError("usage: roder-bench RUNS REPORT [EARLIER]")
}
let paths = Array(arguments.dropFirst())

var sources: [SourceDocument] = []
for path in paths { sources.append(try await readSource(at: path)) }
let reports = try sources.map { try readReport($0) }
let earlier = reports.count > 1 ? reports[1] : nil

let steps: [Step] = [
  ("read", { for path in paths { _ = try await readSource(at: path) } }),
  ("understand", { for source in sources { _ = try readReport(source) } }),
  ("review", { _ = examine(reports[0], after: earlier) }),
]
for step in steps {
  print("\(step.name) \(try await median(of: step, runs: runs))")
}
