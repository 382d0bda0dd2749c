package import Governance

extension Chart.Refusal {
  /// Follows "Diagrammet X: ".
  package func sentence(in language: Language) -> String {
    switch self {
    case .withoutTitle:
      language("rubriken saknas. Skriv vad det visar.", "it has no title. Write what it shows.")
    case .withoutCategories:
      language(
        "kategorierna saknas. Skriv dem på en rad som börjar med ||.",
        "it has no categories. Write them on a line that begins with ||.")
    case .withoutValues:
      language(
        "det har inga värden. Skriv minst ett.", "it has no values. Write at least one.")
    case .tooManyCategories(let count, let limit):
      language(
        "\(count) kategorier får inte plats; högst \(limit) går att läsa. Slå ihop några, eller "
          + "visa en tabell.",
        "\(count) categories don't fit; at most \(limit) can be read. Merge some, or show a "
          + "table.")
    case .tooManySeries(let count, let limit):
      language(
        "\(count) serier går inte att skilja åt; högst \(limit) får plats. Dela upp diagrammet, "
          + "eller välj smådiagram.",
        "\(count) series can't be told apart; at most \(limit) fit. Divide the chart, or choose "
          + "small multiples.")
    case .wrongValues(let series, let expected, let found):
      language(
        "serien \(language.quoted(series)) har \(found) värden men det finns \(expected) "
          + "kategorier. Skriv ett streck där värde saknas.",
        "the series \(language.quoted(series)) has \(found) values but there are \(expected) "
          + "categories. Write a dash where there is no value.")
    case .negativePart(let series):
      language(
        "serien \(language.quoted(series)) har ett värde under noll, som inte kan vara en del av "
          + "en stapel. Välj vanliga staplar.",
        "the series \(language.quoted(series)) has a value below zero, which can't be a part of "
          + "a bar. Choose ordinary bars.")
    }
  }
}
