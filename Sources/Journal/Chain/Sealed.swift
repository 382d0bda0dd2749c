/// A body with its salt; the commitment stands in the chain, so the body can be struck later
/// without breaking it, and nobody can guess a short body from its digest.
package struct Sealed: Equatable, Sendable {
  /// SHA-256 over the salt followed by the body.
  package let commitment: Digest
  package let salt: [UInt8]
  package let body: [UInt8]

  package init(_ body: [UInt8], salt: [UInt8]) {
    self.salt = salt
    self.body = body
    commitment = Digest(of: salt, body)
  }

  /// What is no secret and must be found by its plain digest: no salt.
  package init(open body: [UInt8]) { self.init(body, salt: []) }

  /// For bytes that come from a store, which may have been tampered with.
  package init(stored body: [UInt8], salt: [UInt8], commitment: Digest) {
    self.salt = salt
    self.body = body
    self.commitment = commitment
  }

  package var isIntact: Bool { Digest(of: salt, body) == commitment }
}

/// Where salts come from: the system's random numbers, or a fixed row of them in the demo and tests.
package struct Salts: Sendable {
  package static let byteCount = 32

  private let next: @Sendable () -> [UInt8]

  package init(_ next: @escaping @Sendable () -> [UInt8]) { self.next = next }

  package static let random = Salts {
    var generator = SystemRandomNumberGenerator()
    // Eight bytes at a time: each number is a call to the system.
    let words = (0..<byteCount / 8).map { _ in generator.next() }
    return words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }

  package func seal(_ body: [UInt8]) -> Sealed { Sealed(body, salt: next()) }
}
