import FoundationEssentials

/// The package's own folder, as the tests read it.
enum Tree {
  static let root = String(
    #filePath.prefix(#filePath.utf8.count - "/Tests/HouseTests/Tree.swift".utf8.count))

  /// Every Swift file in these folders.
  static func swift(in folders: String...) -> [SourceFile] {
    folders.flatMap { paths(in: $0) }.filter { $0.hasSuffix(".swift") }.map(SourceFile.init)
  }

  /// Paths from the root of all files in a folder of it, sorted.
  static func paths(in folder: String) -> [String] {
    do {
      let inside = try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
      return inside.filter { !isFolder("\(folder)/\($0)") }.map { "\(folder)/\($0)" }.sorted()
    } catch {
      return []
    }
  }

  /// Names of the folders that stand directly in a folder of the root, sorted.
  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")
      .filter { isFolder("\(folder)/\($0)") }.sorted()
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(root)/\(path)")
  }

  static func isExecutable(_ path: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "\(root)/\(path)")
  }

  static func text(of path: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder)
      && isFolder
  }
}
