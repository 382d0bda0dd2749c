import SwedishText

/// A line that is nothing but a page's number: "12", "Sida 3 av 12", "3 (12)", "– 3 –", "3/12".
struct PageNumber: Equatable {
  var page: Int
  /// Whether nothing but its place tells that the number counts pages.
  var isBare: Bool

  private static let words: WordSet = ["sida", "sid", "sidan", "s", "page", "av", "of"]
  /// No report has more pages; years are larger.
  private static let most = 999
  private static let longest = 24

  /// Whether a line ends by counting pages: "Socialnämnden 3 (12)", "Uppföljning, sida 4".
  static func ends(_ text: String) -> Bool {
    guard text.utf8.count <= 100 else { return false }
    let words = text.split(separator: " ")
    return [2, 4].contains { count in
      guard words.count > count else { return false }
      let tail = PageNumber(words.suffix(count).joined(separator: " "))
      return tail.map { !$0.isBare } ?? false
    }
  }

  init?(_ text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    let words = text.lowercased().split { !$0.isLetter }
    let signs = text.filter { !$0.isLetter && !$0.isNumber && !$0.isWhitespace }
    guard words.allSatisfy({ Self.words.contains(String($0)) }),
      signs.allSatisfy({ "()/-–—.|".contains($0) })
    else { return nil }
    let numbers = text.split { !$0.isNumber }.map { Int($0) ?? 0 }
    guard let page = numbers.first, numbers.count <= 2, numbers == numbers.sorted(),
      numbers.allSatisfy((1...Self.most).contains)
    else { return nil }
    let isPair = numbers.count == 2
    if isPair && words.isEmpty && signs != "/" && !signs.contains("(") { return nil }
    self.page = page
    isBare = !isPair && words.isEmpty
  }
}
