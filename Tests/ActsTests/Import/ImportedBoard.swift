import Acts
import Foundation
import Governance
import Journal
import Synchronization
import Testing

/// A municipality without any follow-up yet, on a journal in memory, and somebody who imports.
struct ImportedBoard {
  static let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

  static func demo(_ board: String, _ file: String) -> String {
    root.appending(path: "Demo/\(board)/\(file).docx").path
  }

  /// A real report, which lies beside the repository where somebody has one.
  static let real =
    root.appending(path: "../shared/real-report/uppfoljning-bun-delarsbokslut-2025.txt")
    .standardizedFileURL.path
  static var hasReal: Bool { FileManager.default.fileExists(atPath: real) }

  let store = MemoryStore()
  let chronicle: Chronicle
  let anna: Desk

  init() async throws {
    chronicle = try await Chronicle(store)
    let ticks = Mutex(0)
    let salt = Mutex(UInt8(0))
    let salts = Salts {
      salt.withLock { salt in
        salt &+= 1
        return Array(repeating: salt, count: Salts.byteCount)
      }
    }
    anna = Desk(
      chronicle, person: try #require(Person.ID("anna")), today: try #require(Day(2026, 11, 2)),
      salts: salts,
      instant: {
        ticks.withLock { tick in
          tick += 1
          return 1_790_000_000_000 + tick
        }
      })
    var function = Function()
    function.role = .developmentOfficer
    function.holder = Person.ID("anna")
    var school = Body()
    (school.name, school.short) = ("Barn- och ungdomsnämnden", "BUN")
    var social = Body()
    (social.name, social.short) = ("Socialnämnden", "SN")
    let stamp = Stamp(instant: 0, actor: try #require(Person.ID("anna")), function: nil)
    let proposals = [
      Proposal(function, try #require(Function.ID("utvecklare")), basedOn: 0, salts: salts),
      Proposal(school, try #require(Body.ID("bun")), basedOn: 0, salts: salts),
      Proposal(social, try #require(Body.ID("sn")), basedOn: 0, salts: salts),
    ]
    _ = try await chronicle.append(Batch(stamp, proposals))
  }

  func order(
    _ body: String, _ checkpoint: String, follows: String? = nil, year: Int = 2026
  ) throws -> ImportOrder {
    var order = ImportOrder(
      id: try #require(Edition.ID("\(body)-\(year)-\(checkpoint)")),
      body: try #require(Body.ID(body)), year: year, checkpoint: checkpoint)
    order.follows = follows.flatMap { Edition.ID($0) }
    return order
  }

  func importing(_ path: String, _ order: ImportOrder) async throws -> ImportProposal {
    var order = order
    order.sourceDigest = Digest(of: Array(try Data(contentsOf: URL(filePath: path)))).hex
    return try await anna.importReport(try await readingReport(at: path), order)
  }

  /// Both editions of a demo board, imported and applied.
  func importBoth(
    _ board: String, as body: String
  ) async throws -> (first: ImportProposal, second: ImportProposal) {
    let first = try await importing(Self.demo(board, "april"), order(body, "april"))
    _ = try await anna.apply(first)
    let second = try await importing(
      Self.demo(board, "delar"), order(body, "interim", follows: "\(body)-2026-april"))
    _ = try await anna.apply(second)
    return (first, second)
  }
}
