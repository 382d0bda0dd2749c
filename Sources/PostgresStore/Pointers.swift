/// The addresses of the values, valid inside the closure; no address for what is absent.
package func withPointers<Result>(
  _ values: [[UInt8]?], _ body: ([UnsafePointer<CChar>?]) -> Result
) -> Result {
  let all = values.flatMap { $0 ?? [] }
  // An empty value has an address too: without one it would be taken for an absent one.
  return unsafe (all + [0]).withUnsafeBytes { buffer in
    var start = 0
    var pointers: [UnsafePointer<CChar>?] = unsafe []
    for value in values {
      let here = unsafe buffer.baseAddress.map {
        unsafe ($0 + start).assumingMemoryBound(to: CChar.self)
      }
      unsafe pointers.append(value == nil ? nil : here)
      start += value?.count ?? 0
    }
    return unsafe body(pointers)
  }
}

/// The texts as C wants them: each ended by a zero, and the list by no address.
func withTexts<Result>(
  _ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Result
) -> Result {
  unsafe withPointers(texts.map { Array($0.utf8) + [0] }) { unsafe body($0 + [nil]) }
}
