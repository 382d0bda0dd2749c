import Acts
import Formats
import Governance
import Journal
import Testing

@Suite struct `A picture in a chapter` {
  private let drawing = Array(
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><script>x()</script></svg>
    """.utf8)

  /// The April edition with all chapters but the last handed in.
  private func board() async throws -> (SmallBoard, Desk, last: Contribution.ID) {
    let board = try await SmallBoard()
    let anna = try board.desk("anna")
    try await anna.draftEdition(
      EditionOrder(
        id: try #require(SmallBoard.april), model: try #require(SteeringModel.ID("bun-2026")),
        checkpoint: "april", follows: nil))
    try await board.write("bun-2026-april-01", "Förskolorna har börjat.")
    try await board.write("bun-2026-april-02", "Skolorna har börjat.")
    return (board, anna, try #require(Contribution.ID("bun-2026-april-03")))
  }

  @Test func `stands last until the text places it`() async throws {
    let (board, anna, last) = try await board()
    try await anna.write(RunningText("Text.\n\n!bild a.svg | En båt."), in: last)
    let first = try await anna.addPicture(drawing, named: "a.svg", to: last)
    _ = try await anna.addPicture(drawing, named: "b.svg", alternative: "En till.", to: last)
    let blocks = try #require(await board.chronicle.register[last]).blocks
    #expect(blocks.pictures.map(\.fileName) == ["a.svg", "b.svg"])
    #expect(blocks.pictures.map(\.alternative) == ["En båt.", "En till."])
    #expect(first.mediaType == .svg && first.width == 20 && first.height == 10)
    let digest = try #require(Digest(hex: first.digest))
    let kept = try #require(board.store.sealed(digest))
    #expect(!String(decoding: kept.body, as: UTF8.self).contains("script"))
  }

  @Test func `is refused when it can't be read`() async throws {
    let (_, anna, last) = try await board()
    await #expect(throws: ActRefusal.unreadablePicture(.unknownKind)) {
      try await anna.addPicture(Array("GIF89a".utf8), named: "a.gif", to: last)
    }
  }

  @Test func `must tell what it shows when the edition is handed over`() async throws {
    let (board, anna, last) = try await board()
    _ = try await anna.addPicture(drawing, named: "a.svg", to: last)
    try await anna.handIn(last)
    let april = try #require(SmallBoard.april)
    let carin = try board.desk("carin")
    await #expect(
      throws: ActRefusal.refused(.edition(.withoutAlternative(["a.svg"])), of: .edition)
    ) { try await carin.handOver(april) }
  }

  @Test func `lies in the folder that verifies by itself, and can be masked there`() async throws {
    let (board, anna, last) = try await board()
    let added = try await anna.addPicture(
      drawing, named: "a.svg", alternative: "En båt.", to: last)
    try await anna.handIn(last)
    let april = try #require(SmallBoard.april)
    let handed = try await board.desk("carin").handOver(april)
    let name = FrozenEdition.picture(added.digest)
    for masked: Set<String> in [[], [name]] {
      let folder = try await anna.folder(april, masking: masked, renderers: [SmallBoard.text])
      let verdict = folder.verdict(expecting: handed.checkNumber)
      #expect(verdict.flaws == [])
      #expect(verdict.masked == Array(masked))
      let file = verdict.edition?.pictures[added.digest]
      #expect((file == nil) == masked.contains(name))
      let bytes = file.flatMap { Base64.bytes($0.base64) }
      if let bytes { #expect(Digest(of: bytes).hex == added.digest) }
    }
  }

  @Test func `is in no document of a copy where it is masked`() async throws {
    let (board, anna, last) = try await board()
    let added = try await anna.addPicture(
      drawing, named: "a.svg", alternative: "En båt.", to: last)
    try await anna.handIn(last)
    let april = try #require(SmallBoard.april)
    _ = try await board.desk("carin").handOver(april)
    let renderer = EditionRenderer(format: "text", maker: "text 1", fileName: "bilder.txt") {
      edition, _ in
      Array(edition.pictures.values.map(\.base64).joined().utf8)
    }
    let whole = try await anna.folder(april, renderers: [renderer])
    let masked = try await anna.folder(
      april, masking: [FrozenEdition.picture(added.digest)], renderers: [renderer])
    #expect(whole.files["bilder.txt"]?.isEmpty == false)
    #expect(masked.files["bilder.txt"] == [])
  }

  @Test func `is masked for good with its words and its file`() async throws {
    let (board, anna, last) = try await board()
    let added = try await anna.addPicture(
      drawing, named: "a.svg", alternative: "En båt.", to: last)
    try await anna.handIn(last)
    let april = try #require(SmallBoard.april)
    let handed = try await board.desk("carin").handOver(april)
    let rut = try board.desk("rut")
    await #expect(throws: ActRefusal.noSuchStatement("figure/2")) {
      try await rut.mask(["figure/2"], in: april, decision: "§ 71", reason: "Namn")
    }
    let masked = try await rut.mask(["figure/1"], in: april, decision: "§ 71", reason: "Namn")
    #expect(masked.struck.count == 2)
    let verdict = try await anna.folder(april, renderers: [SmallBoard.text])
      .verdict(expecting: handed.checkNumber)
    #expect(verdict.flaws == [])
    #expect(verdict.masked == ["figure/1", FrozenEdition.picture(added.digest)])
  }
}
