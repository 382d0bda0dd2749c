import FoundationEssentials
import Testing

/// Files that were read and approved by a person; a change of them is reviewed as a diff.
enum Recorded {
  static func expect(_ text: String, as name: String) throws {
    let folder = #filePath.prefix(#filePath.utf8.count - "/Recorded.swift".utf8.count)
    let path = "\(folder)/Recorded/\(name)"
    let recorded = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard text != recorded else { return }
    let made = FileManager.default.temporaryDirectory.appending(path: name).path
    try text.write(toFile: made, atomically: true, encoding: .utf8)
    Issue.record("\(name) differs. Read it, and if it is right: cp \(made) \(path)")
  }
}
