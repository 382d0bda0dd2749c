import Foundation
import Governance
import Journal
import TestSupport
import Testing

@testable import PostgresStore

@Suite(.enabled(if: Cluster.kinds.contains(.postgres)))
struct `A PostgreSQL journal` {
  private static func open(_ municipality: String = UUID().uuidString) async throws
    -> PostgresJournal
  {
    try await PostgresJournal.open(
      Tenancy(
        municipality: municipality, connection: try await Cluster.shared.connection()))
  }

  private static func psql(
    _ sql: String..., database: String = "roder", user: String = "roder"
  ) async throws -> String {
    try Shell.run("/usr/bin/env", try await arguments(sql, database, user))
  }

  private static func arguments(
    _ sql: [String], _ database: String = "roder", _ user: String = "roder"
  ) async throws -> [String] {
    let folder = try await Cluster.shared.running().path
    return ["psql", "--host=\(folder)", "--username=\(user)", "--dbname=\(database)", "-XtAq"]
      + sql.map { "--command=\($0)" }
  }

  @Test func `has the tables that are recorded`() async throws {
    try await Self.open().close()
    let folder = try await Cluster.shared.running().path
    let dump = try Shell.run(
      "/usr/bin/env",
      [
        "pg_dump", "--host=\(folder)", "--username=roder", "--schema-only", "--no-owner",
        "--schema=roder", "roder",
      ])
    // What differs between two dumps or says only how to read this one.
    let said = dump.split(separator: "\n").filter { line in
      !["--", "SET ", "SELECT ", "\\"].contains { line.hasPrefix($0) }
    }
    try Recorded.compare(said.joined(separator: "\n") + "\n", "schema/postgres.sql")
  }

  @Test func `shows nobody another municipality's rows`() async throws {
    let (one, other) = (try await Self.open(), try await Self.open())
    _ = try await one.append(try Sample.batch(try Sample.proposal("a", "1", basedOn: 0)))
    try await one.put(Person(name: "Anna"), try #require(Person.ID("anna")))
    #expect(try await other.snapshot() == Snapshot(head: .empty, entries: [], attachments: []))
    #expect(try await other.persons() == [:])
    for table in ["heads", "revisions", "bodies", "persons"] {
      let mine = try await other.ask(
        "SELECT count(*) FROM roder.\(table) WHERE municipality = $1", [.text(one.municipality)])
      #expect(try mine.first?.integer(0) == 0, "\(table)")
    }
    await one.close()
    await other.close()
  }

  /// Each with what the tables say to it, also to the owner.
  static let forbidden = [
    ("UPDATE roder.revisions SET actor = 'bo'", "never changed"),
    ("DELETE FROM roder.revisions", "never changed"),
    ("TRUNCATE roder.revisions", "never changed"),
    ("UPDATE roder.bodies SET body = ''", "never changed"),
    ("TRUNCATE roder.bodies", "never changed"),
    ("INSERT INTO roder.persons VALUES ('another', 'a', 'A', '')", "row-level security"),
  ]

  @Test(arguments: forbidden)
  func `refuses by itself what a journal may not suffer`(sql: String, words: String) async throws {
    let journal = try await Self.open()
    let failure = await #expect(throws: StoreFailure.self) {
      try await journal.ask(sql)
    }
    #expect(failure?.cause.contains(words) == true)
    #expect(failure?.description.contains(words) == false)
    await journal.close()
  }

  @Test(arguments: ["fsync", "full_page_writes", "synchronous_commit"])
  func `isn't opened on a server that may forget`(setting: String) async throws {
    try await Folder.with { folder in
      let place = URL(filePath: "/tmp/roder-forgetful-\(UUID().uuidString)")
      try Shell.run(Shell.tool("postgres"), ["start", place.path, "\(setting)=off"])
      defer {
        _ = try? Shell.run(Shell.tool("postgres"), ["crash", place.path])
        try? FileManager.default.removeItem(at: place)
      }
      let tenancy = Tenancy(
        municipality: "1489", connection: "host=\(place.path) user=roder dbname=roder")
      let failure = StoreFailure(.unsafeSettings, while: "opening: \(setting) is off")
      await #expect(throws: failure) { try await PostgresJournal.open(tenancy) }
    }
  }

  @Test func `isn't opened by a role that sees everybody's rows`() async throws {
    let folder = try await Cluster.shared.running().path
    let tenancy = Tenancy(
      municipality: "1489", connection: "host=\(folder) user=owner dbname=roder")
    let failure = await #expect(throws: StoreFailure.self) {
      try await PostgresJournal.open(tenancy)
    }
    #expect(failure?.kind == .unsafeSettings)
  }

  /// Ways to write a connection wrongly; the password is in all of them.
  static let wrong = [
    "host=/nowhere user=roder password=h3mligt dbname=roder",
    "host=/nowhere user=roder password=h3mligt more",
    "postgresql://roder:p@h3mligt@/roder?host=/nowhere",
    "postgresql://roder:h3mligt",
    "h3mligt",
    "h3mligt=1",
  ]

  @Test(arguments: wrong)
  func `never tells a password`(connection: String) async throws {
    let tenancy = Tenancy(municipality: "1489", connection: connection)
    let failure = await #expect(throws: StoreFailure.self) {
      try await PostgresJournal.open(tenancy)
    }
    #expect(failure?.kind == .unavailable)
    #expect(failure?.debugDescription.contains("h3mligt") == false, "\(failure?.cause ?? "")")
    #expect("\(tenancy)".contains("h3mligt") == false)
  }

  @Test func `is refused when a later version of Roder has made it`() async throws {
    let database = "newer"
    _ = try await Self.psql(
      "CREATE DATABASE \(database) OWNER roder", database: "postgres", user: "owner")
    let tenancy = Tenancy(
      municipality: "1489",
      connection: try await Cluster.shared.connection() + " dbname=\(database)")
    try await PostgresJournal.open(tenancy).close()
    _ = try await Self.psql("INSERT INTO roder.steps VALUES (99)", database: database)
    await #expect(throws: StoreFailure(.newer, while: "opening", cause: "schema 99")) {
      try await PostgresJournal.open(tenancy)
    }
  }

  private static let listener = "state = 'active' AND query LIKE 'SELECT pg_sleep%'"

  /// Somebody who listens until `wakeListener`; what was heard is told after that.
  private static func startListener() async throws -> Shell.Running {
    let running = try Shell.start(
      "/usr/bin/env", try await arguments(["LISTEN roder", "SELECT pg_sleep(120)", "SELECT 1"]))
    let sql = "SELECT 'listens' FROM pg_stat_activity WHERE \(listener)"
    while try await !psql(sql).contains("listens") {
      try await Task.sleep(for: .milliseconds(50))
    }
    return running
  }

  private static func wakeListener() async throws {
    _ = try await psql("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE \(listener)")
  }

  @Test(.timeLimit(.minutes(2)))
  func `tells those who listen, once for many`() async throws {
    let journal = try await Self.open()
    let heard = try await Self.startListener()
    for number in 0..<50 {
      _ = try await journal.append(
        try Sample.batch(try Sample.proposal("a", "\(number)", basedOn: number)))
    }
    try await Task.sleep(for: .milliseconds(500))
    try await Self.wakeListener()
    let notices = try heard.finish().split(separator: "\n").filter {
      $0.contains("\"roder\"") && $0.contains(journal.municipality)
    }
    #expect((1..<50).contains(notices.count))
    await journal.close()
  }

  @Test func `goes on when the connection has been lost`() async throws {
    let journal = try await Self.open()
    _ = try await journal.append(try Sample.batch(try Sample.proposal("a", "1", basedOn: 0)))
    let process = try await journal.ask("SELECT pg_backend_pid()::bigint")
    let number = try #require(try process.first?.integer(0))
    _ = try await Self.psql("SELECT pg_terminate_backend(\(number))")
    // Who asks first hears that it is gone; nothing is said to be written that may not be.
    await #expect(throws: StoreFailure.self) { try await journal.head() }
    #expect(try await journal.head().position == 1)
    await journal.close()
  }
}

extension PostgresJournal {
  @discardableResult
  func ask(_ sql: String, _ values: [Value] = []) throws -> [Row] {
    try connection.query(sql, values)
  }
}
