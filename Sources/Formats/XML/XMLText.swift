/// Letters where they stand in the document, and what must be done to read them.
struct XMLSlice: Sendable {
  var range: Range<Int>
  var kind: Kind

  enum Kind: Sendable {
    /// As they stand.
    case plain
    /// With references to characters, or line ends of Windows.
    case letters
    /// As `letters`; a line end in an attribute is a space.
    case value
    /// Between `<![CDATA[` and `]]>`: an ampersand is an ampersand.
    case verbatim
  }
}

extension XMLReader {
  /// Passes letters up to the next tag; answers whether they are inside the root element.
  mutating func scanText() throws(UnreadableFile) -> Bool {
    let start = position
    var kind = XMLSlice.Kind.plain
    while position < bytes.count {
      let byte = bytes[position]
      if byte == .lessThan { break }
      if byte >= 0x20, byte != .ampersand, byte != .closingBracket {
        position += 1
      } else {
        if byte == .ampersand || byte == .carriageReturn { kind = .letters }
        try checkLetter()
      }
    }
    guard !open.isEmpty else {
      guard bytes[start..<position].allSatisfy(\.isSpace) else { throw broken }
      return false
    }
    current = XMLSlice(range: start..<position, kind: kind)
    return true
  }

  /// Passes one byte or reference that may not be allowed here.
  mutating func checkLetter() throws(UnreadableFile) {
    switch bytes[position] {
    case .ampersand:
      guard let reference = XMLReference(bytes, at: position) else { throw broken }
      position = reference.end
    case .closingBracket:
      guard !stands("]]>", at: position) else { throw broken }
      position += 1
    case 0..<0x20 where !bytes[position].isSpace:
      throw broken
    default:
      position += 1
    }
  }

  /// Passes `<![CDATA[…]]>`, which stands for letters.
  mutating func verbatim() throws(UnreadableFile) -> XMLEvent<Tag> {
    guard !open.isEmpty else { throw broken }
    let start = position
    try passThrough("]]>")
    current = XMLSlice(range: start..<position - 3, kind: .verbatim)
    return .text
  }

  func decoded(_ slice: XMLSlice) -> String {
    guard slice.kind != .plain else {
      return String(decoding: bytes[slice.range], as: UTF8.self)
    }
    var letters: [UInt8] = []
    letters.reserveCapacity(slice.range.count)
    var index = slice.range.lowerBound
    while index < slice.range.upperBound {
      index = append(index, slice.kind, to: &letters)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Appends what stands at the index and answers with the index after it.
  private func append(_ index: Int, _ kind: XMLSlice.Kind, to letters: inout [UInt8]) -> Int {
    let byte = bytes[index]
    if byte == .ampersand, kind != .verbatim, let reference = XMLReference(bytes, at: index) {
      letters.append(contentsOf: String(reference.scalar).utf8)
      return reference.end
    }
    let endsPair =
      byte == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
    if endsPair { return index + 1 }
    if byte.isSpace, byte != 0x20 {
      letters.append(kind == .value ? 0x20 : byte == .carriageReturn ? .lineFeed : byte)
    } else {
      letters.append(byte)
    }
    return index + 1
  }
}
