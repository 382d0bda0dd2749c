import Formats
import Governance
import Words

/// Pictures in the text and in the header.
extension WordBodyWriter {
  /// Nine thousand five hundred and twenty-five to a pixel, at 96 to the inch.
  private static let unitsPerPixel = 9525
  /// The width and height of the text on the page.
  private static let mostWidth = 5_759_450
  private static let mostHeight = 7_200_000

  /// Several pictures of one chart stand in one paragraph, and wrap as words do.
  mutating func addFigure(_ figure: Figure) {
    switch figure.subject {
    case .chart(let chart): addChart(chart, figure)
    case .picture(let picture, let file?):
      let link = media(file, name: "image")
      guard let link else { return paragraph(.quiet, Passage(own: figure.alternative)) }
      links.append(link)
      let mark = figureMark(figure)
      text += """
        <w:p><w:pPr><w:keepNext/></w:pPr>\(mark.start)\
        \(drawing(link.id, width: picture.width, height: picture.height, figure.alternative))\
        \(mark.end)</w:p>
        """
    case .picture(_, nil): paragraph(.quiet, Passage(own: language.maskedPicture))
    }
    if !figure.caption.isEmpty { paragraph(.quiet, figure.caption) }
  }

  /// In a draft, what says which figure it is; LibreOffice keeps no control around a picture.
  mutating func figureMark(_ figure: Figure) -> (start: XML, end: XML) {
    guard manuscript.draft != nil else { return ("", "") }
    let place = number()
    return (
      "<w:bookmarkStart w:id=\"\(place)\" w:name=\"\(Self.bookmark(figure.anchor))\"/>",
      "<w:bookmarkEnd w:id=\"\(place)\"/>"
    )
  }

  /// `nil` when the file's text isn't Base64.
  private mutating func media(_ file: PictureFile, name: String) -> OfficeLink? {
    guard let bytes = Base64.bytes(file.base64) else { return nil }
    let number = number()
    let ending =
      switch file.mediaType {
      case .png: "png"
      case .jpeg: "jpeg"
      case .svg: "svg"
      }
    let part = OfficePart(
      "word/media/\(name)\(number).\(ending)", type: file.mediaType.rawValue, bytes: bytes,
      isPacked: file.mediaType != .svg)
    parts.append(part)
    return OfficeLink("rIdP\(number)", .part("image"), to: part.name)
  }

  mutating func logotype(_ logotype: Look.Logotype) -> (drawing: XML, links: [OfficeLink])? {
    guard let link = media(logotype.file, name: "logotype") else { return nil }
    let height = 60
    let width = logotype.width * height / max(1, logotype.height)
    return (drawing(link.id, width: width, height: height, logotype.alternative), [link])
  }

  private mutating func drawing(
    _ link: String, width: Int, height: Int, _ alternative: String
  ) -> XML {
    let size = Self.size(width * Self.unitsPerPixel, height * Self.unitsPerPixel)
    let number = number()
    return inline(
      size, alternative, number,
      """
      <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
      <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>\
      <pic:cNvPr id="\(number)" name="\(language("Bild", "Picture")) \(number)" \
      descr="\(alternative)"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
      <a:blip r:embed="\(link)"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>\
      <a:xfrm><a:off x="0" y="0"/><a:ext cx="\(size.width)" cy="\(size.height)"/></a:xfrm>\
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>
      """)
  }

  func inline(
    _ size: (width: Int, height: Int), _ alternative: String, _ number: Int, _ graphic: XML
  ) -> XML {
    """
    <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
    <wp:extent cx="\(size.width)" cy="\(size.height)"/>\
    <wp:docPr id="\(number)" name="\(language("Figur", "Figure")) \(number)" \
    descr="\(alternative)"/><wp:cNvGraphicFramePr/><a:graphic>\(graphic)</a:graphic>\
    </wp:inline></w:drawing></w:r>
    """
  }

  /// As large as it is, but never larger than the page has room for.
  private static func size(_ width: Int, _ height: Int) -> (width: Int, height: Int) {
    let (width, height) = (max(1, width), max(1, height))
    let scale = min(1, Double(mostWidth) / Double(width), Double(mostHeight) / Double(height))
    return (Int(Double(width) * scale), Int(Double(height) * scale))
  }
}
