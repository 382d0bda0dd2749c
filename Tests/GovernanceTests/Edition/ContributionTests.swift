import Governance
import Testing

@Suite struct `A contribution` {
  static var written: Contribution {
    var contribution = Contribution()
    contribution.edition = Edition.ID("bun-2026-interim")
    contribution.blocks = [
      Block(kind: .paragraph, statements: [Statement(id: "4.1", text: "Lässtunder har införts.")])
    ]
    return contribution
  }

  @Test func `is handed in once, and can't be written in meanwhile`() throws {
    let september = try day(9, 1)
    let handedIn = try Self.written.handedIn(on: september)
    #expect(handedIn.state == .handedIn(on: september))
    #expect(!handedIn.isWritable)
    #expect(throws: Contribution.Refusal.alreadyHandedIn(on: september)) {
      try handedIn.handedIn(on: try day(9, 2))
    }
  }

  @Test func `isn't handed in without words`() throws {
    var contribution = Self.written
    contribution.blocks = [Block(kind: .paragraph, statements: [])]
    #expect(throws: Contribution.Refusal.empty) { try contribution.handedIn(on: try day(9, 1)) }
  }

  @Test func `is sent back with a reason, written in and handed in again`() throws {
    let handedIn = try Self.written.handedIn(on: try day(9, 1))
    #expect(throws: Contribution.Refusal.withoutReason) { try handedIn.sentBack(because: "") }
    let back = try handedIn.sentBack(because: "Effekten saknar grund.")
    #expect(back.state == .sentBack(because: "Effekten saknar grund."))
    #expect(back.isWritable)
    #expect(throws: Contribution.Refusal.notHandedIn) { try back.sentBack(because: "Igen") }
    #expect(try back.handedIn(on: try day(9, 5)).state == .handedIn(on: try day(9, 5)))
  }

  @Test func `isn't sent back before it was handed in`() {
    #expect(throws: Contribution.Refusal.notHandedIn) {
      try Self.written.sentBack(because: "Effekten saknar grund.")
    }
  }

  @Test func `has each statement once`() {
    var contribution = Self.written
    contribution.blocks += contribution.blocks
    #expect(throws: Refusal.contribution(.statementTwice("4.1"))) { try contribution.whole() }
  }

  @Test func `keeps its state when it is stored`() throws {
    let handedIn = try Self.written.handedIn(on: try day(9, 1))
    for contribution in [Self.written, handedIn, try handedIn.sentBack(because: "Grund")] {
      #expect(try Contribution(body: contribution.body) == contribution)
    }
  }

  @Test func `keeps what a statement was read as while its words stay`() throws {
    var contribution = Self.written
    contribution.blocks[0].statements[0].readings = [
      Reading(.effect, words: "har införts", effect: nil), Reading(.done, words: "har införts"),
    ]
    #expect(try Contribution(body: contribution.body) == contribution)
    let longer = try contribution.changed([
      "blocks": "[4.1] Lässtunder har införts.\n[4.2] Fler kommer."
    ])
    #expect(longer.blocks[0].statements.map(\.readings.count) == [2, 0])
    let reworded = try contribution.changed(["blocks": "[4.1] Lässtunder ska införas."])
    #expect(reworded.blocks[0].statements.map(\.readings.count) == [0])
  }

  @Test func `isn't rewritten by hand while it is handed in`() throws {
    let day = try day(9, 1)
    let handedIn = try Self.written.handedIn(on: day)
    #expect(throws: Refusal.contribution(.alreadyHandedIn(on: day))) {
      try handedIn.changed(["blocks": "[4.1] Något annat."])
    }
    #expect(try handedIn.changed(["heading": "Läsning"]).heading == "Läsning")
    let back = try handedIn.sentBack(because: "Grund")
    #expect(try back.changed(["blocks": "[4.1] Något annat."]).blocks.count == 1)
  }
}
