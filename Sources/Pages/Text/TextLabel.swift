import Markup
import Words

extension Language {
  /// What a sentence is or whose words they are, as a word of the interface beside them.
  func label(_ words: String, look: HTML = "wording") -> HTML {
    """
    <small class="reading \(look)" lang="\(rawValue)"><span class="unseen">[</span>\
    \(words)<span class="unseen">]</span></small>
    """
  }
}
