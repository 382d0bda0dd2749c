import Governance
import Journal
import Testing

@Suite struct `A register` {
  @Test func `holds what is true now`() async throws {
    let register = try await Chronicle(try Sample.journal()).register
    #expect(register[try Sample.id("a")] == Sample.unit("Unit a"))
    #expect(register[try Sample.id("b")] == Sample.unit("Renamed"))
    #expect(register[try Sample.id("d")] == nil)
    #expect(register.all(Unit.self).map(\.id) == ["a", "b", "c"])
    #expect(register.all(Unit.self).map(\.version) == [1, 2, 1])
    #expect(register.all(Unit.self).map(\.position) == [1, 4, 3])
    #expect(register.all(Body.self).isEmpty)
    #expect(register.head.position == 4)
  }

  @Test func `knows the version of what is removed, and takes it back`() async throws {
    let store = try Sample.journal()
    let chronicle = try await Chronicle(store)
    let id = try Sample.id("b")
    let key = RecordKey(id)
    _ = try await chronicle.append(
      Batch(try Sample.stamp(), [.removal(of: key, basedOn: 2, salts: .random)]))
    #expect(await chronicle.register[id] == nil)
    #expect(await chronicle.register.version(key) == 3)
    _ = try await chronicle.append(
      Batch(try Sample.stamp(), [try Sample.proposal("b", "Again", basedOn: 3)]))
    #expect(await chronicle.register[id] == Sample.unit("Again"))
  }

  @Test func `shows nothing of a record whose last version is struck`() async throws {
    let store = try Sample.journal()
    let struck = try #require(store.entries(after: 3, limit: 1).first).revision.commitment
    _ = try store.append(Batch(try Sample.stamp(), [], striking: [struck]))
    let register = try await Chronicle(store).register
    #expect(register[try Sample.id("b")] == nil)
    #expect(register.version(RecordKey(try Sample.id("b"))) == 2)
  }

  @Test func `never changes under a reader`() async throws {
    let chronicle = try await Chronicle(try Sample.journal())
    let before = await chronicle.register
    _ = try await chronicle.append(
      Batch(try Sample.stamp(), [try Sample.proposal("a", "Later", basedOn: 1)]))
    #expect(before[try Sample.id("a")] == Sample.unit("Unit a"))
    #expect(await chronicle.register[try Sample.id("a")] == Sample.unit("Later"))
  }
}
