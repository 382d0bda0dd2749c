/// The styles of a document, each with what it inherits.
struct WordStyles: Sendable {
  struct Style: Equatable, Sendable {
    /// Lowercased.
    var name = ""
    var basis: String?
    var letters = WordLetters()
    var setting = WordSetting()
  }

  private var defaults = Style()
  /// As the file has them, in its order.
  private var own: [(id: String, style: Style)] = []
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
    resolveAll()
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

  /// Gives every style what it inherits, each once, so that long chains take no longer than short.
  private mutating func resolveAll() {
    let places = Dictionary(own.indices.map { (own[$0].id, $0) }) { $1 }
    for place in own.indices {
      var chain: [Int] = []
      var next: Int? = place
      // A style on its way counts as resolved, which ends chains that go in circles.
      while let current = next, resolved[own[current].id] == nil {
        resolved[own[current].id] = own[current].style
        chain.append(current)
        next = own[current].style.basis.flatMap { places[$0] }
      }
      for link in chain.reversed() { resolved[own[link].id] = inheriting(own[link].style) }
    }
  }

  private func inheriting(_ own: Style) -> Style {
    var style = own
    style.setting.outline = style.setting.outline ?? WordHeading.outline(of: style.name)
    if let basis = style.basis.flatMap({ resolved[$0] }) {
      style.letters.fill(from: basis.letters)
      style.setting.fill(from: basis.setting)
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
    own.append((id, style))
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
