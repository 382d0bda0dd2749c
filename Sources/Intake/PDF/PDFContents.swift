/// Takes away the pages' table of contents: lines that end in dots and a page number.
enum PDFContents {
  static func removed(from lines: [PDFLine]) -> [PDFLine] {
    var groups: [[PDFLine]] = []
    for line in lines {
      if let last = groups.last?.last, last.sharesBaseline(with: line), line.left > last.left {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    let looks = groups.map { group in TextLine(group.map(\.look.text).joined(separator: " ")) }
    return ContentsPage.kept(looks).flatMap { groups[$0] }
  }
}
