/// Finds the parts of an Excel file by their relationships, wherever they are kept.
struct ExcelPackage {
  private struct Link {
    var id: String
    var kind: String
    var path: String
  }

  private let zip: ZipReader
  private let mainPath: String
  private let mainLinks: [Link]

  init(_ zip: ZipReader) throws(UnreadableFile) {
    self.zip = zip
    let root = try Self.links(in: zip, at: "_rels/.rels", of: "")
    guard let main = root.first(where: { $0.kind == "officeDocument" }), zip.holds(main.path)
    else { throw .notExcel }
    // The binary form of a workbook (.xlsb) is as far from us as the older .xls.
    guard !main.path.lowercased().hasSuffix(".bin") else { throw .oldOrLockedExcel }
    mainPath = main.path
    mainLinks = try Self.links(in: zip, of: main.path)
  }

  func workbook() throws(UnreadableFile) -> XMLReader<ExcelTag> {
    guard let xml = try xml(mainPath) else { throw .notExcel }
    return xml
  }

  /// A part that there is one of: "styles", "sharedStrings".
  func part(_ kind: String) throws(UnreadableFile) -> XMLReader<ExcelTag>? {
    guard let link = mainLinks.first(where: { $0.kind == kind }) else { return nil }
    return try xml(link.path)
  }

  /// The sheet that the workbook calls so; `nil` when it is a chart or a dialog.
  func sheetPath(_ id: String) -> String? {
    mainLinks.first { $0.id == id && $0.kind == "worksheet" }?.path
  }

  func xml(_ path: String) throws(UnreadableFile) -> XMLReader<ExcelTag>? {
    guard let bytes = try zip.contents(of: path) else { return nil }
    return try XMLReader(bytes, part: path)
  }

  func tables(of sheetPath: String) throws(UnreadableFile) -> [CellRange] {
    var tables: [CellRange] = []
    for link in try Self.links(in: zip, of: sheetPath) where link.kind == "table" {
      guard var xml = try xml(link.path), try xml.nextChild() == .table else { continue }
      if let range = xml.value("ref").flatMap(CellRange.init) { tables.append(range) }
    }
    return tables
  }

  private static func links(
    in zip: ZipReader, of path: String
  ) throws(UnreadableFile) -> [Link] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let file = path.dropFirst(folder.count)
    return try links(in: zip, at: "\(folder)_rels/\(file).rels", of: folder)
  }

  /// What leads out of the file is left out: other workbooks are never fetched.
  private static func links(
    in zip: ZipReader, at path: String, of folder: String
  ) throws(UnreadableFile) -> [Link] {
    guard let bytes = try zip.contents(of: path) else { return [] }
    var xml = try XMLReader<ExcelTag>(bytes, part: path)
    guard try xml.nextChild() == .relationships else { return [] }
    var links: [Link] = []
    while let tag = try xml.nextChild() {
      if tag == .relationship, xml.value("TargetMode") != "External",
        let id = xml.value("Id"), let target = xml.value("Target"),
        let kind = xml.value("Type")?.split(separator: "/").last
      {
        links.append(Link(id: id, kind: String(kind), path: resolved(target, in: folder)))
      }
      try xml.skip()
    }
    return links
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
