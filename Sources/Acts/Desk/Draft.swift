package import Governance
package import Journal

/// What an act is about to append: changes on top of the register, not yet true for anybody else.
package struct Draft: Sendable {
  /// As it will be when the draft is appended.
  package private(set) var register: Register
  private let salts: Salts
  private var proposals: [Proposal] = []
  private var attachments: [Sealed] = []
  private var struck: [Digest] = []

  init(register: Register, salts: Salts) {
    self.register = register
    self.salts = salts
  }

  var isEmpty: Bool { proposals.isEmpty && attachments.isEmpty && struck.isEmpty }

  func batch(_ stamp: Stamp) -> Batch {
    Batch(stamp, proposals, attachments: attachments, striking: struck)
  }

  /// A record that must be there.
  package func find<R: Record>(_ id: Identifier<R>) throws(ActRefusal) -> R {
    guard let record = register[id] else { throw .notFound(RecordKey(id)) }
    return record
  }

  /// Puts a new version, or a first one.
  ///
  /// `basedOn`: the version that the person saw; the register's when absent.
  package mutating func put<R: Record>(
    _ record: R, _ id: Identifier<R>, basedOn: Int? = nil
  ) throws(ActRefusal) {
    do throws(Refusal) { try record.whole() } catch { throw .refused(error, of: R.kind) }
    let key = RecordKey(id)
    let now = register.version(key)
    if let basedOn, basedOn != now {
      throw .stale(Conflict(key: key, basedOn: basedOn, now: now))
    }
    if register[id] == record { return }
    let proposal = Proposal(record, id, basedOn: now, salts: salts)
    proposals.append(proposal)
    register.expect(record, id)
  }

  /// Puts a record that mustn't be there yet.
  package mutating func add<R: Record>(_ record: R, _ id: Identifier<R>) throws(ActRefusal) {
    guard register.version(RecordKey(id)) == 0 else { throw .taken(RecordKey(id)) }
    try put(record, id)
  }

  /// Puts a record of whatever kind the key says.
  package mutating func put<R: Record>(
    any record: R, _ key: RecordKey, basedOn: Int?
  ) throws(ActRefusal) {
    guard let id = Identifier<R>(key.id) else { throw .notFound(key) }
    try put(record, id, basedOn: basedOn)
  }

  /// Removes a record; its history stays.
  package mutating func remove(_ key: RecordKey) throws(ActRefusal) {
    guard register.find(key) != nil else { throw .notFound(key) }
    proposals.append(.removal(of: key, basedOn: register.version(key), salts: salts))
  }

  package mutating func attach(_ sealed: [Sealed]) { attachments += sealed }

  package mutating func strike(_ commitments: [Digest]) { struck += commitments }
}
