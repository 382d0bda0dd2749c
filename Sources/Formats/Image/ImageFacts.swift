/// A picture that somebody adds to a report: what it is, by its bytes and not by its name.
package struct ImageFacts: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case png
    case jpeg
    case svg
  }

  package let kind: Kind
  /// In pixels.
  package let width: Int
  package let height: Int
  /// What to keep: the file up to its end mark, an SVG without what can do harm.
  package let bytes: [UInt8]
}

/// Why a file can't be a picture in a report.
///
/// Holds nothing of the file's content.
package enum UnreadableImage: Error, Equatable, Sendable {
  case empty
  case tooLarge(bytes: Int, limit: Int)
  /// Neither PNG, JPEG nor SVG, whatever its name says.
  case unknownKind
  case broken(ImageFacts.Kind)
  case tooManyPixels(width: Int, height: Int)
  /// An SVG that doesn't say how large it is.
  case withoutSize
  /// Declares entities, which attacks need and drawings don't.
  case forbidden
}

extension ImageFacts {
  /// A photograph straight from a camera has less.
  package static let mostBytes = 20_000_000
  package static let mostPixels = 50_000_000

  package init(of bytes: [UInt8]) throws(UnreadableImage) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= Self.mostBytes else {
      throw .tooLarge(bytes: bytes.count, limit: Self.mostBytes)
    }
    if bytes.starts(with: PNGFile.signature) {
      self = try Self(PNGFile.facts(bytes), .png)
    } else if bytes.starts(with: JPEGFile.signature) {
      self = try Self(JPEGFile.facts(bytes), .jpeg)
    } else if SVGFile.looksRight(bytes) {
      self = try SVGFile.facts(bytes)
    } else {
      throw .unknownKind
    }
  }

  private init(_ found: Raster?, _ kind: Kind) throws(UnreadableImage) {
    guard let found, found.width > 0, found.height > 0 else { throw .broken(kind) }
    guard found.width <= Self.mostPixels / found.height else {
      throw .tooManyPixels(width: found.width, height: found.height)
    }
    self.init(kind: kind, width: found.width, height: found.height, bytes: Array(found.bytes))
  }
}

/// What the head of a file of pixels says, and the bytes up to its end.
struct Raster {
  let width: Int
  let height: Int
  let bytes: ArraySlice<UInt8>
}

extension [UInt8] {
  /// Big-endian; the caller knows that the bytes are there.
  func number(at place: Int, bytes count: Int) -> Int {
    self[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
