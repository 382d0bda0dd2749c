import Governance
import Testing

/// A kind in its third form: "label" became "name", and "floors" became texts with a unit.
private struct Building: Record {
  static let kind = RecordKind.unit
  static let label = Label("Byggnad", "Building")

  var name = ""
  var height = ""

  var title: String { name }
  static let fields: [Field<Building>] = [
    .text("name", "Namn", "Name", required: true, \.name),
    .text("height", "Höjd", "Height", \.height),
  ]

  static let upgrades: [@Sendable (Canonical.Object) -> Canonical.Object] = [
    { object in
      var next = object
      next["name"] = object["label"]
      next["label"] = nil
      return next
    },
    { object in
      var next = object
      next["height"] = object["floors"]?.integer.map { .text("\($0) våningar") }
      next["floors"] = nil
      return next
    },
  ]
}

@Suite struct `A body in an old form` {
  static let forms: [(String, String)] = [
    (
      #"{"floors":3,"form":1,"label":"Rådhuset"}"#,
      #"{"form":3,"height":"3 våningar","name":"Rådhuset"}"#
    ),
    (
      #"{"floors":3,"form":2,"name":"Rådhuset"}"#,
      #"{"form":3,"height":"3 våningar","name":"Rådhuset"}"#
    ),
    (#"{"form":3,"name":"Rådhuset"}"#, #"{"form":3,"name":"Rådhuset"}"#),
  ]

  @Test(arguments: forms)
  func `goes through every step since`(old: String, new: String) throws {
    let building = try Building(body: Array(old.utf8))
    #expect(text(building.body) == new)
  }

  @Test func `is refused when it claims a form it doesn't have`() {
    #expect(throws: Unreadable.notARecord) {
      try Building(body: Array(#"{"form":2,"label":"Rådhuset"}"#.utf8))
    }
    #expect(throws: Unreadable.newerForm(4)) {
      try Building(body: Array(#"{"form":4,"name":"Rådhuset"}"#.utf8))
    }
  }
}
