package import Typesetting

extension TypesettingFailure {
  /// Why there is no PDF and what to do about it, in one sentence.
  package func sentence(in language: Language) -> String {
    switch self {
    case .notInstalled:
      language(
        "PDF:en dröjer, för Typst är inte installerat: kör tools/install-pdf i mappen med Roders "
          + "källkod, eller låt RODER_PYTHON peka ut en Python som har det, och exportera igen.",
        "The PDF waits, since Typst isn't installed: run tools/install-pdf in the folder with "
          + "Roder's source, or let RODER_PYTHON name a Python that has it, and export again.")
    case .tookTooLong:
      language(
        "PDF:en dröjer, för den tog mer än en minut att göra; exportera igen när datorn är mindre "
          + "upptagen.",
        "The PDF waits, since it took more than a minute to make; export again when the computer "
          + "is less busy.")
    case .tooLarge:
      language(
        "PDF:en dröjer, för den blev för stor; använd mindre bilder i nästa uppföljning.",
        "The PDF waits, since it became too large; use smaller pictures in the next follow-up.")
    case .refused(let why):
      language(
        "PDF:en dröjer, för något i uppföljningen går inte att sätta; visa den som sköter Roder "
          + "det här: \(why.folded)",
        "The PDF waits, since something in the follow-up can't be set; show whoever runs Roder "
          + "this: \(why.folded)")
    case .broken:
      language(
        "PDF:en dröjer, för Typst avbröts; kör tools/install-pdf i mappen med Roders källkod och "
          + "exportera igen.",
        "The PDF waits, since Typst was interrupted; run tools/install-pdf in the folder with "
          + "Roder's source, and export again.")
    }
  }
}

extension String {
  /// On one line.
  fileprivate var folded: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
