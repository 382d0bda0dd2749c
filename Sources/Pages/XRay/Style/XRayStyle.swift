import Markup

/// The page's looks: an annotated edition, with the remarks as rubrics in the margin.
enum XRayStyle {
  static let sheet: HTML = "\(tokens)\(page)\(front)\(text)\(notes)\(sections)\(narrow)\(print)"
}
