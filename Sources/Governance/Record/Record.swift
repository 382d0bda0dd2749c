/// A value whose facts are described by fields: a record, or a row inside one.
package protocol Described: Equatable, Sendable {
  /// No column may be called "form" or "removed": the journal writes those beside the facts.
  static var fields: [Field<Self>] { get }
  /// Without any fact.
  init()
}

extension Described {
  package static var columns: [Column] { fields.flatMap(\.columns) }

  /// The facts by column key.
  package var members: Canonical.Object {
    Self.fields.reduce(into: Canonical.Object()) { $1.put(self, into: &$0) }
  }

  /// `nil` when some member can't be held, or there are members that no column has.
  package init?(members: Canonical.Object) {
    self.init()
    guard restore(members) else { return nil }
  }

  mutating func restore(_ members: Canonical.Object) -> Bool {
    var taken = 0
    for field in Self.fields {
      let values = field.columns.map { members[$0.key] }
      taken += values.count { $0 != nil }
      guard field.restore(&self, values) else { return false }
    }
    return taken == members.members.count
  }
}

extension Field {
  fileprivate func put(_ subject: Subject, into object: inout Canonical.Object) {
    for (column, value) in zip(columns, read(subject)) { object[column.key] = value }
  }
}

/// What the journal keeps versions of.
package protocol Record: Described {
  static var kind: RecordKind { get }
  static var label: Label { get }
  /// Steps from form 1 to 2, 2 to 3 …; stored bodies of old forms go through them when read.
  static var upgrades: [@Sendable (Canonical.Object) -> Canonical.Object] { get }
  /// Says no to facts that can't stand together, whatever door they came through.
  func whole() throws(Refusal)
  /// Says no to a change by hand that only an act may make.
  func demandChange(to next: Self) throws(Refusal)
  /// What a person calls it in a list.
  var title: String { get }
}

extension Record {
  package typealias ID = Identifier<Self>
  package static var upgrades: [@Sendable (Canonical.Object) -> Canonical.Object] { [] }
  package static var form: Int { upgrades.count + 1 }
  package func whole() throws(Refusal) {}
  package func demandChange(to next: Self) throws(Refusal) {}
}

/// Why stored bytes can't be read as a record of the kind.
package enum Unreadable: Error, Equatable, Sendable {
  case notCanonical(NotCanonical)
  case notARecord
  /// Written by a later version of Roder.
  case newerForm(Int)
}

extension Record {
  /// The bytes that are sealed and stored: canonical JSON with the number of the form.
  package var body: [UInt8] {
    var object = members
    object["form"] = .integer(Self.form)
    return Canonical.object(object).bytes
  }

  package init(body: [UInt8]) throws(Unreadable) {
    let value: Canonical
    do throws(NotCanonical) { value = try Canonical(bytes: body) } catch {
      throw .notCanonical(error)
    }
    guard var object = value.object, let form = object["form"]?.integer, form >= 1 else {
      throw .notARecord
    }
    guard form <= Self.form else { throw .newerForm(form) }
    object["form"] = nil
    for upgrade in Self.upgrades.dropFirst(form - 1) { object = upgrade(object) }
    // What the record can't write back it hasn't understood: nothing of a stored body is lost.
    guard let record = Self(members: object), record.members == object else { throw .notARecord }
    self = record
  }
}
