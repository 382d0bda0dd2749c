import ArgumentParser
import FoundationEssentials
import Journal
import Pages

/// An exported edition on disk.
struct EditionFiles {
  /// More than this no export has, in bytes; a hostile folder isn't read whole.
  private static let largestFile = 200_000_000

  let folder: String

  /// Writes into a folder beside and renames it, so that nobody meets half an edition.
  func write(_ edition: EditionFolder, in language: Language) throws {
    guard !FileManager.default.fileExists(atPath: folder) else {
      tell(
        language(
          "\(folder) finns redan. Välj en mapp som inte finns, så att inget skrivs över.",
          "\(folder) is there already. Choose a new folder, so that nothing is overwritten."))
      throw ExitCode(1)
    }
    let unfinished = folder + ".unfinished"
    do {
      if FileManager.default.fileExists(atPath: unfinished) {
        try FileManager.default.removeItem(atPath: unfinished)
      }
      try FileManager.default.createDirectory(
        atPath: unfinished, withIntermediateDirectories: true)
      for (name, bytes) in edition.files {
        try Data(bytes).write(to: URL(filePath: unfinished + "/" + name))
      }
      try FileManager.default.moveItem(atPath: unfinished, toPath: folder)
    } catch {
      tell(
        language(
          "Det gick inte att skriva i \(folder). Kontrollera att mappen ovanför finns och går att skriva i.",
          "Couldn't write in \(folder). Check that the folder above exists and can be written to."))
      throw ExitCode(70)
    }
  }

  func read(in language: Language) throws -> EditionFolder {
    do {
      var files: [String: [UInt8]] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        let url = URL(filePath: folder + "/" + name)
        let size = try FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int ?? 0
        guard size <= Self.largestFile else { throw CocoaError(.fileReadTooLarge) }
        files[name] = Array(try Data(contentsOf: url))
      }
      return EditionFolder(files: files)
    } catch {
      tell(
        language(
          "Det gick inte att läsa mappen \(folder). Kontrollera att den finns och bara håller en exporterad uppföljning.",
          "Couldn't read the folder \(folder). Check that it exists and holds one exported edition."))
      throw ExitCode(1)
    }
  }
}
