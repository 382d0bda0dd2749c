import Testing

@testable import Formats

@Suite struct `A zip archive` {
  typealias Part = ZipSample.Part

  static let letters = Part("word/document.xml", "<a>ålder</a>")

  @Test(arguments: [letters, letters.deflated])
  func `gives a part as it was packed`(part: Part) throws {
    let zip = try ZipReader(ZipSample(parts: [Part("first", "1"), part]).bytes)
    #expect(try zip.contents(of: "word/document.xml") == Array("<a>ålder</a>".utf8))
    #expect(try zip.contents(of: "first") == [0x31])
  }

  @Test(arguments: ["WORD/Document.xml", "/word/document.xml"])
  func `knows a part whatever the case and the leading slash`(name: String) throws {
    let zip = try ZipReader(ZipSample(parts: [Self.letters]).bytes)
    #expect(zip.holds(name))
    #expect(try zip.contents(of: name) != nil)
  }

  @Test func `has nothing under another name`() throws {
    let zip = try ZipReader(ZipSample(parts: [Self.letters]).bytes)
    #expect(!zip.holds("word/other.xml"))
    #expect(try zip.contents(of: "word/other.xml") == nil)
  }

  @Test func `may keep its numbers in 64 bits`() throws {
    let sample = ZipSample(parts: [Part("first", "1"), Self.letters.deflated], isWide: true)
    let zip = try ZipReader(sample.bytes)
    #expect(try zip.contents(of: "word/document.xml") == Array("<a>ålder</a>".utf8))
  }

  @Test func `takes the backslash of Windows for a folder`() throws {
    let zip = try ZipReader(ZipSample(parts: [Part("word\\document.xml", "1")]).bytes)
    #expect(zip.holds("word/document.xml"))
  }

  @Test func `is found before a comment and after nothing`() throws {
    let zip = try ZipReader(ZipSample(parts: [Self.letters], comment: "PK\u{5}\u{6}").bytes)
    #expect(zip.holds("word/document.xml"))
  }

  @Test func `unpacks what packs well but is small`() throws {
    let zip = try ZipReader(ZipSample(parts: [ZipSample.zeros(times: 40)]).bytes)
    #expect(try zip.contents(of: "zeros") == Array(repeating: 0, count: 10_321))
  }

  static let broken: [(String, Part)] = [
    ("a wrong checksum", letters.changed { $0.checksum ^= 1 }),
    ("fewer bytes than it says", letters.deflated.changed { $0.unpackedCount += 1 }),
    ("more bytes than it says", letters.deflated.changed { $0.unpackedCount -= 1 }),
    ("stored bytes of another count", letters.changed { $0.unpackedCount += 1 }),
    ("bytes after the deflated end", letters.deflated.changed { $0.packed.append(0) }),
    ("a cut deflate stream", letters.deflated.changed { $0.packed.removeLast() }),
    ("a deflate stream that is none", letters.changed { $0.method = 8 }),
    ("an unknown method", letters.changed { $0.method = 14 }),
  ]

  @Test(arguments: broken)
  func `refuses a part with`(fault: String, part: Part) throws {
    let zip = try ZipReader(ZipSample(parts: [part]).bytes)
    #expect(throws: UnreadableFile.brokenZip) { try zip.contents(of: "word/document.xml") }
  }

  @Test func `tells that a part is locked with a password`() throws {
    let zip = try ZipReader(ZipSample(parts: [Self.letters.changed { $0.flags = 1 }]).bytes)
    #expect(throws: UnreadableFile.oldOrLockedWord) { try zip.contents(of: "word/document.xml") }
  }

  struct Bomb: CustomTestStringConvertible {
    var testDescription: String
    var sample: ZipSample

    init(_ what: String, _ sample: ZipSample) {
      testDescription = what
      self.sample = sample
    }

    init(_ what: String, unpackedCount: Int) {
      self.init(what, ZipSample(parts: [letters.changed { $0.unpackedCount = unpackedCount }]))
    }
  }

  static let bombs = [
    Bomb("one part of filler", unpackedCount: 2 << 20),
    Bomb("a part beyond the limit", unpackedCount: 300 << 20),
    Bomb("sixty parts of ten megabytes", ZipSample(parts: filler)),
    Bomb("one content under many names", ZipSample(parts: [letters], namings: 2)),
    Bomb("too many parts", ZipSample(parts: (0...10_000).map { Part("\($0)", "") })),
  ]

  /// Each part alone is allowed; together they fill the memory.
  static let filler = (0..<60).map { index in
    Part("\(index)", "").changed { part in
      part.packed = Array(repeating: 0, count: 64 << 10)
      part.unpackedCount = 10 << 20
      part.method = 8
    }
  }

  @Test(arguments: bombs)
  func `refuses a bomb before unpacking anything`(bomb: Bomb) {
    #expect(throws: UnreadableFile.zipBomb) { try ZipReader(bomb.sample.bytes) }
  }

  @Test func `refuses two parts of one name`() {
    let sample = ZipSample(parts: [Part("a", "1"), Part("A", "2")])
    #expect(throws: UnreadableFile.brokenZip) { try ZipReader(sample.bytes) }
  }

  @Test func `is broken wherever it is cut`() {
    for isWide in [false, true] {
      let bytes = ZipSample(parts: [Self.letters, Part("b", "2")], isWide: isWide).bytes
      for count in 0..<bytes.count {
        #expect(throws: UnreadableFile.brokenZip) { try ZipReader(Array(bytes.prefix(count))) }
      }
    }
  }

  private static let values: [UInt8] = [0, 1, 0x7f, 0x80, 0xff]

  @Test func `never crashes on a changed byte`() {
    let narrow = ZipSample(parts: [Self.letters.deflated]).bytes
    let wide = ZipSample(parts: [Self.letters.deflated], isWide: true).bytes
    var readable = 0
    for (bytes, value) in [narrow, wide].flatMap({ bytes in Self.values.map { (bytes, $0) } }) {
      for index in bytes.indices {
        var changed = bytes
        changed[index] = value
        let result = Result { try ZipReader(changed).contents(of: "word/document.xml") }
        if case .success(let content?) = result {
          readable += 1
          #expect(content == Array("<a>ålder</a>".utf8))
        }
      }
    }
    #expect(readable > 0)
  }
}
