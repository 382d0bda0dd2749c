import Foundation
import Synchronization
import TestSupport
import Testing

@Suite(.enabled(if: Cluster.isHere)) struct `A home with its journal in PostgreSQL` {
  private static let founding = ["init", "--name", "Almby kommun", "--person-name", "Anna"]

  /// The last municipality code that a test has taken.
  private static let codes = Mutex(9900)

  /// A folder whose home is on the tests' own server, under a code that no other test has.
  private func home() async throws -> (Folder, code: String, connection: String) {
    let code = Self.codes.withLock { last in
      last += 1
      return String(last)
    }
    return (try Folder(), code, try await Cluster.shared.connection())
  }

  private func run(_ arguments: [String], _ folder: Folder) throws -> Run {
    try Run(arguments + ["--home", "hem", "--as", "anna"], at: folder)
  }

  @Test func `is founded, written, verified, backed up and put back`() async throws {
    let (folder, code, connection) = try await home()
    let founded = try run(Self.founding + ["--code", code, "--postgres", connection], folder)
    #expect(founded.code == 0, "\(founded.errors)")
    let set = try run(["records", "set", "unit", "ekbacken", "name=Ekbacken"], folder)
    #expect(set.code == 0, "\(set.errors)")
    #expect(try run(["records", "list", "unit"], folder).output == "ekbacken · Ekbacken\n")
    #expect(try run(["person", "list"], folder).output == "anna · Anna · \n")
    #expect(try run(["verify"], folder).code == 0)
    let backup = try run(["backup", "kopia.sqlite"], folder)
    #expect(backup.code == 0, "\(backup.errors)")
    #expect(try folder.names == ["hem", "kopia.sqlite"])

    let again = try run(["restore", "kopia.sqlite"], folder)
    #expect(again.code == 70)
    let other = try Folder()
    try FileManager.default.copyItem(
      at: folder.url.appending(path: "kopia.sqlite"),
      to: other.url.appending(path: "kopia.sqlite"))
    try move(folder, to: other, code: code)
    let restored = try run(["restore", "kopia.sqlite"], other)
    #expect(restored.code == 0, "\(restored.errors)")
    #expect(try run(["records", "list", "unit"], other).output == "ekbacken · Ekbacken\n")
    #expect(try run(["person", "list"], other).output == "anna · Anna · \n")
    #expect(
      try run(["history", "unit", "ekbacken"], other).output
        == run(["history", "unit", "ekbacken"], folder).output)
  }

  /// The same settings for another municipality, whose rows are empty.
  private func move(_ folder: Folder, to other: Folder, code: String) throws {
    let settings = try folder.read("hem/settings.json")
      .replacingOccurrences(of: code, with: code + "0")
    try FileManager.default.createDirectory(
      at: other.url.appending(path: "hem"), withIntermediateDirectories: true)
    try Data(settings.utf8).write(to: other.url.appending(path: "hem/settings.json"))
  }

  @Test func `notices that an older journal stands in its place`() async throws {
    let (folder, code, connection) = try await home()
    _ = try run(Self.founding + ["--code", code, "--postgres", connection], folder)
    _ = try run(["records", "list", "unit"], folder)
    let other = try Folder()
    try move(folder, to: other, code: code)
    try FileManager.default.copyItem(
      at: folder.url.appending(path: "hem/journal.head"),
      to: other.url.appending(path: "hem/journal.head"))
    let opened = try run(["records", "list", "unit"], other)
    #expect(opened.code == 70)
    #expect(opened.errors.contains("2"))
  }

  @Test(arguments: [
    "host=db user=roder password=hemligt", "postgresql://roder:hemligt@db/roder",
  ])
  func `takes no password, and never prints it`(connection: String) throws {
    let folder = try Folder()
    let run = try run(Self.founding + ["--code", "9901", "--postgres", connection], folder)
    #expect(run.code == 64)
    #expect(run.errors.contains("PGPASSFILE"))
    #expect(!(run.errors + run.output).contains("hemligt"))
    #expect(try folder.names == [])
  }

  @Test func `is tried again when the server couldn't be reached`() async throws {
    let (folder, code, connection) = try await home()
    let away = try run(
      Self.founding + ["--code", code, "--postgres", "host=/finns/inte dbname=roder"], folder)
    #expect(away.code == 70)
    let there = try run(Self.founding + ["--code", code, "--postgres", connection], folder)
    #expect(there.code == 0, "\(there.errors)")
  }

  @Test func `is shared by those who are connected to it`() async throws {
    let (folder, code, connection) = try await home()
    let other = try Folder()
    for place in [folder, other] {
      let founded = try run(Self.founding + ["--code", code, "--postgres", connection], place)
      #expect(founded.code == 0, "\(founded.errors)")
    }
    _ = try run(["records", "set", "unit", "ekbacken", "name=Ekbacken"], folder)
    #expect(try run(["records", "list", "unit"], other).output == "ekbacken · Ekbacken\n")
  }
}
