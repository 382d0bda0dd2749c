import ArgumentParser
import FoundationEssentials
import Pages
import Words

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A text that a person wrote, from a file or, for "-", from standard input.
func textFile(_ path: String, in language: Language) throws -> String {
  guard let text = String(validating: try fileBytes(path, in: language), as: UTF8.self) else {
    tell(
      language(
        "\(path) är inte en textfil i UTF-8. Spara om den i det formatet.",
        "\(path) is no UTF-8 text. Save it in that form."))
    throw ExitCode(1)
  }
  return text
}

/// What a person gave, from a file or, for "-", from standard input.
func fileBytes(_ path: String, in language: Language) throws -> [UInt8] {
  if path == "-" { return standardInput() }
  do {
    return Array(try Data(contentsOf: URL(filePath: path)))
  } catch {
    tell(
      language(
        "Det gick inte att läsa \(path). Kontrollera att filen finns.",
        "Couldn't read \(path). Check that the file exists."))
    throw ExitCode(1)
  }
}

/// Until it ends.
private func standardInput() -> [UInt8] {
  var all: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe read(STDIN_FILENO, bytes.baseAddress, bytes.count)
    }
    guard count > 0 else { return all }
    all += buffer.prefix(count)
  }
}
