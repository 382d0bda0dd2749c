/// Somebody in the directory, which stands beside the journal and can be erased.
package struct Person: Equatable, Sendable {
  package typealias ID = Identifier<Person>

  package var name = ""
  package var email = ""

  package init() {}

  package init(name: String, email: String = "") {
    self.name = name
    self.email = email
  }
}
