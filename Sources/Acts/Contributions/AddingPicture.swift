import Formats
package import Governance
import Journal

extension Desk {
  /// Adds a picture's file to a chapter.
  ///
  /// It takes the place of the pictures that the text already names so; else it stands last.
  package func addPicture(
    _ bytes: [UInt8], named fileName: String, alternative: String = "",
    to id: Contribution.ID, basedOn: Int? = nil
  ) async throws(ActRefusal) -> Picture {
    let image: ImageFacts
    do throws(UnreadableImage) {
      image = try ImageFacts(of: bytes)
    } catch {
      throw .unreadablePicture(error)
    }
    let kept = Sealed(open: image.bytes)
    let picture = Picture(image, digest: kept.commitment, named: fileName, alternative)
    try await rewrite(id, basedOn: basedOn, attaching: [kept]) { contribution in
      contribution.blocks = contribution.blocks.adding(picture)
    }
    return picture
  }

  /// The files of the edition's pictures, by digest; those that are struck aren't there.
  func pictureFiles(of id: Edition.ID) async throws(ActRefusal) -> [String: PictureFile] {
    var files: [String: PictureFile] = [:]
    let sections = await register.contributions(of: id).map(\.record.written)
    for picture in sections.flatMap(\.blocks).pictures where files[picture.digest] == nil {
      guard let digest = Digest(hex: picture.digest) else { continue }
      do throws(StoreFailure) {
        guard let sealed = try await chronicle.store.sealed(digest) else { continue }
        files[picture.digest] = PictureFile(
          picture.mediaType, base64: Base64.text(sealed.body))
      } catch {
        throw .failure(error)
      }
    }
    return files
  }
}

extension Picture {
  fileprivate init(
    _ image: ImageFacts, digest: Digest, named fileName: String, _ alternative: String
  ) {
    self.init()
    self.digest = digest.hex
    self.fileName = fileName
    self.alternative = alternative
    (width, height) = (image.width, image.height)
    mediaType =
      switch image.kind {
      case .png: .png
      case .jpeg: .jpeg
      case .svg: .svg
      }
  }
}

extension [Block] {
  fileprivate func adding(_ picture: Picture) -> [Block] {
    guard pictures.contains(where: { $0.fileName == picture.fileName }) else {
      return self + [Block(kind: .picture(picture), statements: [])]
    }
    return map { block in
      guard case .picture(let named) = block.kind, named.fileName == picture.fileName else {
        return block
      }
      var added = picture
      if added.alternative.isEmpty { added.alternative = named.alternative }
      return Block(kind: .picture(added), statements: block.statements)
    }
  }
}

extension Report {
  /// An edition shows every picture, and tells what it shows.
  func picturesAreTold(with files: [String: PictureFile]) throws(Edition.Refusal) {
    let pictures = sections.flatMap(\.blocks).pictures
    let missing = pictures.filter { files[$0.digest] == nil }.map(\.fileName)
    guard missing.isEmpty else { throw .pictureNotAdded(missing) }
    let untold = pictures.filter { $0.alternative.isEmpty }.map(\.fileName)
    guard untold.isEmpty else { throw .withoutAlternative(untold) }
  }
}
