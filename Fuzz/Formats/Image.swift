/// Reads any bytes as a picture: what is kept must be read again as the same picture.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  do throws(UnreadableImage) {
    let facts = try ImageFacts(of: bytes)
    precondition(facts.width > 0 && facts.height > 0)
    let letters = String(decoding: facts.bytes, as: UTF8.self).lowercased()
    if facts.kind == .svg {
      precondition(!letters.contains("<script") && !letters.contains("<foreignobject"))
      precondition(!letters.contains("<!"))
    }
    do throws(UnreadableImage) {
      let again = try ImageFacts(of: facts.bytes)
      precondition(again == facts)
    } catch {
      preconditionFailure("what was kept can't be read: \(error)")
    }
  } catch {
    return 0
  }
  return 0
}
