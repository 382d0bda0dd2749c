import Markup
import Testing

@Suite struct `A JSON value` {
  static let values: [(JSON, String)] = [
    (.null, "null"),
    (JSON(nil), "null"),
    (JSON("å"), "\"å\""),
    (.bool(true), "true"),
    (.bool(false), "false"),
    (.integer(-7), "-7"),
    (.array([]), "[]"),
    (.object([JSON.Member]()), "{}"),
    (.string("”ord” \"a\" \\ / 👍"), #""”ord” \"a\" \\ / 👍""#),
    (.string("a\nb\tc\rd\u{0}\u{1F}\u{7F}"), "\"a\\nb\\tc\\rd\\u0000\\u001f\u{7F}\""),
    (.array([.integer(1), .null]), "[\n  1,\n  null\n]"),
    (
      .object(["z": .integer(1), "a": .array([.string("x")])]),
      "{\n  \"z\": 1,\n  \"a\": [\n    \"x\"\n  ]\n}"
    ),
  ]

  @Test(arguments: values)
  func `is written with its keys in order`(value: JSON, expected: String) {
    #expect(value.text == expected + "\n")
  }
}
