/// Which lists of a document show a bullet or a number at which level.
struct WordNumbering: Sendable {
  private struct Level {
    var isBare = false
    var style: String?
  }

  private var levels: [String: [Int: Level]] = [:]
  private var abstracts: [String: String] = [:]

  init() {}

  /// Reads the part for numbering.
  init(_ xml: consuming XMLReader<WordTag>) throws(UnreadableFile) {
    guard try xml.nextChild() == .numbering else { return }
    while let tag = try xml.nextChild() {
      switch tag {
      case .abstractNum: try readLevels(&xml)
      case .num: try readList(&xml)
      default: try xml.skip()
      }
    }
  }

  /// `nil` when the paragraph stands in no list, or in one without bullets and numbers.
  func level(of setting: WordSetting, style: String?) -> Int? {
    guard let list = setting.list, list != "0" else { return nil }
    let known = abstracts[list].flatMap { levels[$0] } ?? [:]
    let named = known.filter { $0.value.style != nil && $0.value.style == style }.keys.min()
    let level = setting.listLevel ?? named ?? 0
    return known[level]?.isBare == true ? nil : level
  }

  private mutating func readLevels(_ xml: inout XMLReader<WordTag>) throws(UnreadableFile) {
    let id = xml.value("abstractNumId") ?? ""
    while let tag = try xml.nextChild() {
      guard tag == .lvl, let place = xml.value("ilvl").flatMap({ Int($0) }) else {
        try xml.skip()
        continue
      }
      levels[id, default: [:]][place] = try readLevel(&xml)
    }
  }

  private func readLevel(_ xml: inout XMLReader<WordTag>) throws(UnreadableFile) -> Level {
    var level = Level()
    while let tag = try xml.nextChild() {
      switch tag {
      case .numFmt: level.isBare = try xml.setting() == "none"
      case .pStyle: level.style = try xml.setting()
      default: try xml.skip()
      }
    }
    return level
  }

  private mutating func readList(_ xml: inout XMLReader<WordTag>) throws(UnreadableFile) {
    let id = xml.value("numId") ?? ""
    while let tag = try xml.nextChild() {
      if tag == .abstractNumId {
        abstracts[id] = try xml.setting()
      } else {
        try xml.skip()
      }
    }
  }
}
