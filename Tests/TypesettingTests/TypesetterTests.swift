import Foundation
import Governance
import TestSupport
import Testing

@testable import Typesetting

@Suite struct `A typesetter` {
  static let heading = "#set document(title: \"Prov\")\n#set text(lang: \"sv\")\n= Prov\n"

  static func order(
    _ template: String, _ data: Canonical = .object([:]), files: [String: String] = [:]
  ) -> TypesetOrder {
    TypesetOrder(
      template: heading + template, data: data, files: files, day: Day(2026, 9, 16), namesRows: [])
  }

  static let programs: [(String, TypesettingFailure)] = [
    ("exit 3", .notInstalled),
    ("echo glyf >&2; exit 4", .refused("glyf\n")),
    ("exit 1", .broken),
    ("echo hej", .broken),
    ("printf '%%PDF-1.7\\n'", .broken),
    ("kill -9 $$", .broken),
    ("exec /bin/sleep 5", .tookTooLong),
  ]

  @Test(arguments: programs)
  func `says why there is no PDF`(script: String, failure: TypesettingFailure) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = folder.appending(path: "python")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let typesetter = Typesetter(
      python: program.path, limit: failure == .tookTooLong ? .milliseconds(100) : .seconds(20))
    await #expect(throws: failure) { try await typesetter.pdf(Self.order("")) }
    // More than a pipe holds, so that it can't be written to a process that has ended.
    let long = Self.order(String(repeating: "x", count: 1 << 20))
    await #expect(throws: failure) { try await typesetter.pdf(long) }
    try FileManager.default.removeItem(at: folder)
  }

  @Test(arguments: ["/nowhere/python", "/usr/bin/python-of-nobody", "python", ""])
  func `says that nothing is installed where there is no Python`(path: String) async {
    await #expect(throws: TypesettingFailure.notInstalled) {
      try await Typesetter(python: path).pdf(Self.order(""))
    }
  }

  @Test func `is told noon of the day`() throws {
    #expect(String(decoding: Self.order("").bytes, as: UTF8.self).contains("1789560000"))
    let undated = TypesetOrder(
      template: "", data: .object([:]), files: [:], day: nil, namesRows: [])
    #expect(String(decoding: undated.bytes, as: UTF8.self).contains("946728000"))
  }
}

@Suite(.enabled(if: Workshop.isHere)) struct `A typesetter with Typst` {
  static let typesetter = Typesetter(python: Workshop.python)

  static func pdf(
    _ template: String, _ data: Canonical = .object([:]), files: [String: String] = [:]
  ) async throws -> [UInt8] {
    try await typesetter.pdf(`A typesetter`.order(template, data, files: files))
  }

  @Test func `repeats its bytes`() async throws {
    #expect(try await Self.pdf("Hej") == Self.pdf("Hej"))
  }

  static let refused = [
    "#panic(\"nej\")", "#text(font: \"Comic Sans MS\")[Hej]", "#read(\"/etc/passwd\")",
    "#import \"@preview/cetz:0.3.0\"", "#let f(x) = f(x)\n#f(1)", "==== För djupt",
    "#image(\"a.svg\")",
  ]

  @Test(arguments: refused)
  func `refuses what no template of ours says`(template: String) async {
    await #expect { try await Self.pdf(template) } throws: { error in
      if case .refused = error as? TypesettingFailure { true } else { false }
    }
  }

  @Test func `refuses another number of tables than was told`() async {
    await #expect(throws: TypesettingFailure.refused("1 tables for 0")) {
      try await Self.pdf("#table(columns: 1, table.header[A], [b])")
    }
  }

  static let signs: [(String, String)] = [
    ("Bra 😀!", "Bra□!"), ("1️⃣", "□"), ("a\u{1}b", "a□b"), ("\u{E000}", "□"), ("你好", "□□"),
    ("✓ ☐ ž Ł", "✓☐žŁ"), ("e\u{301}", "é"), ("Привет", "Привет"),
  ]

  @Test(arguments: signs)
  func `shows where a sign is missing, and only there`(words: String, shown: String) async throws {
    let data = Canonical.object(["w": .text(words)])
    let pdf = try await Self.pdf(
      "#let d = json(\"data.json\")\n#d.w\n\n#d.at(\"missing\", default: ()).len()", data)
    let spoken = try Workshop.spoken(pdf)
    let missing = Set(shown).contains("□") ? Set(words.filter { !$0.isASCII }).count : 0
    #expect(spoken.hasPrefix("Prov" + Workshop.letters(shown)))
    #expect(spoken.hasSuffix("0") == (missing == 0 && !shown.contains("□")))
  }

  @Test func `says which files it can't show`() async throws {
    let pdf = try await Self.pdf(
      """
      #let d = json("data.json")
      #for one in ("a.png", "b.svg") {
        if one in d.at("broken", default: ()) { par("trasig " + one) } else { image(one, alt: one) }
      }
      """, files: ["a.png": "bm9wZQ==", "b.svg": Self.drawing])
    #expect(try Workshop.spoken(pdf) == "Provtrasiga.png")
  }

  /// An SVG of one rectangle, in Base64.
  static let drawing = Data(
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>"
      .utf8
  ).base64EncodedString()
}
