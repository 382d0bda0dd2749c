import Journal

/// Compares a journal with what its writers were told.
struct Check {
  private let journal: any JournalStore

  init(_ journal: any JournalStore) { self.journal = journal }

  /// Reads the printed lines; tells and counts what is missing or wrong.
  func run() async throws -> Int {
    var there: [Int: Revision] = [:]
    var head = 0
    while true {
      let entries = try await journal.entries(after: head, limit: 5_000)
      for entry in entries { there[entry.revision.position] = entry.revision }
      head += entries.count
      if entries.count < 5_000 { break }
    }
    var faults: [String] = []
    if !(try await Verification(of: journal).isWhole) { faults.append("the chain isn't whole") }
    var saved = 0
    while let line = readLine() {
      let parts = line.split(separator: " ").map(String.init)
      if parts.first == "saved" { saved += 1 }
      if !isRight(parts, there) { faults.append("not so: \(line)") }
    }
    for fault in faults.prefix(5) { say(2, fault) }
    say(1, "acknowledged \(saved) there \(head) wrong \(faults.count)")
    return faults.count
  }

  private func isRight(_ parts: [String], _ there: [Int: Revision]) -> Bool {
    switch (parts.first, parts.count) {
    case ("saved", 5):
      let revision = Int(parts[1]).flatMap { there[$0] }
      return revision.map {
        [$0.key.id, String($0.version), $0.digest.hex] == Array(parts[2...])
      } ?? false
    case ("refused", 4): return (Int(parts[3]) ?? 0) > (Int(parts[2]) ?? 0)
    default: return false
    }
  }
}
