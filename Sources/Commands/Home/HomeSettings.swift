import FoundationEssentials
import Governance

/// What a home remembers beside its journal: `settings.json`, canonical JSON.
struct HomeSettings: Equatable {
  /// Who is at the desk when nobody says.
  var person: String
  /// A home for showing: it believes the day that RODER_TODAY says, and its bytes repeat.
  var isDemo: Bool

  static let fileName = "settings.json"

  var bytes: [UInt8] {
    Canonical.object(["demo": isDemo ? .flag(true) : nil, "person": .text(person)]).bytes
  }

  init(person: String, isDemo: Bool) {
    self.person = person
    self.isDemo = isDemo
  }

  /// `nil` when the bytes aren't settings.
  init?(_ bytes: [UInt8]) {
    let read = Result { () throws(NotCanonical) in try Canonical(bytes: bytes) }
    guard case .success(let value) = read, let person = value["person"]?.text else { return nil }
    self.init(person: person, isDemo: value["demo"]?.flag ?? false)
  }
}
