import Markup

/// The page's looks: an annotated edition, with the remarks as rubrics in the margin.
enum XRayStyle {
  static let sheet: HTML = """
    \(PageStyle.tokens)\(PageStyle.page)\(front)\(text)\(notes)\(sections)\(PageStyle.changes)\
    \(narrow)\(print)
    """
}
