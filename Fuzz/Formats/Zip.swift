/// Reads any bytes as a Word file: it must end in a document or in a refusal, never in a trap.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  do {
    _ = try WordReader.read(bytes)
  } catch {
    return 0
  }
  return 0
}
