package import Governance
package import Journal

extension PostgresJournal: DirectoryStore {
  package func persons() throws(StoreFailure) -> [Person.ID: Person] {
    let rows = try connection.query(
      "SELECT id, name, email FROM roder.persons WHERE municipality = $1", [.text(municipality)])
    var persons: [Person.ID: Person] = [:]
    for row in rows {
      guard let id = Person.ID(try row.text(0)) else {
        throw StoreFailure(.damaged, while: "reading the directory")
      }
      persons[id] = Person(name: try row.text(1), email: try row.text(2))
    }
    return persons
  }

  package func put(_ person: Person, _ id: Person.ID) throws(StoreFailure) {
    _ = try connection.query(
      """
      INSERT INTO roder.persons VALUES ($1, $2, $3, $4)
      ON CONFLICT (municipality, id) DO UPDATE SET name = $3, email = $4
      """, [.text(municipality), .text(id.text), .text(person.name), .text(person.email)])
  }

  package func erase(_ id: Person.ID) throws(StoreFailure) {
    _ = try connection.query(
      "DELETE FROM roder.persons WHERE municipality = $1 AND id = $2",
      [.text(municipality), .text(id.text)])
  }
}
