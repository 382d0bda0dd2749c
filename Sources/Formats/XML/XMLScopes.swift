/// Which namespace a prefix stands for here, and which tag a name is here.
struct XMLScopes<Tag: XMLTag>: Sendable {
  private struct Binding {
    /// The prefix with its colon; empty for the namespace of names without one.
    var prefix: [UInt8]
    var space: String
    var depth: Int
  }

  private struct Known {
    var name: Range<Int>
    var scope: Int
    var tag: Tag
  }

  private static var slots: Int { 1 << 10 }

  private var bindings: [Binding] = []
  /// Grows whenever a binding comes or goes, so that tags found before no longer count.
  private var scope = 0
  /// One place for each hash: a collision costs a lookup, never a search.
  private var known: [Known?] = Array(repeating: nil, count: Self.slots)

  /// Answers whether there was room for one more namespace.
  mutating func declare(prefix: [UInt8], space: String, depth: Int) -> Bool {
    guard bindings.count < XMLLimit.namespaces else { return false }
    bindings.append(Binding(prefix: prefix, space: space, depth: depth))
    scope += 1
    return true
  }

  mutating func leave(depth: Int) {
    while let last = bindings.last, last.depth >= depth {
      bindings.removeLast()
      scope += 1
    }
  }

  /// `nil` when the prefix stands for nothing here.
  mutating func tag(_ name: Range<Int>, in bytes: [UInt8]) -> Tag? {
    var hash = 5381
    for index in name { hash = (hash &* 33) ^ Int(bytes[index]) }
    let slot = (hash ^ hash >> 10) & (Self.slots - 1)
    if let found = known[slot], found.scope == scope, bytes[found.name] == bytes[name] {
      return found.tag
    }
    guard let tag = resolve(name, in: bytes) else { return nil }
    known[slot] = Known(name: name, scope: scope, tag: tag)
    return tag
  }

  /// The prefix with its colon.
  func prefix(of name: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    for index in name where bytes[index] == .colon { return name.lowerBound..<index + 1 }
    return name.lowerBound..<name.lowerBound
  }

  private func resolve(_ name: Range<Int>, in bytes: [UInt8]) -> Tag? {
    let prefix = prefix(of: name, in: bytes)
    let local = String(decoding: bytes[prefix.upperBound..<name.upperBound], as: UTF8.self)
    if let binding = bindings.last(where: { bytes[prefix].elementsEqual($0.prefix) }) {
      return Tag(space: binding.space, local: local)
    }
    return prefix.isEmpty ? Tag(space: "", local: local) : nil
  }
}
