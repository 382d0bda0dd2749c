package import Formats
package import Governance
package import Journal

/// Where a person sits down to work: who, when, with which journal and by which rules.
package struct Desk: Sendable {
  package let chronicle: Chronicle
  package let rights: Rights
  package let person: Person.ID
  package let salts: Salts
  /// Milliseconds since 1970-01-01 00:00 UTC.
  package let instant: @Sendable () -> Int
  /// The day in Sweden.
  package let today: Day

  package init(
    _ chronicle: Chronicle, person: Person.ID, today: Day, rights: Rights = .standard,
    salts: Salts = .random, instant: @escaping @Sendable () -> Int
  ) {
    self.chronicle = chronicle
    self.rights = rights
    self.person = person
    self.salts = salts
    self.instant = instant
    self.today = today
  }
}

/// Why an act wasn't done; nothing of it is left.
package enum ActRefusal: Error, Equatable, Sendable {
  case notAllowed(Act)
  case refused(Refusal, of: RecordKind)
  /// Somebody was first; what the record says now can be read in the register.
  case stale(Conflict)
  case notFound(RecordKey)
  /// Identifiers that are taken.
  case taken(RecordKey)
  /// Open plans of areas that go on no more, by statement: where do they go?
  case homeless([String])
  case unknownCheckpoint(String)
  /// Words that stand in an identifier can't be struck.
  case inIdentifier(RecordKey)
  case notAPlan(String)
  /// The edition has no statement with the identifier.
  case noSuchStatement(String)
  case wrongStage(Edition.Stage)
  /// Only an act of its own writes the kind.
  case writtenByActs(RecordKind)
  /// Nobody in the directory has the identifier.
  case noSuchPerson(String)
  case unreadableReport(UnreadableReport)
  case unreadablePicture(UnreadableImage)
  case incomplete(part: String)
  case nothingFound
  /// The file is a draft of that edition, not of the one that was named.
  case otherDraft(String)
  /// The file doesn't say of which edition it is.
  case draftOfNothing
  /// The draft went out from a journal that isn't this one.
  case otherJournal
  /// Words have been struck since the draft went out.
  case draftStruck
  case failure(StoreFailure)
}

extension Desk {
  package var register: Register { get async { await chronicle.register } }

  /// The function in which the person may do it today; the first one, by identifier.
  package func function(for act: Act, in register: Register) throws(ActRefusal) -> Function.ID {
    let held = register.all(Function.self).first { live in
      live.record.isHeld(by: person, on: today) && rights.allow(act, to: live.record.role)
    }
    guard let held, let id = Function.ID(held.id) else { throw .notAllowed(act) }
    return id
  }

  /// Appends what the work proposes, in the person's function, or refuses.
  package func perform<Answer: Sendable>(
    _ act: Act, _ work: (inout Draft) throws(ActRefusal) -> Answer
  ) async throws(ActRefusal) -> Answer {
    let register: Register
    do throws(OpeningError) {
      register = try await chronicle.refresh()
    } catch {
      throw .failure(error.failure)
    }
    let function = try function(for: act, in: register)
    var draft = Draft(register: register, salts: salts)
    let answer = try work(&draft)
    if draft.isEmpty { return answer }
    try await append(draft, as: function)
    return answer
  }

  func append(_ draft: Draft, as function: Function.ID?) async throws(ActRefusal) {
    let stamp = Stamp(instant: instant(), actor: person, function: function)
    do throws(AppendError) {
      _ = try await chronicle.append(draft.batch(stamp))
    } catch {
      throw ActRefusal(error)
    }
  }
}

/// Lets a subject's rules say no for an act.
func refusing<Reason: Error, Value>(
  _ refusal: (Reason) -> Refusal, _ kind: RecordKind, _ work: () throws(Reason) -> Value
) throws(ActRefusal) -> Value {
  do throws(Reason) {
    return try work()
  } catch {
    throw .refused(refusal(error), of: kind)
  }
}

extension OpeningError {
  /// As a failure of the store, for acts on a journal that was opened before.
  var failure: StoreFailure {
    switch self {
    case .failure(let failure): failure
    case .flaw(let flaw): StoreFailure(.damaged, while: "reading on", cause: "\(flaw)")
    }
  }
}

extension ActRefusal {
  init(_ error: AppendError) {
    switch error {
    case .conflict(let conflict): self = .stale(conflict)
    case .nothingToStrike: self = .nothingFound
    case .failure(let failure): self = .failure(failure)
    }
  }
}
