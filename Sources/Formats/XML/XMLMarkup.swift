/// An attribute where it stands in the document.
struct XMLAttribute: Sendable {
  var name: Range<Int>
  var value: XMLSlice
}

extension XMLReader {
  /// Reads what starts with `<`; gives no event for comments and instructions.
  mutating func markup() throws(UnreadableFile) -> XMLEvent<Tag>? {
    guard position + 1 < bytes.count else { throw broken }
    switch bytes[position + 1] {
    case UInt8(ascii: "/"):
      return try endTag()
    case UInt8(ascii: "!"):
      return try declarationOrVerbatim()
    case UInt8(ascii: "?"):
      try instruction()
      return nil
    default:
      return try startTag()
    }
  }

  mutating func closed() throws(UnreadableFile) -> XMLEvent<Tag> {
    scopes.leave(depth: open.count)
    open.removeLast()
    return .end
  }

  private mutating func endTag() throws(UnreadableFile) -> XMLEvent<Tag> {
    position += 2
    let name = try name()
    passSpace()
    try pass(.greaterThan)
    guard let opened = open.last, bytes[opened] == bytes[name] else { throw broken }
    return try closed()
  }

  private mutating func startTag() throws(UnreadableFile) -> XMLEvent<Tag> {
    position += 1
    elementName = try name()
    attributes.removeAll(keepingCapacity: true)
    while true {
      let hadSpace = passSpace()
      guard position < bytes.count else { throw broken }
      switch bytes[position] {
      case .greaterThan:
        position += 1
        return try opened()
      case UInt8(ascii: "/"):
        position += 1
        try pass(.greaterThan)
        owesEnd = true
        return try opened()
      default:
        guard hadSpace else { throw broken }
        try attribute()
      }
    }
  }

  private mutating func opened() throws(UnreadableFile) -> XMLEvent<Tag> {
    guard !open.isEmpty || !hasRoot else { throw broken }
    guard open.count < XMLLimit.depth else { throw .nestedTooDeep(part: part) }
    hasRoot = true
    open.append(elementName)
    for attribute in attributes { try declareSpace(attribute) }
    guard let tag = scopes.tag(elementName, in: bytes) else { throw broken }
    return .start(tag)
  }

  private mutating func declareSpace(_ attribute: XMLAttribute) throws(UnreadableFile) {
    let name = bytes[attribute.name]
    guard name.starts(with: "xmlns".utf8) else { return }
    let rest = name.dropFirst(5)
    guard rest.isEmpty || rest.first == .colon else { return }
    let prefix = rest.isEmpty ? [] : rest.dropFirst() + [.colon]
    let space = decoded(attribute.value)
    guard scopes.declare(prefix: prefix, space: space, depth: open.count) else { throw broken }
  }

  private mutating func attribute() throws(UnreadableFile) {
    guard attributes.count < XMLLimit.attributes else { throw broken }
    let name = try name()
    passSpace()
    try pass(UInt8(ascii: "="))
    passSpace()
    let value = try quoted()
    for other in attributes where bytes[other.name] == bytes[name] { throw broken }
    attributes.append(XMLAttribute(name: name, value: value))
  }

  private mutating func quoted() throws(UnreadableFile) -> XMLSlice {
    guard position < bytes.count else { throw broken }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw broken }
    position += 1
    let start = position
    var kind = XMLSlice.Kind.plain
    while position < bytes.count, bytes[position] != quote {
      let byte = bytes[position]
      if byte < 0x20 || byte == .ampersand || byte == .lessThan {
        guard byte != .lessThan else { throw broken }
        kind = .value
        try checkLetter()
      } else {
        position += 1
      }
    }
    try pass(quote)
    return XMLSlice(range: start..<position - 1, kind: kind)
  }

  /// A name with at most one colon, and letters on both sides of it.
  mutating func name() throws(UnreadableFile) -> Range<Int> {
    let start = position
    var colon: Int?
    while position < bytes.count, bytes[position].isNamePart {
      if bytes[position] == .colon {
        guard colon == nil, position > start else { throw broken }
        colon = position
      }
      position += 1
    }
    guard position > start, bytes[start].isNameStart else { throw broken }
    if let colon {
      guard colon + 1 < position, bytes[colon + 1].isNameStart else { throw broken }
    }
    return start..<position
  }

  @discardableResult
  mutating func passSpace() -> Bool {
    let start = position
    while position < bytes.count, bytes[position].isSpace { position += 1 }
    return position > start
  }

  mutating func pass(_ byte: UInt8) throws(UnreadableFile) {
    guard position < bytes.count, bytes[position] == byte else { throw broken }
    position += 1
  }
}
