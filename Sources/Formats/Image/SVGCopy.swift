/// A drawing copied piece by piece: only elements and attributes that draw.
struct SVGCopy {
  private static let drawing: Set<String> = [
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
    "tspan", "textPath", "defs", "linearGradient", "radialGradient", "stop", "clipPath", "mask",
    "pattern", "marker", "symbol", "use", "image", "title", "desc", "style",
  ]

  private(set) var text = ""
  private(set) var size: (width: Int, height: Int)?
  private let used: Set<String>
  /// For each open element whether it is drawn again elsewhere.
  private var again: [Bool] = []
  private var names: [String] = []

  /// `used`: identifiers of what is drawn again elsewhere.
  init(used: Set<String>) { self.used = used }

  mutating func read(_ bytes: [UInt8]) throws(UnreadableFile) {
    var xml = try XMLReader<SVGTag>(bytes, part: "", permitsDoctype: true)
    while let event = try xml.next() {
      switch event {
      case .start(let tag):
        let attributes = xml.pairs
        if takes(tag.local, attributes) {
          open(tag.local, attributes)
        } else if names.isEmpty {
          throw .brokenXML(part: "")
        } else {
          try xml.skip()
        }
      case .end: close()
      case .text: write(letters: xml.text)
      }
    }
  }

  /// What is drawn again may draw nothing again itself: ten levels of that fill any memory.
  private func takes(_ name: String, _ attributes: [(name: String, value: String)]) -> Bool {
    if names.isEmpty { return name == "svg" }
    if name == "use" && again.contains(true) { return false }
    if name == "image" && !attributes.contains(where: Self.isPixels) { return false }
    return Self.drawing.contains(name)
  }

  private mutating func open(_ name: String, _ attributes: [(name: String, value: String)]) {
    let isRoot = names.isEmpty
    if isRoot { size = SVGSize.of(attributes) }
    text += "<\(name)"
    if isRoot {
      text += " xmlns=\"http://www.w3.org/2000/svg\""
      text += " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    }
    for attribute in attributes where Self.draws(attribute) {
      let isLink = attribute.name == "href"
      text += " \(isLink ? "xlink:href" : attribute.name)=\"\(Self.escaped(attribute.value))\""
    }
    text += ">"
    names.append(name)
    again.append(attributes.contains { $0.name == "id" && used.contains($0.value) })
  }

  private mutating func close() {
    guard let name = names.popLast() else { return }
    _ = again.popLast()
    text += "</\(name)>"
  }

  private mutating func write(letters: String) {
    let isStyle = names.last == "style"
    if isStyle && !Self.isOwn(letters) { return }
    text += Self.escaped(letters)
  }
}

extension SVGCopy {
  /// No handler of events, no link out of the drawing, no name of another program's.
  private static func draws(_ attribute: (name: String, value: String)) -> Bool {
    let (name, value) = attribute
    if name == "href" || name == "xlink:href" { return value.hasPrefix("#") || isPixels(attribute) }
    if name == "xml:space" { return true }
    let isPlain = name.utf8.allSatisfy { $0.isLetter || $0 == UInt8(ascii: "-") || $0.isDigit }
    guard isPlain, !name.lowercased().hasPrefix("on"), name != "xmlns" else { return false }
    return isOwn(value)
  }

  private static func isPixels(_ attribute: (name: String, value: String)) -> Bool {
    let (name, value) = attribute
    guard name == "href" || name == "xlink:href" else { return false }
    return value.hasPrefix("data:image/png;base64,") || value.hasPrefix("data:image/jpeg;base64,")
  }

  /// Whether a value or a style points at nothing outside the drawing.
  ///
  /// A backslash could hide the letters of what is looked for.
  private static func isOwn(_ style: String) -> Bool {
    let letters = style.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    let forbidden = ["\\", "@import", "javascript:", "expression(", "image-set(", "src("]
    if forbidden.contains(where: letters.contains) { return false }
    return letters.split(separator: "url(", omittingEmptySubsequences: false).dropFirst()
      .allSatisfy { $0.hasPrefix("#") }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "&#10;"
      case "\t": escaped += "&#9;"
      case "\r": escaped += "&#13;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
