/// An SVG drawing, taken without what runs, fetches or shows anything from elsewhere.
enum SVGFile {
  /// Larger than this no page shows, in pixels each way.
  private static let longestSide = 20_000

  static func looksRight(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4_096)
    let letters = String(decoding: head.filter { $0 != 0 }, as: UTF8.self)
    return letters.contains("<svg") || letters.contains(":svg")
  }

  static func facts(_ bytes: [UInt8]) throws(UnreadableImage) -> ImageFacts {
    let copy = try copy(of: bytes)
    guard let size = copy.size else { throw .withoutSize }
    guard max(size.width, size.height) <= longestSide else {
      throw .tooManyPixels(width: size.width, height: size.height)
    }
    return ImageFacts(
      kind: .svg, width: size.width, height: size.height, bytes: Array(copy.text.utf8))
  }

  private static func copy(of bytes: [UInt8]) throws(UnreadableImage) -> SVGCopy {
    do throws(UnreadableFile) {
      var copy = SVGCopy(used: try usedShapes(in: bytes))
      try copy.read(bytes)
      return copy
    } catch {
      if case .forbiddenXML = error { throw .forbidden }
      throw .broken(.svg)
    }
  }

  /// Identifiers of what is drawn again elsewhere.
  private static func usedShapes(in bytes: [UInt8]) throws(UnreadableFile) -> Set<String> {
    var xml = try XMLReader<SVGTag>(bytes, part: "", permitsDoctype: true)
    var used: Set<String> = []
    while let event = try xml.next() {
      guard case .start(let tag) = event, tag.local == "use" else { continue }
      for (name, value) in xml.pairs where name == "href" || name == "xlink:href" {
        used.insert(String(value.dropFirst()))
      }
    }
    return used
  }
}

struct SVGTag: XMLTag {
  /// Empty for an element that isn't SVG's.
  let local: String

  init(space: String, local: String) {
    self.local = space == "http://www.w3.org/2000/svg" ? local : ""
  }
}

extension XMLReader {
  /// The attributes of the element whose start was read last, as they are named.
  var pairs: [(name: String, value: String)] {
    attributes.map { (String(decoding: bytes[$0.name], as: UTF8.self), decoded($0.value)) }
  }
}

/// Width and height of a drawing, in pixels.
enum SVGSize {
  /// CSS: 96 pixels to an inch.
  private static let pixels: [String: Double] = [
    "": 1, "px": 1, "pt": 96 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4,
  ]

  /// `nil` when neither the sides nor the view box tell.
  static func of(_ attributes: [(name: String, value: String)]) -> (width: Int, height: Int)? {
    let known = Dictionary(attributes, uniquingKeysWith: { one, _ in one })
    let box = (known["viewBox"] ?? "").split { $0 == " " || $0 == "," }.compactMap { Double($0) }
    let isBoxed = box.count == 4
    let width = length(known["width"]) ?? (isBoxed ? box[2] : nil)
    let height = length(known["height"]) ?? (isBoxed ? box[3] : nil)
    guard let width, let height, (0.5...1e9).contains(width), (0.5...1e9).contains(height) else {
      return nil
    }
    return (Int(width.rounded()), Int(height.rounded()))
  }

  /// `nil` for a share of a page that isn't known.
  private static func length(_ text: String?) -> Double? {
    guard let text else { return nil }
    let unit = String(text.reversed().prefix { $0.isLetter }.reversed())
    guard let scale = pixels[unit], let number = Double(text.dropLast(unit.count)) else {
      return nil
    }
    return number * scale
  }
}
