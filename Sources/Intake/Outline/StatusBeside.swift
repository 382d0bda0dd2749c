import Governance
import SwedishText

/// The status of a statement as type, a lead word or a table's column tells it.
enum StatusBeside {
  /// A sentence wholly in italics is planned, by the custom of these reports; a lead word says it.
  static func status(of statement: Statement) -> (status: Clue.Status, words: String)? {
    if let lead = leadWord(statement.text) { return lead }
    guard statement.isItalic, !statement.isBold else { return nil }
    return (.planned, "kursivt")
  }

  /// "Planerat: …", "Framåt: …", "Klart – …".
  private static func leadWord(_ text: String) -> (status: Clue.Status, words: String)? {
    let words = words(in: String(text.prefix(48)))
    guard let end = words.prefix(4).firstIndex(where: { [":", "–"].contains($0.text) }), end > 0
    else {
      return nil
    }
    // "Kön kvarstår: 152 barn" is a sentence of its own.
    if end > 1, ["kvarstår", "återstår"].contains(words[end - 1].lower) { return nil }
    let lead = printed(0..<end, of: words, in: text)
    return SectionTitle.status(of: lead).map { ($0, lead) }
  }
}
