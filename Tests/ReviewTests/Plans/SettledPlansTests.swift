import Governance
import Review
import Testing

@Suite struct `What became of plans` {
  static let settled = settledPlans(of: PlanEditions.earlier, in: PlanEditions.later)

  @Test func `is told of every plan once and in order`() {
    let inOrder = PlanEditions.earlier.statements.map(\.statement.text)
    #expect(Self.settled.map(\.earlier.statement.text) == inOrder)
  }

  @Test(arguments: PlanEditions.all)
  func `follows from what the later edition tells`(sample: PlanSample) throws {
    let plan = try #require(Self.settled.first { $0.earlier.statement.text == sample.plan })
    #expect(plan.fate.name == sample.fate.name, "\(plan.now?.statement.text ?? "–")")
    #expect(plan.fate.day == sample.fate.day)
    let now = plan.now?.statement.text
    #expect(now.map { sample.told.contains($0) } ?? sample.told.isEmpty, "\(now ?? "–")")
    if case .dropped(.some(let because)) = sample.fate {
      #expect(plan.fate == .dropped(because: because))
    }
  }
}
