/// Reads any bytes as a text file, and heals its line ends.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  do {
    let text = Composition.compose(try TextDecoding.decode(bytes))
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    let pairs = zip(lines, lines.dropFirst()).map { (left: $0, right: $1) }
    let joining = LineJoining(cuts: pairs, lines: lines)
    for pair in pairs { _ = joining.join(pair.left, pair.right) }
  } catch {
    return 0
  }
  return 0
}
