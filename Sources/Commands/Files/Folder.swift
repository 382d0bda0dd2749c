import ArgumentParser
import FoundationEssentials
import Pages
import Words

/// A folder of files that are written together and read together.
struct Folder {
  /// More than this no file of ours has, in bytes; a hostile folder isn't read whole.
  private static let largestFile = 200_000_000

  let path: String

  /// Writes into a folder beside and renames it, so that nobody meets half of it.
  func write(_ files: [String: [UInt8]], in language: Language) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      tell(
        language(
          "\(path) finns redan. Välj en mapp som inte finns, så att inget skrivs över.",
          "\(path) is there already. Choose a new folder, so that nothing is overwritten."))
      throw ExitCode(1)
    }
    let unfinished = path + ".unfinished"
    do {
      if FileManager.default.fileExists(atPath: unfinished) {
        try FileManager.default.removeItem(atPath: unfinished)
      }
      try FileManager.default.createDirectory(
        atPath: unfinished, withIntermediateDirectories: true)
      for (name, bytes) in files {
        try Data(bytes).write(to: URL(filePath: unfinished + "/" + name))
      }
      try FileManager.default.moveItem(atPath: unfinished, toPath: path)
    } catch {
      tell(
        language(
          "Det gick inte att skriva i \(path). Kontrollera att mappen ovanför finns och går att skriva i.",
          "Couldn't write in \(path). Check that the folder above exists and can be written to."))
      throw ExitCode(70)
    }
  }

  func read(in language: Language) throws -> [String: [UInt8]] {
    do {
      var files: [String: [UInt8]] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: path) {
        let url = URL(filePath: path + "/" + name)
        let size = try FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int ?? 0
        guard size <= Self.largestFile else { throw CocoaError(.fileReadTooLarge) }
        files[name] = Array(try Data(contentsOf: url))
      }
      return files
    } catch {
      tell(
        language(
          "Det gick inte att läsa mappen \(path). Kontrollera att den finns och bara håller det som Roder har skrivit dit.",
          "Couldn't read the folder \(path). Check that it exists and holds only what Roder wrote there."
        ))
      throw ExitCode(1)
    }
  }
}
