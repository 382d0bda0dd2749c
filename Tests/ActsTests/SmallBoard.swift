import Acts
import Governance
import Journal
import Synchronization
import Testing

/// A board with two areas, a model of 2026 and its April edition, on a journal in memory.
struct SmallBoard {
  private static let firstDay = Day(2026, 5, 20)
  static let april = Edition.ID("bun-2026-april")
  static let interim = Edition.ID("bun-2026-interim")

  static let text = EditionRenderer(format: "text", maker: "text 1", fileName: "edition.txt") {
    edition, number in
    let sentences = edition.report.statements.map(\.statement.text)
    return Array(
      ([edition.front.title, number.description] + sentences).joined(separator: "\n").utf8)
  }

  let store: MemoryStore
  let chronicle: Chronicle
  private let clock = Clock()

  final class Clock: Sendable {
    private let ticks = Mutex(0)

    func next() -> Int {
      ticks.withLock { ticks in
        ticks += 1
        return 1_790_000_000_000 + ticks
      }
    }
  }

  /// Salts in a fixed row, so that a test has the same digests every time.
  static func salts() -> Salts {
    let ticks = Mutex(UInt8(0))
    return Salts {
      ticks.withLock { tick in
        tick &+= 1
        return Array(repeating: tick, count: Salts.byteCount)
      }
    }
  }

  init() async throws {
    store = MemoryStore()
    chronicle = try await Chronicle(store)
    try await fill()
  }

  func desk(_ person: String, on day: Day? = nil) throws -> Desk {
    Desk(
      chronicle, person: try #require(Person.ID(person)),
      today: try #require(day ?? Self.firstDay), salts: Self.salts(), instant: clock.next)
  }

  private func fill() async throws {
    var municipality = Municipality()
    (municipality.code, municipality.name) = ("1489", "Ekbacken")
    var body = Body()
    (body.name, body.short) = ("Barn- och ungdomsnämnden", "BUN")
    var model = SteeringModel()
    model.year = 2026
    model.body = Body.ID("bun")
    model.checkpoints = [
      SteeringModel.Checkpoint(
        key: "april", name: "Uppföljning per april", asOf: Day(2026, 4, 30),
        deadline: Day(2026, 5, 25)),
      SteeringModel.Checkpoint(
        key: "interim", name: "Delårsbokslut", asOf: Day(2026, 8, 31), deadline: Day(2026, 9, 20)),
    ]
    model.outline = [
      SteeringModel.Chapter(.area, "Områden"), SteeringModel.Chapter(.summary, "Sammanfattning"),
    ]
    var early = Area()
    (early.heading, early.body) = ("Tidiga insatser", Body.ID("bun"))
    var calm = early
    calm.heading = "Trygghet och studiero"
    let proposals = [
      try proposal(municipality, "kommun"), try proposal(body, "bun"),
      try proposal(model, "bun-2026"), try proposal(early, "tidiga-insatser"),
      try proposal(calm, "trygghet"),
      try proposal(function(.developmentOfficer, "anna"), "utvecklingsledare"),
      try proposal(function(.administrationHead, "carin"), "forvaltningschef"),
      try proposal(function(.boardSecretary, "bo"), "sekreterare"),
      try proposal(function(.registrar, "rut"), "registrator"),
      try proposal(function(.member, "mats"), "ledamot"),
    ]
    let stamp = Stamp(
      instant: clock.next(), actor: try #require(Person.ID("anna")), function: nil)
    _ = try await chronicle.append(Batch(stamp, proposals))
  }

  private func function(_ role: Function.Role, _ holder: String) -> Function {
    var function = Function()
    function.role = role
    function.holder = Person.ID(holder)
    return function
  }

  private func proposal<R: Record>(_ record: R, _ id: String) throws -> Proposal {
    Proposal(record, try #require(Identifier<R>(id)), basedOn: 0, salts: Self.salts())
  }
}

extension SmallBoard {
  static func paragraph(_ contribution: String, _ sentences: String...) -> Block {
    Block(
      kind: .paragraph,
      statements: sentences.enumerated().map { index, sentence in
        Statement(id: "\(contribution).\(index + 1)", text: sentence)
      })
  }

  /// The April edition written, handed in and handed over.
  func handOverApril() async throws -> HandedOver {
    let anna = try desk("anna")
    let april = try #require(Self.april)
    let model = try #require(SteeringModel.ID("bun-2026"))
    try await anna.draftEdition(
      EditionOrder(id: april, model: model, checkpoint: "april", follows: nil))
    try await write(
      "bun-2026-april-01", "Förskolorna har börjat kartlägga språket.",
      "Under hösten ska alla förskolor utbilda två handledare.")
    try await write("bun-2026-april-02", "Två skolor ska pröva trivselvandringar i september.")
    try await write("bun-2026-april-03", "Kartläggning av språket har börjat.")
    let carin = try desk("carin")
    return try await carin.handOver(april, registryNumber: "BUN 2026/41")
  }

  func write(_ contribution: String, _ sentences: String...) async throws {
    let id = try #require(Contribution.ID(contribution))
    let statements = sentences.enumerated().map { index, sentence in
      Statement(id: "\(contribution).\(index + 1)", text: sentence)
    }
    let anna = try desk("anna")
    try await anna.write([Block(kind: .paragraph, statements: statements)], in: id)
    try await anna.handIn(id)
  }
}
