import Glibc
import Journal

/// What the file system is asked for beside the database.
enum File {
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Gives a finished file its name; whoever looks sees all of it or nothing.
  static func name(_ finished: String, _ path: String, while action: String) throws(StoreFailure) {
    try sync(finished, while: action)
    // A link and not a renaming: it refuses when the name is taken.
    guard unsafe link(finished, path) == 0, unsafe unlink(finished) == 0 else {
      throw failure(action)
    }
    try sync(folder(of: path), while: action)
  }

  static func remove(_ path: String) { unsafe unlink(path) }

  private static func sync(_ path: String, while action: String) throws(StoreFailure) {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(action) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw failure(action) }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func failure(_ action: String) -> StoreFailure {
    StoreFailure(errno == ENOSPC ? .full : .unavailable, while: action, cause: "errno \(errno)")
  }
}
