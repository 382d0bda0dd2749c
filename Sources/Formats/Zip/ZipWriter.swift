/// Writes a zip archive whose bytes are the same whenever the same parts are put into it.
///
/// No clock is read: every part is dated 1980-01-01, the first day that zip knows.
package struct ZipWriter: ~Copyable {
  /// What one archive without 64-bit fields can hold; an Office file stays far below it.
  package static let mostParts = 0xfffe
  package static let mostBytes = 0xffff_fffe

  private static let version = 20
  /// Says that names are UTF-8.
  private static let utf8Names = 1 << 11
  private static let firstDay = 1 << 5 | 1

  private var file: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private var deflater = Deflater()

  package init() {}

  /// A part that is packed already, as PNG and JPEG are, is better stored as it stands.
  package mutating func add(_ name: String, _ bytes: [UInt8], isStored: Bool = false) {
    let packed = isStored ? nil : deflater.deflated(bytes)
    add(name, bytes, packed: packed.flatMap { $0.count < bytes.count ? $0 : nil })
  }

  /// The archive with all that was added to it.
  package consuming func bytes() -> [UInt8] {
    let start = file.count
    precondition(start + directory.count <= Self.mostBytes && count <= Self.mostParts)
    file += directory
    file.append(0x0605_4b50, width: 4)
    file.append(0, width: 4)
    file.append(count, width: 2)
    file.append(count, width: 2)
    file.append(directory.count, width: 4)
    file.append(start, width: 4)
    file.append(0, width: 2)
    return file
  }

  private mutating func add(_ name: String, _ bytes: [UInt8], packed: [UInt8]?) {
    var shared: [UInt8] = []
    shared.append(Self.version, width: 2)
    shared.append(Self.utf8Names, width: 2)
    shared.append(packed == nil ? 0 : 8, width: 2)
    shared.append(0, width: 2)
    shared.append(Self.firstDay, width: 2)
    shared.append(Int(checksum(of: bytes)), width: 4)
    shared.append((packed ?? bytes).count, width: 4)
    shared.append(bytes.count, width: 4)
    shared.append(name.utf8.count, width: 2)
    shared.append(0, width: 2)
    describe(name, shared)
    file.append(0x0403_4b50, width: 4)
    file += shared
    file += name.utf8
    file += packed ?? bytes
    count += 1
  }

  /// Adds the part to the directory, as it starts where the file ends now.
  private mutating func describe(_ name: String, _ shared: [UInt8]) {
    let commentDiskAndAttributes = 10
    directory.append(0x0201_4b50, width: 4)
    directory.append(Self.version, width: 2)
    directory += shared
    directory.append(0, width: commentDiskAndAttributes)
    directory.append(file.count, width: 4)
    directory += name.utf8
  }
}

extension [UInt8] {
  /// Appends a little-endian number in so many bytes.
  fileprivate mutating func append(_ value: Int, width: Int) {
    for place in 0..<width {
      append(place < 8 ? UInt8(truncatingIfNeeded: value >> (8 * place)) : 0)
    }
  }
}
