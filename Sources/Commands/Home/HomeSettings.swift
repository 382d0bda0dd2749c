import FoundationEssentials
import Governance

/// What a home remembers beside its journal: `settings.json`, canonical JSON.
struct HomeSettings: Equatable {
  /// Who is at the desk when nobody says.
  var person: String
  /// A home for showing: it believes the day that RODER_TODAY says, and its bytes repeat.
  var isDemo: Bool
  /// Where the journal is when it isn't a file of the home.
  var postgres: PostgresPlace?

  /// A journal in PostgreSQL: whose, and how libpq finds the server.
  ///
  /// Never a password: libpq takes it from PGPASSFILE, PGPASSWORD or a service.
  struct PostgresPlace: Equatable {
    var municipality: String
    var connection: String
  }

  static let fileName = "settings.json"

  var bytes: [UInt8] {
    Canonical.object([
      "demo": isDemo ? .flag(true) : nil, "person": .text(person),
      "postgres": postgres.map { place in
        .object([
          "connection": .text(place.connection), "municipality": .text(place.municipality),
        ])
      },
    ]).bytes
  }

  init(person: String, isDemo: Bool, postgres: PostgresPlace? = nil) {
    self.person = person
    self.isDemo = isDemo
    self.postgres = postgres
  }

  /// `nil` when the bytes aren't settings.
  init?(_ bytes: [UInt8]) {
    let read = Result { () throws(NotCanonical) in try Canonical(bytes: bytes) }
    guard case .success(let value) = read, let person = value["person"]?.text else { return nil }
    self.init(person: person, isDemo: value["demo"]?.flag ?? false)
    guard let place = value["postgres"] else { return }
    guard let municipality = place["municipality"]?.text, let text = place["connection"]?.text
    else {
      return nil
    }
    postgres = PostgresPlace(municipality: municipality, connection: text)
  }
}
