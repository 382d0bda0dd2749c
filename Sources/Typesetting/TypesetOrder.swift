package import Governance

/// What is to become a PDF: how it looks, what it says, and the files that stand in it.
package struct TypesetOrder: Equatable, Sendable {
  /// In Typst's language; fixed, and apart from what is said.
  package let template: String
  package let data: Canonical
  /// In Base64, by the names that the data uses; an SVG's name ends in ".svg".
  package let files: [String: String]
  /// The day that the file says it was made, since nothing here reads a clock.
  package let day: Day?
  /// For each table in order, whether the first cell of a row names it.
  package let namesRows: [Bool]

  package init(
    template: String, data: Canonical, files: [String: String], day: Day?, namesRows: [Bool]
  ) {
    self.template = template
    self.data = data
    self.files = files
    self.day = day
    self.namesRows = namesRows
  }

  /// The day 2000-01-01, for what has no day.
  private static let noDay = 10_957

  /// Noon, as Unix counts seconds.
  private var seconds: Int { (day?.daysSince1970 ?? Self.noDay) * 86_400 + 43_200 }

  /// As the process reads it.
  var bytes: [UInt8] {
    var files = Canonical.Object()
    for (name, text) in self.files { files[name] = .text(text) }
    return Canonical.object([
      "data": data, "files": .object(files), "namesRows": .list(namesRows.map(Canonical.flag)),
      "seconds": .integer(seconds), "template": .text(template),
    ]).bytes
  }
}
