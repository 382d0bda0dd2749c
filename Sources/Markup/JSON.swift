/// A value for other programs to read.
///
/// Keys come out in the order in which they were put.
package enum JSON: Equatable, Sendable {
  case string(String)
  case integer(Int)
  case bool(Bool)
  case null
  indirect case array([JSON])
  indirect case object([Member])

  package struct Member: Equatable, Sendable {
    package let key: String
    package let value: JSON

    package init(key: String, value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// `null` when there is nothing.
  package init(_ text: String?) {
    if let text { self = .string(text) } else { self = .null }
  }

  package static func object(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.map { Member(key: $0.key, value: $0.value) })
  }

  /// Two spaces a level and a last line feed, so that it reads and compares well line by line.
  package var text: String {
    var writer = JSONWriter()
    writer.write(self, indent: 0)
    return writer.text + "\n"
  }
}

private struct JSONWriter {
  var text = ""

  mutating func write(_ value: JSON, indent: Int) {
    switch value {
    case .string(let string): write(string)
    case .integer(let number): text += String(number)
    case .bool(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    case .array(let items):
      list(items, between: ("[", "]"), indent: indent) { $0.write($1, indent: indent + 1) }
    case .object(let members):
      list(members, between: ("{", "}"), indent: indent) { writer, member in
        writer.write(member.key)
        writer.text += ": "
        writer.write(member.value, indent: indent + 1)
      }
    }
  }

  private mutating func list<Item>(
    _ items: [Item], between ends: (String, String), indent: Int,
    write: (inout JSONWriter, Item) -> Void
  ) {
    text += ends.0
    for (index, item) in items.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += String(repeating: "  ", count: indent + 1)
      write(&self, item)
    }
    if !items.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += ends.1
  }

  private mutating func write(_ string: String) {
    text += "\""
    var start = string.utf8.startIndex
    for index in string.utf8.indices {
      let byte = string.utf8[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      text += string[start..<index]
      text += escaped(byte)
      start = string.utf8.index(after: index)
    }
    text += string[start...]
    text += "\""
  }

  private func escaped(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\t"): "\\t"
    default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }
  }
}
