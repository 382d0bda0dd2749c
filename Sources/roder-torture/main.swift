import Glibc
import Governance
import Journal
import PostgresStore
import SQLiteStore

/// Writes in a journal until it is killed, and sees afterwards that nothing is missing:
///
///     roder-torture make STORE PLACE
///     roder-torture write STORE PLACE WRITER COUNT    prints what was acknowledged; 0: until killed
///     roder-torture check STORE PLACE < PRINTED       exit 1 when something is missing
///
/// STORE is sqlite or postgres; PLACE is a file, or a municipality's code and a connection text.

let arguments = CommandLine.arguments.dropFirst()

func usage() -> Never {
  say(2, "usage: roder-torture make|write|check sqlite|postgres PLACE [WRITER COUNT]")
  exit(64)
}

func say(_ descriptor: Int32, _ line: String) {
  let bytes = Array((line + "\n").utf8)
  // At once and unbuffered: what has been printed has been acknowledged.
  _ = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
}

func openJournal(_ store: String, _ place: String, isNew: Bool) async throws -> any JournalStore {
  if store == "postgres" {
    let parts = place.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { usage() }
    return try await PostgresJournal.open(Tenancy(municipality: parts[0], connection: parts[1]))
  }
  return isNew ? try SQLiteJournal.create(at: place) : try SQLiteJournal.open(at: place)
}

guard arguments.count >= 3, ["sqlite", "postgres"].contains(arguments[2]) else { usage() }
let (verb, store, place) = (arguments[1], arguments[2], arguments[3])
let journal = try await openJournal(store, place, isNew: verb == "make")

switch verb {
case "make": break
case "write":
  guard arguments.count == 5, let count = Int(arguments[5]) else { usage() }
  try await Writer(journal, name: arguments[4]).write(count)
case "check":
  let missing = try await Check(journal).run()
  exit(missing == 0 ? 0 : 1)
default: usage()
}
