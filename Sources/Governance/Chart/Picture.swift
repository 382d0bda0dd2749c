/// A picture in a report: which one, and what it tells somebody who can't see it.
package struct Picture: Equatable, Sendable {
  package enum MediaType: String, CaseIterable, Sendable {
    case png = "image/png"
    case jpeg = "image/jpeg"
    case svg = "image/svg+xml"
  }

  /// SHA-256 of the bytes, in hexadecimal; empty until the file is added.
  package var digest = ""
  package var mediaType = MediaType.png
  /// In pixels.
  package var width = 0
  package var height = 0
  /// Alternativtext; demanded when the edition is handed over.
  package var alternative = ""
  package var fileName = ""

  package init() {}
}

extension Picture {
  /// Whether the file is added.
  package var isAdded: Bool { !digest.isEmpty }

  var object: Canonical.Object {
    var object = Canonical.Object()
    if isAdded {
      object["digest"] = .text(digest)
      object["mediaType"] = .text(mediaType.rawValue)
      object["width"] = .integer(width)
      object["height"] = .integer(height)
    }
    if !alternative.isEmpty { object["alternative"] = .text(alternative) }
    object["fileName"] = .text(fileName)
    return object
  }

  init?(object: Canonical.Object) {
    guard let fileName = object["fileName"]?.text else { return nil }
    self.fileName = fileName
    alternative = object["alternative"]?.text ?? ""
    guard let digest = object["digest"]?.text else { return }
    guard let mediaType = object["mediaType"]?.text.flatMap(MediaType.init(rawValue:)),
      let width = object["width"]?.integer, let height = object["height"]?.integer
    else { return nil }
    (self.digest, self.mediaType, self.width, self.height) = (digest, mediaType, width, height)
  }
}

extension [Block] {
  package var pictures: [Picture] {
    compactMap { if case .picture(let picture) = $0.kind { picture } else { nil } }
  }
}
