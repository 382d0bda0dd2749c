package import Formats

extension Workbook.Labels {
  /// The words that people meet in a workbook without being content.
  package init(in language: Language) {
    self.init(
      lists: language("Listor", "Lists"), table: language("Tabell", "Table"),
      column: language("Kolumn", "Column"), sheet: language("Blad", "Sheet"))
  }
}
