/// Reads any bytes as XML: it must end in events or in a refusal, never in a trap.
private struct AnyTag: XMLTag {
  var space: String
  var local: String
}

@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  for permitsDoctype in [false, true] {
    do {
      try readAll(bytes, permitsDoctype: permitsDoctype)
    } catch {
      continue
    }
  }
  return 0
}

private func readAll(_ bytes: [UInt8], permitsDoctype: Bool) throws(UnreadableFile) {
  var xml = try XMLReader<AnyTag>(bytes, part: "", permitsDoctype: permitsDoctype)
  var depth = 0
  while let event = try xml.next() {
    switch event {
    case .start:
      depth += 1
      _ = xml.value("val")
    case .end: depth -= 1
    case .text: precondition(xml.text.utf8.count <= 3 * bytes.count)
    }
  }
  precondition(depth == 0)
}
