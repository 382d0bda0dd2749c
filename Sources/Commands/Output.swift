import ArgumentParser
import FoundationEssentials
import Pages
import Words

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Says something to the person without mixing it with the answer.
func tell(_ sentence: String) {
  let bytes = Array((sentence + "\n").utf8)
  // Nobody is left to tell when stderr itself is closed.
  _ = unsafe bytes.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// Where an answer goes.
enum Destination: Equatable, Sendable {
  case standardOutput
  /// The named file, which is replaced.
  case file(String)
  /// A file named after the report, in the working folder; nothing is replaced.
  case fileAfter(report: String)
}

extension Destination {
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  func deliver(_ text: String, in language: Language) throws {
    switch self {
    case .standardOutput: print(text, terminator: "")
    case .file(let path): try save(text, at: path, in: language)
    case .fileAfter(let report):
      let path = Self.freeName(after: report) { FileManager.default.fileExists(atPath: $0) }
      try save(text, at: path, in: language)
      tell(language("Sidan finns i \(path).", "The page is in \(path)."))
    }
  }

  /// "rapport-rontgen.html", or "rapport-rontgen-2.html" when that one is taken.
  static func freeName(after report: String, isTaken: (String) -> Bool) -> String {
    let file = report.split(separator: "/").last.map(String.init) ?? "rapport"
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let first = "\(stem)-rontgen.html"
    guard isTaken(first) else { return first }
    var number = 2
    while isTaken("\(stem)-rontgen-\(number).html") { number += 1 }
    return "\(stem)-rontgen-\(number).html"
  }

  private func save(_ text: String, at path: String, in language: Language) throws {
    try saveFile(Array(text.utf8), at: path, in: language)
  }
}

/// Through a file beside it and a rename, so that no reader meets half a page.
func saveFile(_ bytes: [UInt8], at path: String, in language: Language) throws {
  do {
    try Data(bytes).write(to: URL(filePath: path), options: .atomic)
  } catch {
    tell(
      language(
        "Det gick inte att spara \(path). Kontrollera att mappen finns och går att skriva i.",
        "Couldn't save \(path). Check that the folder exists and can be written to."))
    throw ExitCode(70)
  }
}
