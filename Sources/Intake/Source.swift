package import Formats
import FoundationEssentials

/// Reads a file of any kind that Roder takes into a document, without a thought of its meaning.
package func readSource(at path: String) async throws(UnreadableFile) -> SourceDocument {
  let bytes = try SourceFile.read(path)
  switch SourceKind(bytes) {
  case .text: return try LineReading.read(TextDecoding.decode(bytes))
  case .pdf: return try await readPDF(at: path)
  case .zip: return try WordReader.read(bytes)
  case .richText: throw .unknownKind
  case .oldWord: throw .oldOrLockedWord
  }
}

private func readPDF(at path: String) async throws(UnreadableFile) -> SourceDocument {
  // An absolute path can't be taken for an option.
  let path = URL(filePath: path).absoluteURL.path
  let positions = try await PDFTool.positions(path)
  return try PDFReading.read(positions, title: await PDFTool.title(path))
}

/// What a file is by its content; its name may say anything.
enum SourceKind: Equatable {
  case zip, oldWord, pdf, richText, text

  /// A PDF may begin with other bytes; readers look so far.
  private static let pdfReach = 1024

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .zip
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldWord
    } else if bytes.starts(with: Array("{\\rtf".utf8)) {
      self = .richText
    } else if Self.holdsPDFMark(bytes.prefix(Self.pdfReach)) {
      self = .pdf
    } else {
      self = .text
    }
  }

  private static func holdsPDFMark(_ head: ArraySlice<UInt8>) -> Bool {
    let mark = Array("%PDF-".utf8)
    return head.indices.contains { head[$0...].starts(with: mark) }
  }
}

/// The bytes of a file, when there are any to be had.
enum SourceFile {
  /// A report with many pictures is some tens of megabytes; text of this size is no report.
  static let byteLimit = TextDecoding.byteLimit

  static func read(_ path: String) throws(UnreadableFile) -> [UInt8] {
    let url = URL(filePath: path).resolvingSymlinksInPath()
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
      try check(attributes)
      let bytes = [UInt8](try Data(contentsOf: url))
      if bytes.isEmpty { throw UnreadableFile.empty }
      return bytes
    } catch let refusal as UnreadableFile {
      throw refusal
    } catch let error as CocoaError {
      throw error.code == .fileReadNoPermission ? .notAllowed : .missing
    } catch {
      throw .missing
    }
  }

  /// Looks at the size before anything is read.
  private static func check(_ attributes: [FileAttributeKey: Any]) throws(UnreadableFile) {
    let kind = attributes[.type] as? FileAttributeType
    if kind == .typeDirectory { throw .isFolder }
    guard kind == .typeRegular else { throw .unknownKind }
    let size = (attributes[.size] as? UInt64).map(Int.init(clamping:)) ?? 0
    if size > byteLimit { throw .tooLarge(bytes: size, limit: byteLimit) }
  }
}
