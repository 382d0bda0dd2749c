/// Reads any bytes as the parts of a Word file, past the archive and its checksums.
///
/// Parts are divided by the byte 0xFF, which no UTF-8 text holds.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  let parts = bytes.split(separator: 0xff, maxSplits: 3, omittingEmptySubsequences: false)
  do {
    for keepsMarks in [false, true] {
      let blocks = try read(parts.map(Array.init), keepsMarks)
      precondition(letterCount(blocks) <= 3 * count)
    }
  } catch {
    return 0
  }
  return 0
}

private func read(_ parts: [[UInt8]], _ keepsMarks: Bool) throws(UnreadableFile) -> [SourceBlock] {
  func xml(_ index: Int) throws(UnreadableFile) -> XMLReader<WordTag>? {
    guard index < parts.count, !parts[index].isEmpty else { return nil }
    return try XMLReader(parts[index], part: "\(index)")
  }
  let styles = try xml(1).map(WordStyles.init) ?? WordStyles()
  let numbering = try xml(2).map(WordNumbering.init) ?? WordNumbering()
  var notes = WordNotes()
  if let xml = try xml(3) {
    try notes.read(WordBody(xml, styles: styles, numbering: numbering))
  }
  guard let main = try xml(0) else { return [] }
  var body = WordBody(
    main, styles: styles, numbering: numbering, notes: notes, keepsMarks: keepsMarks)
  return try body.document()
}

/// A document never says more than its file: what grows is a bomb.
private func letterCount(_ blocks: [SourceBlock]) -> Int {
  blocks.reduce(0) { sum, block in
    switch block {
    case .paragraph(let paragraph): sum + paragraph.text.utf8.count
    case .table(let rows, _):
      sum + rows.joined().joined().reduce(0) { $0 + $1.text.utf8.count }
    }
  }
}
