// swift-tools-version: 6.3
import PackageDescription

/// The house settings: every target is built under them.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .treatWarning("DeprecatedDeclaration", as: .warning),
]

/// The demo and the tests share the debug build, and read whole reports: unoptimized they take minutes.
let swift: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house + swift)
}

func suite(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

let package = Package(
  name: "roder",
  products: [.executable(name: "roder", targets: ["roder"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    room("Governance"),
    room(
      "Journal",
      [
        "Governance",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HashTreeCollections", package: "swift-collections"),
      ]),
    room(
      "SQLiteStore", ["Governance", "Journal", .product(name: "GRDB", package: "GRDB.swift")]),
    room("PostgresStore", ["CPostgres", "Governance", "Journal"]),
    room("SwedishText", ["Governance"]),
    room("Formats", ["CZlib"]),
    room("Markup"),
    room(
      "Typesetting",
      ["Governance", .product(name: "Subprocess", package: "swift-subprocess")]),
    room("Charts", ["Governance"]),
    room("Review", ["Governance", "SwedishText"]),
    .target(name: "CTaught", exclude: ["taught.bin"]),
    room(
      "Intake",
      [
        "CTaught", "Governance", "Formats", "SwedishText",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    room(
      "Words", ["Formats", "Governance", "Journal", "Markup", "Review", "Typesetting"]),
    room(
      "Reports", ["Charts", "Formats", "Governance", "Journal", "Typesetting", "Words"]),
    room("Pages", ["Charts", "Governance", "Journal", "Markup", "Reports", "Review", "Words"]),
    room(
      "Acts",
      [
        "Formats", "Governance", "Intake", "Journal", "Reports", "Review", "SwedishText",
        "Typesetting", "Words",
      ]),
    room(
      "Commands",
      [
        "Acts", "Formats", "Governance", "Intake", "Journal", "Markup", "Pages", "PostgresStore",
        "Reports", "Review", "SQLiteStore", "Typesetting", "Words",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "roder", dependencies: ["Commands"], swiftSettings: house),
    .executableTarget(
      name: "roder-bench",
      dependencies: [
        "Acts", "CPostgres", "Formats", "Governance", "Intake", "Journal", "Markup",
        "PostgresStore",
        "Pages", "Reports", "Review", "SQLiteStore", "Typesetting", "Words",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "roder-teach", dependencies: ["Governance", "Intake"], swiftSettings: house + swift),
    .executableTarget(
      name: "roder-torture",
      dependencies: ["Governance", "Journal", "PostgresStore", "SQLiteStore"],
      swiftSettings: house),
    suite("GovernanceTests", ["Governance"], resources: [.copy("Recorded")]),
    suite(
      "ActsTests",
      [
        "Acts", "Formats", "Governance", "Journal", "Reports", "Review", "Specimens",
        "Typesetting", "Words",
      ]),
    suite("JournalTests", ["Governance", "Journal"]),
    suite(
      "StoreTests",
      [
        "CPowerLoss", "Governance", "Journal", "PostgresStore", "SQLiteStore", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    .target(
      name: "CPowerLoss", path: "Tests/CPowerLoss", linkerSettings: [.linkedLibrary("sqlite3")]),
    suite("SwedishTextTests", ["Governance", "SwedishText"]),
    suite("FormatsTests", ["Formats"]),
    suite(
      "IntakeTests", ["Governance", "Formats", "Intake", "SwedishText"],
      resources: [.copy("Recorded")]),
    suite("ReviewTests", ["Governance", "Intake", "Review", "SwedishText"]),
    suite("MarkupTests", ["Markup"]),
    .target(
      name: "Specimens", dependencies: ["Governance", "Journal", "Reports", "Review", "Words"],
      path: "Tests/Specimens", swiftSettings: house),
    suite("TypesettingTests", ["Governance", "TestSupport", "Typesetting"]),
    suite("ChartsTests", ["Charts", "Governance"]),
    suite(
      "ReportsTests",
      [
        "Charts", "Formats", "Governance", "Journal", "Reports", "Review", "Specimens",
        "TestSupport", "Typesetting", "Words",
      ],
      resources: [.copy("Recorded")]),
    suite(
      "WordsTests",
      [
        "Formats", "Governance", "Journal", "Markup", "Review", "Specimens", "Typesetting", "Words",
      ]),
    suite(
      "PagesTests",
      [
        "Formats", "Governance", "Journal", "Markup", "Pages", "Reports", "Review", "Specimens",
        "Words",
      ],
      resources: [.copy("Recorded")]),
    suite("CommandsTests", ["Commands", "Formats", "TestSupport", "roder"]),
    suite(
      "KnownAnswersTests", ["Formats", "Governance", "Intake", "Review", "SwedishText"]),
    suite("HouseTests", ["Governance"]),
  ],
  swiftLanguageModes: [.v6]
)
