package import Formats

extension UnreadableImage {
  /// What is wrong with the picture and what to do about it.
  package func sentence(in language: Language) -> String {
    switch self {
    case .empty:
      language("Bildfilen är tom. Välj en annan fil.", "The picture is empty. Choose another file.")
    case .tooLarge(let bytes, let limit):
      language(
        "Bilden är \(bytes / 1_000_000) MB; högst \(limit / 1_000_000) MB får plats. Spara den "
          + "mindre.",
        "The picture is \(bytes / 1_000_000) MB; at most \(limit / 1_000_000) MB fit. Save it "
          + "smaller.")
    case .unknownKind:
      language(
        "Filen är varken PNG, JPEG eller SVG, vad den än heter. Spara bilden som någon av dem.",
        "The file is neither PNG, JPEG nor SVG, whatever its name. Save the picture as one of "
          + "them.")
    case .broken(let kind):
      language(
        "Bilden är trasig och går inte att läsa som \(kind.name). Spara den på nytt.",
        "The picture is broken and can't be read as \(kind.name). Save it again.")
    case .tooManyPixels(let width, let height):
      language(
        "Bilden är \(width) × \(height) bildpunkter, för stor att visa. Spara den mindre.",
        "The picture is \(width) × \(height) pixels, too large to show. Save it smaller.")
    case .withoutSize:
      language(
        "Bilden säger inte hur stor den är. Spara den med bredd och höjd.",
        "The picture doesn't say how large it is. Save it with width and height.")
    case .forbidden:
      language(
        "Bilden innehåller deklarationer som kan skada. Spara den som vanlig SVG eller PNG.",
        "The picture holds declarations that can do harm. Save it as plain SVG or PNG.")
    }
  }
}

extension ImageFacts.Kind {
  fileprivate var name: String {
    switch self {
    case .png: "PNG"
    case .jpeg: "JPEG"
    case .svg: "SVG"
    }
  }
}
