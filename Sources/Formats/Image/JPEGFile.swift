/// The segments of a JPEG, as far as they tell its size and that it is whole.
enum JPEGFile {
  static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

  /// `nil` for a broken file.
  static func facts(_ bytes: [UInt8]) -> Raster? {
    var place = 2
    var size: (width: Int, height: Int)?
    while bytes.count - place >= 4 {
      guard bytes[place] == 0xFF else { return nil }
      let marker = bytes[place + 1]
      // Fill bytes may stand before a marker.
      if marker == 0xFF {
        place += 1
        continue
      }
      let length = bytes.number(at: place + 2, bytes: 2)
      guard length >= 2, length <= bytes.count - place - 2 else { return nil }
      if isFrame(marker) {
        guard size == nil, length >= 8 else { return nil }
        size = (bytes.number(at: place + 7, bytes: 2), bytes.number(at: place + 5, bytes: 2))
      }
      place += length + 2
      if marker == 0xDA { break }
    }
    guard let size, let end = end(of: bytes, from: place) else { return nil }
    return Raster(width: size.width, height: size.height, bytes: bytes[..<end])
  }

  /// Start of a frame of any coding; three markers among them are tables.
  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  /// After the last end mark: a preview inside the file may have one of its own.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    var place = bytes.count - 2
    while place >= start {
      if bytes[place] == 0xFF, bytes[place + 1] == 0xD9 { return place + 2 }
      place -= 1
    }
    return nil
  }
}
