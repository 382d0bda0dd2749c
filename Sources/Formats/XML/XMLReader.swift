/// Reads XML one event at a time, strictly and in time linear in its length.
///
/// Namespaces are resolved for elements. Declarations of document types are refused, since they
/// can blow up a small file or fetch another one; a format that always has one may permit it
/// without content, and it is skipped.
package struct XMLReader<Tag: XMLTag> {
  let bytes: [UInt8]
  let part: String
  let permitsDoctype: Bool
  var position = 0
  var hasRoot = false
  /// Names of the elements around the current place.
  var open: [Range<Int>] = []
  /// `<a/>` gives two events; this is true between them.
  var owesEnd = false
  var scopes = XMLScopes<Tag>()
  var current = XMLSlice(range: 0..<0, kind: .plain)
  var attributes: [XMLAttribute] = []
  var elementName = 0..<0

  /// `part` names the file in what is thrown.
  package init(
    _ source: [UInt8], part: String, permitsDoctype: Bool = false
  ) throws(UnreadableFile) {
    guard let decoded = XMLEncoding.decoded(source) else { throw .brokenXML(part: part) }
    bytes = decoded.bytes
    self.part = part
    self.permitsDoctype = permitsDoctype
    position = decoded.start
    try declaration(encodings: decoded.encodings)
  }

  var broken: UnreadableFile { .brokenXML(part: part) }

  /// The letters of the latest text event.
  package var text: String { decoded(current) }

  package mutating func next() throws(UnreadableFile) -> XMLEvent<Tag>? {
    if owesEnd {
      owesEnd = false
      return try closed()
    }
    while position < bytes.count {
      if bytes[position] != .lessThan {
        if try scanText() { return .text }
      } else if let event = try markup() {
        return event
      }
    }
    guard open.isEmpty, hasRoot else { throw broken }
    return nil
  }

  /// The next element inside the current one, passing letters; `nil` at the current one's end.
  package mutating func nextChild() throws(UnreadableFile) -> Tag? {
    while let event = try next() {
      switch event {
      case .start(let tag): return tag
      case .end: return nil
      case .text: continue
      }
    }
    return nil
  }

  /// Passes what is left of the element whose start was read last.
  package mutating func skip() throws(UnreadableFile) {
    let depth = open.count
    while open.count >= depth, try next() != nil {}
  }

  /// All letters directly inside the element whose start was read last, and passes it.
  package mutating func content() throws(UnreadableFile) -> String {
    var content = ""
    while let event = try next() {
      switch event {
      case .start: try skip()
      case .end: return content
      case .text: content += text
      }
    }
    return content
  }

  /// An attribute of the element whose start was read last: without prefix, or with its own.
  ///
  /// That is how Word, its packages and poppler write every attribute that we ask for.
  package func value(_ local: String) -> String? {
    let prefix = scopes.prefix(of: elementName, in: bytes)
    for attribute in attributes {
      let start = attribute.name.lowerBound
      let hasPrefix = attribute.name.count > prefix.count && same(start, prefix)
      let skipped = hasPrefix ? prefix.count : 0
      let name = bytes[(start + skipped)..<attribute.name.upperBound]
      if name.count == local.utf8.count, name.elementsEqual(local.utf8) {
        return decoded(attribute.value)
      }
    }
    return nil
  }

  private func same(_ start: Int, _ other: Range<Int>) -> Bool {
    bytes[start..<start + other.count] == bytes[other]
  }
}
