import Governance
import Journal

/// What an edition takes over from the one before: words, order and open plans.
struct Inheritance {
  private let order: EditionOrder
  private let asOf: Day?
  private let register: Register
  private(set) var contributions: [Contribution] = []

  init(_ order: EditionOrder, asOf: Day?, register: Register) {
    self.order = order
    self.asOf = asOf
    self.register = register
  }

  /// - Throws: `homeless` when plans are open in an area that goes on no more.
  mutating func carry() throws(ActRefusal) {
    guard let earlier = order.follows else { return }
    var homeless: [String] = []
    var moving: [Area.ID: [Block]] = [:]
    for live in register.contributions(of: earlier) {
      let contribution = live.record
      guard let area = contribution.area, let next = successor(of: area) else {
        guard let area = contribution.area, !goesOn(area) else {
          add(contribution, area: contribution.area)
          continue
        }
        for block in openPlans(of: contribution, earlier) {
          guard let target = block.statements.first.flatMap({ order.carried[$0.id] }) else {
            homeless += block.statements.map(\.id)
            continue
          }
          moving[target, default: []].append(block)
        }
        continue
      }
      add(contribution, area: next)
    }
    guard homeless.isEmpty else { throw .homeless(homeless) }
    place(moving)
  }

  /// The area that takes over, over a year's turn; itself while it is followed up.
  private func successor(of area: Area.ID) -> Area.ID? {
    let next = register.all(Area.self).first { $0.record.continues.contains(area) }
    if let next, !goesOn(area) { return Area.ID(next.id) }
    return goesOn(area) ? area : nil
  }

  private func goesOn(_ area: Area.ID) -> Bool {
    guard let record = register[area] else { return false }
    guard let end = record.to, let asOf else { return true }
    return end >= asOf
  }

  private mutating func add(_ earlier: Contribution, area: Area.ID?) {
    var contribution = Contribution()
    contribution.edition = order.id
    contribution.section = earlier.section
    contribution.area = area
    let heading = area != earlier.area ? area.flatMap { register[$0]?.heading } : nil
    contribution.heading = heading ?? earlier.heading
    contribution.number = earlier.number
    contribution.place = contributions.count + 1
    contribution.blocks = inherited(earlier.blocks, in: contributions.count + 1)
    contributions.append(contribution)
  }

  /// The same blocks; each statement gets an identifier of its own and follows the earlier one.
  private func inherited(_ blocks: [Block], in place: Int, from first: Int = 1) -> [Block] {
    let contribution: Contribution.ID = order.id.part(place)
    var number = first
    return blocks.map { block in
      var block = block
      for index in block.statements.indices {
        block.statements[index].follows = block.statements[index].id
        block.statements[index].id = "\(contribution).\(number)"
        block.statements[index].readings = []
        number += 1
      }
      return block
    }
  }

  /// Planned statements that nothing has closed, each in a block of its own.
  private func openPlans(of contribution: Contribution, _ edition: Edition.ID) -> [Block] {
    let planned = register.plannedStatements(of: edition)
    return contribution.blocks.flatMap { block in
      block.statements.filter { statement in
        planned.contains(statement.id) && register.isOpen(plan: statement.id)
      }.map { Block(kind: .paragraph, statements: [$0]) }
    }
  }

  private mutating func place(_ moving: [Area.ID: [Block]]) {
    for index in contributions.indices {
      guard let area = contributions[index].area, let blocks = moving[area] else { continue }
      let first = contributions[index].blocks.reduce(1) { $0 + $1.statements.count }
      contributions[index].blocks += inherited(blocks, in: index + 1, from: first)
    }
  }
}
