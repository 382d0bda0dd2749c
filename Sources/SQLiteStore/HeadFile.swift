import Glibc
package import Journal

/// The highest head that has been seen, in a small file beside the database.
///
/// A journal that is shorter than it has lost something: an older copy has been put back, or the
/// newest pages never came along. Two lines are written in turn, each with a digest of its own, so
/// that one is whole whatever happens while the other is written. It is synced where the journal
/// is opened and backed up but not for every append: what is lost with the power is only an earlier
/// warning, and a second sync would double the time of each append.
package struct HeadFile {
  package let path: String

  package init(beside database: String) { path = database + ".head" }

  private static let digits = 20
  private static let length = line(.empty).count
  private static let action = "keeping the highest head"

  /// The highest that has been noted; `nil` when there is no file.
  package func read() throws(StoreFailure) -> Head? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw failure
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 2 * Self.length)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe Glibc.read(file, $0.baseAddress, $0.count)
    }
    guard count >= 0 else { throw failure }
    let heads = [bytes.prefix(Self.length), bytes.dropFirst(Self.length)].compactMap(Self.head)
    guard let highest = heads.max(by: { $0.position < $1.position }) else {
      throw StoreFailure(.damaged, while: Self.action)
    }
    return highest
  }

  /// Notes a head; the one before stays beside it.
  package func note(_ head: Head, synced: Bool = false) throws(StoreFailure) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure }
    defer { close(file) }
    let place = head.position.isMultiple(of: 2) ? 0 : Self.length
    let line = Self.line(head)
    let written = unsafe line.withUnsafeBytes {
      unsafe pwrite(file, $0.baseAddress, $0.count, off_t(place))
    }
    guard written == line.count, !synced || fsync(file) == 0 else { throw failure }
  }

  /// Forgets what was seen, when its loss has been accepted.
  package func remove() { File.remove(path) }

  private var failure: StoreFailure {
    StoreFailure(
      errno == ENOSPC ? .full : .unavailable, while: Self.action, cause: "errno \(errno)")
  }

  private static func line(_ head: Head) -> [UInt8] {
    let number = String(head.position)
    let place = String(repeating: "0", count: digits - number.count) + number
    return Array("\(place) \(head.digest.hex) \(check(place, head.digest))\n".utf8)
  }

  private static func head(_ line: ArraySlice<UInt8>) -> Head? {
    let parts = String(decoding: line.dropLast(), as: UTF8.self).split(separator: " ")
    guard parts.count == 3, let position = Int(parts[0]), let digest = Digest(hex: parts[1]),
      parts[2] == check(String(parts[0]), digest)
    else { return nil }
    return Head(position: position, digest: digest)
  }

  private static func check(_ place: String, _ digest: Digest) -> String {
    String(Digest(of: Array(place.utf8), digest.bytes).hex.prefix(16))
  }
}
