import Testing

@Suite struct `Arrows between targets` {
  /// What may be imported stands lower; targets on one level never import each other.
  static let levels: [[String]] = [
    ["CPostgres", "CTaught", "CZlib"],
    ["Governance"],
    ["Charts", "Formats", "Journal", "Markup", "SwedishText", "Typesetting"],
    ["Review"],
    ["Intake", "PostgresStore", "SQLiteStore", "Words"],
    ["Reports"],
    ["Pages"],
    ["Acts"],
    ["Commands"],
    ["roder", "roder-bench", "roder-teach", "roder-torture"],
  ]

  /// Packages and system libraries by the only targets that may know them.
  static let doors: [String: Set<String>] = [
    "CPostgres": ["PostgresStore", "roder-bench"],
    "CTaught": ["Intake"],
    "CZlib": ["Formats"],
    "Crypto": ["Journal"],
    "GRDB": ["SQLiteStore"],
    "GRDBSQLite": ["roder-bench"],
    "HashTreeCollections": ["Journal"],
    "Subprocess": ["Intake", "Typesetting"],
    "SystemPackage": ["Intake"],
    "ArgumentParser": ["Commands", "roder"],
  ]

  /// Targets that know no clock, file or network, and so need nothing from outside Roder.
  static let pure: Set<String> = ["Charts", "Governance", "Markup", "Review"]

  static let sources = Tree.swift(in: "Sources")

  private static func level(of module: String) -> Int? {
    levels.firstIndex { $0.contains(module) }
  }

  @Test func `know every folder of Sources`() throws {
    let placed = Set(Self.levels.joined())
    #expect(try Tree.folders(in: "Sources").filter { !placed.contains($0) } == [])
  }

  @Test func `point down`() throws {
    for file in Self.sources {
      let own = try #require(Self.level(of: file.target))
      for module in try file.read().imports {
        guard let other = Self.level(of: module) else { continue }
        #expect(other < own, "\(file.path) imports \(module), which does not stand lower")
      }
    }
  }

  @Test func `enter a package by one door`() throws {
    for file in Self.sources {
      for module in try file.read().imports {
        guard let allowed = Self.doors[module] else { continue }
        #expect(allowed.contains(file.target), "\(file.path) imports \(module)")
      }
    }
  }

  @Test func `leave clock, files and network outside the rules`() throws {
    for file in Self.sources where Self.pure.contains(file.target) {
      let foreign = try file.read().imports.filter { Self.level(of: $0) == nil }
      #expect(foreign == [], "\(file.path) should need nothing but Roder's own targets")
    }
  }
}
