/// The bytes of a picture, as they stand in a frozen edition.
package struct PictureFile: Equatable, Sendable {
  package let mediaType: Picture.MediaType
  package let base64: String

  package init(_ mediaType: Picture.MediaType, base64: String) {
    self.mediaType = mediaType
    self.base64 = base64
  }
}

extension PictureFile {
  var value: Canonical {
    .object(["base64": .text(base64), "mediaType": .text(mediaType.rawValue)])
  }

  init?(value: Canonical) {
    guard let base64 = value["base64"]?.text,
      let mediaType = value["mediaType"]?.text.flatMap(Picture.MediaType.init(rawValue:))
    else { return nil }
    self.init(mediaType, base64: base64)
  }
}
