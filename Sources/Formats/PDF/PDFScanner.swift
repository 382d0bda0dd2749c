/// Scans what `pdftohtml -xml -noroundcoord -fontfullname` prints.
///
/// This is no XML reader: the tool crosses `<b>`, `<i>` and `<a>` where a link ends inside bold
/// type, and passes control characters on, both of which a strict reader must refuse. The tags
/// that count stand in a fixed form.
package struct PDFScanner {
  private struct Font {
    var size: Double
    var isBold: Bool
    var isItalic: Bool
  }

  /// The tool enlarges a page to one and a half times its points.
  private static let zoom = 1.5

  private let bytes: [UInt8]
  private var position = 0
  private var fonts: [String: Font] = [:]
  private var found = PDFPositions()
  private var depth = 0

  package static func scan(_ bytes: [UInt8]) -> PDFPositions {
    var scanner = PDFScanner(bytes: bytes)
    while let tag = scanner.nextTag() { scanner.take(tag) }
    return scanner.found
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The inside of the next tag.
  private mutating func nextTag() -> ArraySlice<UInt8>? {
    guard let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    position = end + 1
    return bytes[(start + 1)..<end]
  }

  private mutating func take(_ slice: ArraySlice<UInt8>) {
    let tag = PDFTag(slice)
    switch tag.name {
    case "page": found.pages.append(PDFPage(height: length(tag["height"]), pieces: []))
    case "fontspec": takeFont(tag)
    case "text": takeText(tag)
    case "outline": depth += 1
    case "/outline": depth -= 1
    case "item":
      let title = inside(until: "/item", font: nil).map(\.text).joined()
      found.bookmarks.append(PDFBookmark(title: title, depth: max(1, depth)))
    default: break
    }
  }

  private func length(_ text: String?) -> Double {
    (text.flatMap { Double($0) } ?? 0) / Self.zoom
  }

  private mutating func takeFont(_ tag: PDFTag) {
    guard let id = tag["id"] else { return }
    let family = (tag["family"] ?? "").lowercased()
    fonts[id] = Font(
      size: length(tag["size"]),
      isBold: ["bold", "black", "heavy", "demi"].contains { family.contains($0) },
      isItalic: ["italic", "oblique"].contains { family.contains($0) })
  }

  private mutating func takeText(_ tag: PDFTag) {
    let font = tag["font"].flatMap { fonts[$0] }
    let runs = inside(until: "/text", font: font)
    guard !found.pages.isEmpty, !runs.isEmpty else { return }
    let place = PDFPlace(
      left: length(tag["left"]), top: length(tag["top"]), width: length(tag["width"]),
      height: length(tag["height"]))
    found.pages[found.pages.count - 1].pieces.append(
      PDFPiece(runs: runs, place: place, size: font?.size ?? 0))
  }

  /// The letters up to the closing tag, cut where bold or italics begin or end.
  private mutating func inside(until closing: String, font: Font?) -> [SourceRun] {
    var runs: [SourceRun] = []
    var (bold, italic) = (0, 0)
    while position < bytes.count {
      let start = position
      guard let tag = nextTag() else { break }
      let letters = bytes[start..<(tag.startIndex - 1)]
      if !letters.isEmpty {
        append(
          SourceRun(
            PDFTag.decoded(letters), isBold: bold > 0 || font?.isBold == true,
            isItalic: italic > 0 || font?.isItalic == true), to: &runs)
      }
      switch String(decoding: tag, as: UTF8.self) {
      case closing: return runs
      case "b": bold += 1
      case "/b": bold -= 1
      case "i": italic += 1
      case "/i": italic -= 1
      default: break
      }
    }
    return runs
  }

  private func append(_ run: SourceRun, to runs: inout [SourceRun]) {
    guard let last = runs.last, last.isBold == run.isBold, last.isItalic == run.isItalic else {
      runs.append(run)
      return
    }
    runs[runs.count - 1].text += run.text
  }
}
