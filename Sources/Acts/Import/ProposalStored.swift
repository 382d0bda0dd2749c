import Governance
import Journal

/// A proposal as canonical JSON, so that nothing of it is lost on its way through a folder.
extension ImportProposal {
  private static let form = 1

  var stored: Canonical {
    .object([
      "form": .integer(Self.form), "keepsItalics": keepsItalics ? .flag(true) : nil,
      "order": .object(order.members),
      "records": .list(
        records.map { proposed in
          .object([
            "basedOn": .integer(proposed.basedOn), "id": .text(proposed.key.id),
            "kind": .text(proposed.key.kind.rawValue),
            "record": .text(String(decoding: proposed.record.body, as: UTF8.self)),
          ])
        }),
    ])
  }

  /// `nil` when the bytes are no stored proposal.
  ///
  /// What was found on the way stands in the text beside, and isn't stored.
  init?(stored bytes: [UInt8]) {
    let value: Canonical
    do throws(NotCanonical) { value = try Canonical(bytes: bytes) } catch { return nil }
    guard value["form"]?.integer == Self.form,
      let order = value["order"]?.object.flatMap(ImportOrder.init(members:)),
      let items = value["records"]?.list
    else { return nil }
    let records = items.compactMap(ProposedRecord.init(stored:))
    guard records.count == items.count else { return nil }
    self.init(
      order: order, keepsItalics: value["keepsItalics"]?.flag ?? false, records: records,
      findings: [])
  }
}

extension ProposedRecord {
  fileprivate init?(stored value: Canonical) {
    guard let kind = value["kind"]?.text.flatMap(RecordKind.init(rawValue:)),
      let id = value["id"]?.text, let basedOn = value["basedOn"]?.integer,
      let body = value["record"]?.text
    else { return nil }
    do throws(Unreadable) {
      let record = try kind.type.init(body: Array(body.utf8))
      self.init(key: RecordKey(kind, id), basedOn: basedOn, record: record)
    } catch { return nil }
  }
}

extension ImportOrder {
  fileprivate var members: Canonical.Object {
    var members = version.members
    members["digest"] = nil
    members["id"] = .text(id.text)
    members["body"] = .text(body.text)
    members["year"] = .integer(year)
    members["checkpoint"] = .text(checkpoint)
    members["asOf"] = asOf.map { .text($0.description) }
    members["follows"] = follows.map { .text($0.text) }
    members["model"] = model.map { .text($0.text) }
    members["source"] = .text(sourceDigest)
    members["heading"] = .text(heading)
    members["registryNumber"] = .text(registryNumber)
    return members
  }

  fileprivate init?(members: Canonical.Object) {
    guard let id = members["id"]?.text.flatMap({ Edition.ID($0) }),
      let body = members["body"]?.text.flatMap({ Body.ID($0) }),
      let year = members["year"]?.integer, let checkpoint = members["checkpoint"]?.text
    else { return nil }
    self.init(id: id, body: body, year: year, checkpoint: checkpoint)
    follows = members["follows"]?.text.flatMap { Edition.ID($0) }
    model = members["model"]?.text.flatMap { SteeringModel.ID($0) }
    sourceDigest = members["source"]?.text ?? ""
    heading = members["heading"]?.text ?? ""
    registryNumber = members["registryNumber"]?.text ?? ""
    asOf = members["asOf"]?.text.flatMap(Day.init(iso:))
    handedOver = members["handedOver"]?.text.flatMap(Day.init(iso:))
    treated = members["treated"]?.text.flatMap(Day.init(iso:))
    paragraph = members["paragraph"]?.integer
    published = members["published"]?.text.flatMap(Day.init(iso:))
  }
}

extension Record {
  /// A table shows a chapter's words without their readings: those of unchanged sentences stay, and
  /// a sentence that was rewritten has none until somebody marks it.
  func keepingReadings(of before: (any Record)?) -> any Record {
    guard var chapter = self as? Contribution, let before = before as? Contribution else {
      return self
    }
    let known = Dictionary(
      before.blocks.flatMap(\.statements).map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    for block in chapter.blocks.indices {
      for place in chapter.blocks[block].statements.indices {
        let statement = chapter.blocks[block].statements[place]
        guard let earlier = known[statement.id], earlier.text == statement.text else { continue }
        chapter.blocks[block].statements[place].readings = earlier.readings
      }
    }
    return chapter
  }
}
