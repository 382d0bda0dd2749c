/// A part of a Word file by what it is for, not by where this file keeps it.
enum WordPart: String {
  case relationships = "_rels/.rels"
  case document = "word/document.xml"
  case documentRelationships = "word/_rels/document.xml.rels"
  case styles = "word/styles.xml"
  case numbering = "word/numbering.xml"
  case footnotes = "word/footnotes.xml"
  case endnotes = "word/endnotes.xml"
  case comments = "word/comments.xml"
  case properties = "docProps/core.xml"
  case customProperties = "docProps/custom.xml"
}

/// Finds the parts of a Word file by their relationships, wherever they are kept.
struct WordPackage {
  private let zip: ZipReader
  private let mainPath: String
  private let rootTargets: [String: String]
  private let mainTargets: [String: String]

  init(_ zip: ZipReader) throws(UnreadableFile) {
    self.zip = zip
    rootTargets = try Self.targets(in: zip, at: "_rels/.rels", of: "", part: .relationships)
    guard let path = rootTargets["officeDocument"], zip.holds(path) else { throw .notWord }
    mainPath = path
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let file = path.dropFirst(folder.count)
    mainTargets = try Self.targets(
      in: zip, at: "\(folder)_rels/\(file).rels", of: folder, part: .documentRelationships)
  }

  /// Whether there are programs in the file; they are never read.
  var holdsMacros: Bool { mainTargets["vbaProject"] != nil }

  /// `nil` when the document has no such part.
  func xml(_ part: WordPart) throws(UnreadableFile) -> XMLReader<WordTag>? {
    guard let path = path(of: part), let bytes = try zip.contents(of: path) else { return nil }
    return try XMLReader(bytes, part: part.rawValue)
  }

  private func path(of part: WordPart) -> String? {
    switch part {
    case .document: mainPath
    case .styles: mainTargets["styles"]
    case .numbering: mainTargets["numbering"]
    case .footnotes: mainTargets["footnotes"]
    case .endnotes: mainTargets["endnotes"]
    case .comments: mainTargets["comments"]
    case .properties: rootTargets["core-properties"]
    case .customProperties: rootTargets["custom-properties"] ?? rootTargets["customProperties"]
    case .relationships, .documentRelationships: nil
    }
  }

  /// Paths by the last word of the relationship's type, which is the same in strict files.
  private static func targets(
    in zip: ZipReader, at path: String, of folder: String, part: WordPart
  ) throws(UnreadableFile) -> [String: String] {
    guard let bytes = try zip.contents(of: path) else { return [:] }
    var xml = try XMLReader<WordTag>(bytes, part: part.rawValue)
    guard try xml.nextChild() == .relationships else { return [:] }
    var targets: [String: String] = [:]
    while let tag = try xml.nextChild() {
      if tag == .relationship, xml.value("TargetMode") != "External",
        let target = xml.value("Target"),
        let kind = xml.value("Type")?.split(separator: "/").last.map(String.init),
        targets[kind] == nil
      {
        targets[kind] = resolved(target, in: folder)
      }
      try xml.skip()
    }
    return targets
  }

  private static func resolved(_ target: String, in folder: String) -> String {
    var steps: [Substring] = []
    let path = target.hasPrefix("/") ? target : folder + target
    for step in path.split(separator: "/") where step != "." {
      if step == ".." { steps = steps.dropLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
