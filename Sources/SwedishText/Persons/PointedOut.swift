/// Tells whether "den elev … som var borta hela våren" is one person that somebody knows.
///
/// "Den elev som har hög frånvaro får stöd" is anyone: only what is past has happened to someone.
extension LonePersons {
  /// Words from the person to "som", and from "som" to its verb.
  private static let toClause = 8
  private static let toVerb = 6

  func isPointedOut(_ person: Range<Int>) -> Bool {
    let noun = text.lower(person.upperBound - 1)
    guard ["den", "det"].contains(text.lower(person.lowerBound)),
      PersonWords.indefinite.contains(noun) || noun == "person"
    else { return false }
    let scope = text.scopes[person.lowerBound]
    let rest = (person.upperBound..<text.words.count).prefix { text.scopes[$0] == scope }
    guard let clause = rest.prefix(Self.toClause).first(where: { text.lower($0) == "som" }) else {
      return false
    }
    let verb = rest.filter { $0 > clause }.prefix(Self.toVerb).map(text.lower).first { word in
      Verb.isPreterite(word) || Verb.isPresent(word) || ["har", "hade", "inte"].contains(word)
    }
    return verb.map { Verb.isPreterite($0) || $0 == "hade" } ?? false
  }
}
