import Acts
import Governance
import Journal
import Testing

@Suite struct `What was handed over` {
  /// Records that are the edition itself; everything else is what it was made of.
  static let own: Set<RecordKind> = [.edition, .document]

  private static func used(_ register: Register) -> [(RecordKey, any Record)] {
    RecordKind.allCases.filter { !own.contains($0) }.flatMap { kind in
      register.all(kind).map { (RecordKey(kind, $0.id), $0.record) }
    }
  }

  /// The record under another name, and with other words where it has some.
  private static func renamed<R: Record>(_ record: R, _ key: RecordKey, _ version: Int) throws
    -> Proposal
  {
    var members = record.members
    for name in ["heading", "name", "text", "title"] where members[name] != nil {
      members[name] = .text("Något helt annat")
    }
    if members["blocks"] != nil { members["blocks"] = .list([]) }
    let changed = try #require(R(members: members))
    return Proposal(
      changed, try #require(Identifier<R>(key.id)), basedOn: version, salts: .random)
  }

  @Test func `is exported the same when all that it was made of is renamed, removed and struck`()
    async throws
  {
    let board = try await SmallBoard()
    let handed = try await board.handOverApril()
    let april = try #require(SmallBoard.april)
    let anna = try board.desk("anna")
    let before = try await anna.folder(april, renderers: [SmallBoard.text])
    let stamp = Stamp(instant: 1, actor: try #require(Person.ID("anna")), function: nil)
    func demandTheSame(_ after: String) async throws {
      let folder = try await anna.folder(april, renderers: [SmallBoard.text])
      #expect(folder == before, "\(after)")
      #expect(folder.verdict(expecting: handed.checkNumber).flaws == [], "\(after)")
    }

    var register = await board.chronicle.register
    let used = Self.used(register)
    #expect(Set(used.map(\.0.kind)).count >= 6)
    var renamings: [Proposal] = []
    for (key, record) in used {
      renamings.append(try Self.renamed(record, key, register.version(key)))
    }
    _ = try await board.chronicle.append(Batch(stamp, renamings))
    try await demandTheSame("renaming")

    register = await board.chronicle.register
    let removals = used.map { key, _ in
      Proposal.removal(of: key, basedOn: register.version(key), salts: .random)
    }
    _ = try await board.chronicle.append(Batch(stamp, removals))
    #expect(Self.used(await board.chronicle.register).isEmpty)
    try await demandTheSame("removing")

    let struck = board.store.entries(after: 0, limit: .max).map(\.revision)
      .filter { !Self.own.contains($0.key.kind) }.map(\.commitment)
    _ = try await board.chronicle.append(Batch(stamp, [], striking: Array(Set(struck))))
    try await demandTheSame("striking")
  }
}

@Suite struct `Verifying a journal with editions` {
  private static func board() async throws -> SmallBoard {
    let board = try await SmallBoard()
    _ = try await board.handOverApril()
    _ = try await board.desk("anna").folder(
      try #require(SmallBoard.april), renderers: [SmallBoard.text])
    return board
  }

  @Test func `names each revision, part, manifest and document in which a byte was changed`()
    async throws
  {
    let board = try await Self.board()
    let register = await board.chronicle.register
    for revision in board.store.entries(after: 0, limit: .max).map(\.revision) {
      let store = TamperedStore(board.store, revision.commitment, .changed)
      let flaws = try await verifyJournal(store, register).flaws
      #expect(flaws == [.changedBody(position: revision.position)])
    }
    let files = board.store.attachments(after: nil, limit: .max)
    #expect(files.count > 5)
    for file in files {
      let store = TamperedStore(board.store, file.commitment, .changed)
      let flaws = try await verifyJournal(store, register).flaws
      #expect(flaws.contains(.changedAttachment(file.commitment)))
    }
  }

  @Test func `names each revision, part, manifest and document that is gone`() async throws {
    let board = try await Self.board()
    let register = await board.chronicle.register
    for revision in board.store.entries(after: 0, limit: .max).map(\.revision) {
      let store = TamperedStore(board.store, revision.commitment, .gone)
      let flaws = try await verifyJournal(store, register).flaws
      #expect(flaws == [.missingBody(position: revision.position)])
    }
    for file in board.store.attachments(after: nil, limit: .max) {
      let store = TamperedStore(board.store, file.commitment, .gone)
      let flaws = try await verifyJournal(store, register).flaws
      #expect(flaws == [.missingAttachment(file.commitment)])
    }
  }
}

/// A store in which somebody has changed the first byte of one body, or taken it away.
struct TamperedStore: JournalStore {
  enum Deed: Sendable {
    case changed
    case gone
  }

  private let store: MemoryStore
  private let place: Digest
  private let deed: Deed

  init(_ store: MemoryStore, _ place: Digest, _ deed: Deed) {
    (self.store, self.place, self.deed) = (store, place, deed)
  }

  private func tampered(_ sealed: Sealed?) -> Sealed? {
    guard let sealed, sealed.commitment == place else { return sealed }
    guard deed == .changed else { return nil }
    var body = sealed.body
    body[0] ^= 1
    return Sealed(stored: body, salt: sealed.salt, commitment: sealed.commitment)
  }

  private func tampered(_ entry: Entry) -> Entry { Entry(entry.revision, tampered(entry.sealed)) }

  func head() -> Head { store.head() }
  func entries(after position: Int, limit: Int) -> [Entry] {
    store.entries(after: position, limit: limit).map(tampered)
  }
  func history(of key: RecordKey) -> [Entry] { store.history(of: key).map(tampered) }
  func sealed(_ commitment: Digest) -> Sealed? { tampered(store.sealed(commitment)) }
  func append(_ batch: Batch) throws(AppendError) -> [Revision] { try store.append(batch) }
  func wipeTraces() {}
  func attachments(after commitment: Digest?, limit: Int) -> [Sealed] {
    store.attachments(after: commitment, limit: limit).compactMap(tampered)
  }
}
