/// The encodings that XML must know: UTF-8, and UTF-16 that says so with its first two bytes.
enum XMLEncoding {
  struct Decoded {
    var bytes: [UInt8]
    /// Past the byte order mark.
    var start: Int
    /// What the declaration may call the encoding.
    var encodings: [String]
  }

  /// The document in UTF-8, or `nil` when it is neither.
  static func decoded(_ source: [UInt8]) -> Decoded? {
    if source.starts(with: [0xff, 0xfe]) { return wide(source, low: 0, high: 1) }
    if source.starts(with: [0xfe, 0xff]) { return wide(source, low: 1, high: 0) }
    guard isUTF8(source) else { return nil }
    let start = source.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    return Decoded(bytes: source, start: start, encodings: ["utf-8", "utf8", "us-ascii"])
  }

  private static func isUTF8(_ source: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: source.span)
      return true
    } catch {
      return false
    }
  }

  private static func wide(_ source: [UInt8], low: Int, high: Int) -> Decoded? {
    guard source.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: 2, to: source.count, by: 2).map { index in
      UInt16(source[index + high]) << 8 | UInt16(source[index + low])
    }
    guard let text = String(validating: units, as: UTF16.self) else { return nil }
    return Decoded(bytes: Array(text.utf8), start: 0, encodings: ["utf-16"])
  }
}
