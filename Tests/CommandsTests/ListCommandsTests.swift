import Foundation
import Testing

@Suite struct `The lists` {
  static func rows(_ run: Run) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(json as? [[String: Any]])
  }

  @Test func `tell every statement`() throws {
    let run = try Run("statements", "--format", "json", "augusti.txt", at: Editions.folder())
    let rows = try Self.rows(run)
    #expect(run.code == 0)
    #expect(
      rows.contains { $0["text"] as? String == "Merparten av skolorna har en läsplan." })
    #expect(
      rows.allSatisfy { Set($0.keys) == ["id", "section", "area", "block", "text", "readings"] })
  }

  @Test func `tell every remark`() throws {
    let folder = try Editions.folder()
    let run = try Run("review", "--format", "json", "augusti.txt", "april.txt", at: folder)
    let rules = try Self.rows(run).compactMap { $0["rule"] as? String }
    #expect(run.code == 0)
    #expect(rules.contains("uncounted-quantity") && rules.contains("effect-without-ground"))
  }

  @Test func `tell every plan of the earlier edition`() throws {
    let folder = try Editions.folder()
    let run = try Run("plans", "--format", "json", "augusti.txt", "april.txt", at: folder)
    let plans = try Self.rows(run).compactMap { $0["earlier"] as? String }
    #expect(run.code == 0)
    #expect(plans.count == 3)
  }

  @Test(arguments: [["statements"], ["review"], ["plans", "april.txt"]])
  func `are read by people too`(call: [String]) throws {
    let run = try Run([call[0], "augusti.txt"] + call.dropFirst(), at: try Editions.folder())
    #expect(run.code == 0)
    #expect(run.output.count > 40 && !run.output.hasPrefix("["))
  }

  @Test func `are strict only when asked to be`() throws {
    let folder = try Editions.folder()
    #expect(try Run("review", "augusti.txt", at: folder).code == 0)
    #expect(try Run("review", "--strict", "augusti.txt", at: folder).code == 1)
    #expect(try Run("review", "--strict", "april.txt", at: folder).code == 0)
  }
}
