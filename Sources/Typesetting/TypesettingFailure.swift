/// Why there is no PDF now.
package enum TypesettingFailure: Error, Equatable, Sendable {
  /// Python, Typst, pikepdf or the fonts aren't where they should be.
  case notInstalled
  case tookTooLong
  case tooLarge
  /// The manuscript holds what Typst can't set, with Typst's own words.
  case refused(String)
  /// The process ended otherwise, or answered with something else than a PDF.
  case broken
}
