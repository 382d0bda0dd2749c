/// Plain text for terminals and mail, 80 letters wide.
package struct Lines {
  package static let width = 80
  package private(set) var text = ""

  package init() {}

  package mutating func blank() { text += "\n" }

  /// A heading with a rule under it.
  package mutating func heading(_ words: String, rule: Character = "-") {
    add(words)
    text += String(repeating: rule, count: min(words.count, Self.width)) + "\n"
  }

  /// As it is, for what is laid out already.
  package mutating func verbatim(_ line: String) { text += line + "\n" }

  /// Folded at spaces; lines after the first are set in under the words that follow `lead`.
  ///
  /// `quote`: begins every line, so that the words show as somebody else's.
  package mutating func add(
    _ words: String, lead: String = "", indent: Int = 0, quoting quote: String = ""
  ) {
    let margin = quote + String(repeating: " ", count: indent)
    let hanging = margin + String(repeating: " ", count: lead.count)
    var line = margin + lead
    var length = line.count
    var isFresh = true
    for word in words.split(separator: " ") {
      let needed = word.count + (isFresh ? 0 : 1)
      if length + needed > Self.width && !isFresh {
        text += line + "\n"
        line = hanging
        length = hanging.count
        isFresh = true
      }
      line += (isFresh ? "" : " ") + word
      length += word.count + (isFresh ? 0 : 1)
      isFresh = false
    }
    text += line + "\n"
  }
}
