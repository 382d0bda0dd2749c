/// The interface's language.
///
/// The words of a report stay in Swedish whatever it is.
package enum Language: String, CaseIterable, Sendable {
  case sv
  case en

  /// Both wordings stand side by side, so that none can be forgotten.
  package func callAsFunction<Words>(_ swedish: Words, _ english: Words) -> Words {
    switch self {
    case .sv: swedish
    case .en: english
    }
  }
}

/// Words that agree with their number: "1 påstående", "2 påståenden".
package struct Noun: Sendable {
  package let one: String
  package let many: String

  package init(one: String, many: String) {
    self.one = one
    self.many = many
  }

  package func counted(_ number: Int) -> String { "\(number) \(number == 1 ? one : many)" }
}

extension Language {
  package func count(_ number: Int, _ swedish: Noun, _ english: Noun) -> String {
    switch self {
    case .sv: swedish.counted(number)
    case .en: english.counted(number)
    }
  }

  /// "1, 2 och 3", "1, 2 and 3".
  package func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + self(" och ", " and ") + last
  }

  package func month(_ number: Int) -> String {
    let swedish = [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let names = self == .sv ? swedish : english
    return names.indices.contains(number - 1) ? names[number - 1] : String(number)
  }
}
