/// How letters look, as far as somebody has said so.
struct WordLetters: Equatable, Sendable {
  var style: String?
  var isBold: Bool?
  var isItalic: Bool?
  var isHidden: Bool?
  /// Twice the letter height in points.
  var halfPoints: Int?
  /// On a paragraph's mark: a tracked deletion that joins the paragraph with the next.
  var isDeleted = false

  /// Takes what `other` says where nothing is said here.
  mutating func fill(from other: WordLetters) {
    isBold = isBold ?? other.isBold
    isItalic = isItalic ?? other.isItalic
    isHidden = isHidden ?? other.isHidden
    halfPoints = halfPoints ?? other.halfPoints
  }
}

/// How a paragraph is set, as far as somebody has said so.
struct WordSetting: Equatable, Sendable {
  var style: String?
  /// From 0; 9 is body text.
  var outline: Int?
  /// "0" takes a style's list away.
  var list: String?
  var listLevel: Int?
  /// From the left margin, in twentieths of a point.
  var left: Int?
  /// How much the first line stands out to the left of the others.
  var hanging: Int?
  var startsPage: Bool?
  var mark = WordLetters()

  mutating func fill(from other: WordSetting) {
    outline = outline ?? other.outline
    list = list ?? other.list
    listLevel = listLevel ?? other.listLevel
    left = left ?? other.left
    hanging = hanging ?? other.hanging
    startsPage = startsPage ?? other.startsPage
  }
}

extension XMLReader where Tag == WordTag {
  mutating func letters() throws(UnreadableFile) -> WordLetters {
    var letters = WordLetters()
    while let tag = try nextChild() {
      switch tag {
      case .rStyle: letters.style = try setting()
      case .b: letters.isBold = try toggle()
      case .i: letters.isItalic = try toggle()
      case .vanish: letters.isHidden = try toggle()
      case .sz: letters.halfPoints = try setting().flatMap { wordMeasure($0, perPoint: 2) }
      case .del, .moveFrom:
        letters.isDeleted = true
        try skip()
      default: try skip()
      }
    }
    return letters
  }

  mutating func paragraphSetting() throws(UnreadableFile) -> WordSetting {
    var setting = WordSetting()
    while let tag = try nextChild() {
      switch tag {
      case .pStyle: setting.style = try self.setting()
      case .outlineLvl: setting.outline = try number()
      case .pageBreakBefore: setting.startsPage = try toggle()
      case .rPr: setting.mark = try letters()
      case .numPr: try list(&setting)
      case .ind:
        setting.left = (value("left") ?? value("start")).flatMap { wordMeasure($0, perPoint: 20) }
        setting.hanging = value("hanging").flatMap { wordMeasure($0, perPoint: 20) }
        try skip()
      default: try skip()
      }
    }
    return setting
  }

  private mutating func list(_ setting: inout WordSetting) throws(UnreadableFile) {
    while let tag = try nextChild() {
      switch tag {
      case .numId: setting.list = try self.setting()
      case .ilvl: setting.listLevel = try number()
      default: try skip()
      }
    }
  }
}

/// A length in parts of a point: a bare number, or one with a unit as strict files write it.
func wordMeasure(_ text: String, perPoint: Int) -> Int? {
  let points = [
    "pt": 1, "pc": 12, "pi": 12, "in": 72, "cm": 72 / 2.54, "mm": 72 / 25.4,
  ]
  if let number = Double(text) { return Int(exactly: number.rounded()) }
  guard let unit = points[String(text.suffix(2))], let number = Double(text.dropLast(2)) else {
    return nil
  }
  return Int(exactly: (number * unit * Double(perPoint)).rounded())
}
