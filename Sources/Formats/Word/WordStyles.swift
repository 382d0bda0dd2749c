/// The styles of a document, each with what it inherits.
struct WordStyles: Sendable {
  struct Style: Equatable, Sendable {
    /// Lowercased.
    var name = ""
    var basis: String?
    var letters = WordLetters()
    var setting = WordSetting()
  }

  /// Word nests no more than eleven; a longer chain is a circle or an attack.
  private static let longestChain = 32

  private var defaults = Style()
  private var styles: [String: Style] = [:]
  private var standard: String?
  private var resolved: [String: Style] = [:]

  init() {}

  /// Reads the part for styles.
  init(_ xml: consuming XMLReader<WordTag>) throws(UnreadableFile) {
    guard try xml.nextChild() == .styles else { return }
    while let tag = try xml.nextChild() {
      switch tag {
      case .docDefaults: try readDefaults(&xml)
      case .style: try readStyle(&xml)
      default: try xml.skip()
      }
    }
    for id in styles.keys { resolved[id] = resolve(id) }
  }

  /// The style of a paragraph; the document's standard style when it names none.
  func paragraphStyle(_ id: String?) -> Style {
    guard let id = id ?? standard else { return Style() }
    if let style = resolved[id] { return style }
    var unknown = Style(name: id.lowercased())
    unknown.setting.outline = WordHeading.outline(of: id)
    return unknown
  }

  /// How the letters of a run look, from the document's defaults to what the run says itself.
  ///
  /// Bold, italic and hidden are switches: a style of letters inside a style of paragraphs with the
  /// same switch turns it back (ISO 29500-1, 17.7.3).
  func look(of letters: WordLetters, in paragraph: Style) -> WordLook {
    let own = letters.style.flatMap { resolved[$0]?.letters } ?? WordLetters()
    let base = defaults.letters
    func isOn(_ property: KeyPath<WordLetters, Bool?>) -> Bool {
      if let said = letters[keyPath: property] { return said }
      if base[keyPath: property] == true { return true }
      return (own[keyPath: property] == true) != (paragraph.letters[keyPath: property] == true)
    }
    return WordLook(
      isBold: isOn(\.isBold), isItalic: isOn(\.isItalic), isHidden: isOn(\.isHidden),
      halfPoints: letters.halfPoints ?? own.halfPoints ?? paragraph.letters.halfPoints
        ?? base.halfPoints)
  }

  private func resolve(_ id: String) -> Style {
    var style = Style()
    var next: String? = id
    for _ in 0..<Self.longestChain {
      guard let current = next, let link = styles[current] else { break }
      if current == id { style.name = link.name }
      style.letters.fill(from: link.letters)
      style.setting.fill(from: link.setting)
      style.setting.outline = style.setting.outline ?? WordHeading.outline(of: link.name)
      next = link.basis
    }
    style.setting.fill(from: defaults.setting)
    return style
  }

  private mutating func readDefaults(_ xml: inout XMLReader<WordTag>) throws(UnreadableFile) {
    while let tag = try xml.nextChild() {
      switch tag {
      case .rPrDefault, .pPrDefault: try readDefaults(&xml)
      case .rPr: defaults.letters = try xml.letters()
      case .pPr: defaults.setting = try xml.paragraphSetting()
      default: try xml.skip()
      }
    }
  }

  private mutating func readStyle(_ xml: inout XMLReader<WordTag>) throws(UnreadableFile) {
    let id = xml.value("styleId") ?? ""
    let isStandard = xml.value("type") == "paragraph" && xml.value("default").map(isOn) == true
    var style = Style(name: id.lowercased())
    while let tag = try xml.nextChild() {
      switch tag {
      case .name: style.name = (try xml.setting() ?? id).lowercased()
      case .basedOn: style.basis = try xml.setting()
      case .rPr: style.letters = try xml.letters()
      case .pPr: style.setting = try xml.paragraphSetting()
      default: try xml.skip()
      }
    }
    styles[id] = style
    if isStandard { standard = id }
  }

  private func isOn(_ value: String) -> Bool {
    value == "1" || value == "true" || value == "on"
  }
}

/// How letters look in the end.
struct WordLook: Equatable, Sendable {
  var isBold: Bool
  var isItalic: Bool
  var isHidden: Bool
  var halfPoints: Int?
}
