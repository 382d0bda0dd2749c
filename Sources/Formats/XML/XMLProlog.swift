extension XMLReader {
  /// `<?xml version="1.0" encoding="UTF-8"?>`, which may only stand first.
  mutating func declaration(encodings: [String]) throws(UnreadableFile) {
    guard stands("<?xml", at: position), position + 5 < bytes.count, bytes[position + 5].isSpace
    else { return }
    let start = position + 5
    try passThrough("?>")
    let words = String(decoding: bytes[start..<position - 2], as: UTF8.self)
      .split { $0 == "\"" || $0 == "'" || $0 == "=" || $0.isWhitespace }
    guard words.first == "version" else { throw broken }
    guard let named = words.firstIndex(of: "encoding") else { return }
    guard named + 1 < words.count, encodings.contains(words[named + 1].lowercased()) else {
      throw broken
    }
  }

  /// What starts with `<!`: a comment, letters as they stand, or a document type.
  mutating func declarationOrVerbatim() throws(UnreadableFile) -> XMLEvent<Tag>? {
    if stands("<!--", at: position) {
      try comment()
      return nil
    }
    if stands("<![CDATA[", at: position) {
      position += 9
      return try verbatim()
    }
    guard stands("<!DOCTYPE", at: position) else { throw broken }
    try documentType()
    return nil
  }

  mutating func instruction() throws(UnreadableFile) {
    position += 2
    let target = try name()
    let isDeclaration = String(decoding: bytes[target], as: UTF8.self).lowercased() == "xml"
    guard !isDeclaration else { throw broken }
    guard stands("?>", at: position) || passSpace() else { throw broken }
    try passThrough("?>")
  }

  private mutating func comment() throws(UnreadableFile) {
    position += 4
    try passThrough("--")
    try pass(.greaterThan)
  }

  /// Passes a document type that only points elsewhere; what it points at is never fetched.
  private mutating func documentType() throws(UnreadableFile) {
    guard permitsDoctype, !hasRoot else { throw .forbiddenXML(part: part) }
    position += 9
    var quote: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case quote: quote = nil
      case _ where quote != nil: continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case .greaterThan: return
      case UInt8(ascii: "["), .lessThan: throw .forbiddenXML(part: part)
      default: continue
      }
    }
    throw broken
  }

  /// Moves to the place after the next `mark`, and refuses control characters before it.
  mutating func passThrough(_ mark: String) throws(UnreadableFile) {
    let first = mark.utf8.first
    while position < bytes.count {
      let byte = bytes[position]
      guard byte >= 0x20 || byte.isSpace else { throw broken }
      if byte == first, stands(mark, at: position) {
        position += mark.utf8.count
        return
      }
      position += 1
    }
    throw broken
  }

  func stands(_ mark: String, at index: Int) -> Bool {
    let end = index + mark.utf8.count
    return end <= bytes.count && bytes[index..<end].elementsEqual(mark.utf8)
  }
}
