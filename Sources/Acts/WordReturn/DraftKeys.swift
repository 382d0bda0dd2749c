import Formats
import Governance
import Intake
import Reports

/// Which chapter, statement or figure a mark in a file is of.
struct DraftKeys: Sendable {
  private(set) var home: [String: Contribution.ID] = [:]
  /// As they come back from a file.
  private(set) var texts: [String: String] = [:]
  private(set) var titles: [Contribution.ID: String] = [:]
  private var numbers: [Contribution.ID: String] = [:]
  /// By bookmark; absent where two things would have the same.
  private var statements: [String: String?] = [:]
  private var chapters: [String: Contribution.ID] = [:]
  private var figures: [String: String] = [:]

  init(_ contributions: [(id: Contribution.ID, record: Contribution)]) {
    for (id, contribution) in contributions {
      titles[id] = contribution.heading
      numbers[id] = contribution.number
      chapters[WordTags.bookmark(ofChapter: id.text)] = id
      let lines = [DraftLine](contribution.blocks)
      for statement in lines.compactMap(\.statement) {
        home[statement.id] = id
        texts[statement.id] = folded(statement.text)
        let name = WordTags.bookmark(ofStatement: statement.id)
        statements[name] = statements[name] == nil ? statement.id : .some(nil)
      }
      let shown = lines.filter { $0.opens?.isFigure == true }
      for (place, line) in shown.enumerated() {
        figures[WordTags.bookmark(ofFigure: place + 1, in: id.text)] = line.key
      }
    }
  }

  /// A control says it surer than a bookmark, which may be left behind.
  func statement(of marks: [SourceMark]) -> String? {
    for case .control(let tag) in marks.reversed() {
      if let id = WordTags.statement(in: tag), home[id] != nil { return id }
    }
    for case .bookmark(let name) in marks.reversed() {
      if let id = statements[name].flatMap(\.self) { return id }
    }
    return nil
  }

  func chapter(of marks: [SourceMark]) -> Contribution.ID? {
    for mark in marks {
      switch mark {
      case .control(let tag):
        let id = WordTags.chapter(in: tag).flatMap { Contribution.ID($0.id) }
        if let id, titles[id] != nil { return id }
      case .bookmark(let name): if let id = chapters[name] { return id }
      case .comment: continue
      }
    }
    return nil
  }

  func figure(of marks: [SourceMark]) -> String? {
    for case .bookmark(let name) in marks {
      if let key = figures[name] { return key }
    }
    return nil
  }

  /// The one chapter with the title, with or without its number.
  func chapter(titled text: String) -> Contribution.ID? {
    let wanted = Self.plain(text)
    let found = titles.keys.filter { id in
      let title = titles[id, default: ""]
      return [title, "\(numbers[id, default: ""]) \(title)"].contains { Self.plain($0) == wanted }
    }
    return found.count == 1 && !wanted.isEmpty ? found[0] : nil
  }

  /// A heading's text without the number that was printed before it.
  func title(_ text: String, of id: Contribution.ID) -> String {
    let number = numbers[id, default: ""]
    guard !number.isEmpty, text.hasPrefix(number + " ") else { return text }
    return String(text.dropFirst(number.count + 1))
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

/// As the words come back from a file.
func folded(_ text: String) -> String {
  foldedRuns([SourceRun(text)]).map(\.text).joined()
}
