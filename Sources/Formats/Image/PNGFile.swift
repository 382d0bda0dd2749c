/// The chunks of a PNG, as far as they tell its size and that it is whole.
enum PNGFile {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static let header = [UInt8]("IHDR".utf8)
  private static let pixels = [UInt8]("IDAT".utf8)
  private static let end = [UInt8]("IEND".utf8)

  /// `nil` for a broken file.
  static func facts(_ bytes: [UInt8]) -> Raster? {
    var place = signature.count
    var size: (width: Int, height: Int)?
    var hasPixels = false
    while bytes.count - place >= 12 {
      let length = bytes.number(at: place, bytes: 4)
      guard length <= bytes.count - place - 12 else { return nil }
      let name = bytes[place + 4..<place + 8]
      if size == nil {
        guard name.elementsEqual(header), length == 13 else { return nil }
        size = (bytes.number(at: place + 8, bytes: 4), bytes.number(at: place + 12, bytes: 4))
      }
      hasPixels = hasPixels || name.elementsEqual(pixels)
      place += length + 12
      if name.elementsEqual(end) {
        guard hasPixels, let size else { return nil }
        return Raster(width: size.width, height: size.height, bytes: bytes[..<place])
      }
    }
    return nil
  }
}
