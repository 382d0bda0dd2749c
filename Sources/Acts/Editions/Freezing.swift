package import Governance
package import Journal
package import Review

extension Register {
  /// The edition as it would be frozen now.
  ///
  /// `earlier`: the edition before, as it was frozen.
  /// `examination`: what the review says of the two.
  package func frozen(
    _ id: Edition.ID, _ edition: Edition, after earlier: Report?, _ examination: Examination
  ) -> FrozenEdition {
    let plans = earlier.map { self.plans(in: $0, toldIn: id) } ?? []
    var frozen = FrozenEdition(
      front: front(id, edition), report: examination.report,
      plans: plans.map { FrozenEdition.PlanRow($0, in: examination.report) },
      changes: examination.changes.map(FrozenEdition.ChangeRow.init))
    frozen.account = account(id, examination, frozen.plans)
    return frozen
  }

  func front(_ id: Edition.ID, _ edition: Edition) -> FrozenEdition.Front {
    var front = FrozenEdition.Front()
    front.municipality = all(Municipality.self).first?.record.name ?? ""
    front.body = edition.body.flatMap { self[$0]?.name } ?? ""
    front.title = edition.heading
    front.checkpoint =
      edition.model.flatMap { self[$0]?.checkpoint(edition.checkpoint)?.name } ?? edition.checkpoint
    front.asOf = edition.asOf
    front.registryNumber = edition.registryNumber
    front.version = edition.nextVersion
    front.follows = edition.follows.flatMap { self[$0]?.heading } ?? ""
    front.importedFrom = edition.importedFrom
    front.keepsItalics = true
    return front
  }

  private func account(
    _ id: Edition.ID, _ examination: Examination, _ plans: [FrozenEdition.PlanRow]
  ) -> [String: Int] {
    var account: [String: Int] = [:]
    for (ground, count) in examination.account.effects {
      account["effect.\(ground.rawValue)"] = count
    }
    for plan in plans { account["plan.\(plan.outcome?.rawValue ?? "unanswered")", default: 0] += 1 }
    account["planned"] = examination.account.planned
    account["alteredWordings"] = examination.account.alteredWordings
    account["decisions"] = examination.account.decisions
    account["decisionsWithoutThread"] = examination.account.decisionsWithoutThread
    account["remarks"] = examination.remarks.count
    account["remarks.accepted"] = all(Acceptance.self).count { $0.record.edition == id }
    return account
  }
}

extension FrozenEdition.PlanRow {
  fileprivate init(_ plan: OpenPlan, in report: Report) {
    self.init()
    statement = plan.statement.id
    area = plan.area ?? ""
    text = plan.statement.text
    guard let settlement = plan.settlement else { return }
    outcome = settlement.outcome.name
    detail = settlement.outcome.detail
    told = report.statements.first { $0.statement.id == settlement.told }?.statement.text ?? ""
  }
}

extension Desk {
  /// A frozen version, as it was handed over; struck parts are masked.
  ///
  /// `version`: the last one when absent.
  package func frozen(
    _ id: Edition.ID, version: Int? = nil
  ) async throws(ActRefusal) -> (manifest: Manifest, parts: [Sealed], edition: FrozenEdition) {
    let register = await register
    guard let edition = register[id] else { throw .notFound(RecordKey(id)) }
    let index = (version ?? edition.versions.count) - 1
    guard edition.versions.indices.contains(index) else { throw .wrongStage(edition.stage) }
    guard let digest = Digest(hex: edition.versions[index].digest) else {
      throw .incomplete(part: EditionFolder.manifestName)
    }
    let store = chronicle.store
    do throws(StoreFailure) {
      guard let manifest = try await store.sealed(digest).flatMap({ Manifest(bytes: $0.body) })
      else { return try Self.fail() }
      var parts: [Sealed] = []
      for part in manifest.parts {
        if let sealed = try await store.sealed(part.commitment) { parts.append(sealed) }
      }
      let known = Dictionary(parts.map { ($0.commitment, $0) }, uniquingKeysWith: { one, _ in one })
      do throws(IncompleteEdition) {
        return (manifest, parts, try FrozenEdition(manifest) { known[$0] })
      } catch {
        throw StoreFailure(.damaged, while: "opening \(error.part)")
      }
    } catch {
      throw .failure(error)
    }
  }

  private static func fail<Value>() throws(StoreFailure) -> Value {
    throw StoreFailure(.damaged, while: "opening the manifest")
  }
}
